"""What the words for an office say: the country that alone has it, its title, how an article words it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.actor import Actor
from relations.draft.entities import Mention
from relations.draft.lexicon import Lexicon
from relations.draft.roles import role
from relations.draft.sentences import Sentence, plain


def held_by_one(sentence: Sentence, offices: Sequence[Mention], words: Lexicon) -> str | None:
    """Return the only country that has an office of that name: India its External Affairs Minister; None for others."""
    held = [sentence.plain[office.start : office.end] for office in offices]
    codes = words.data["offices_of_one"]
    return next(
        (c for c in codes if any(words.pattern("offices_of_one", c).fullmatch(it) for it in held)), None
    )


def of_organisations(
    sentence: Sentence, found: Sequence[Actor], mentions: Sequence[Mention], words: Lexicon
) -> list[Actor]:
    """Return actors with nationals who serve an organisation as its own: "le médiateur ghanéen de l'Union africaine".

    Those of a mission, or of no office, act for nobody known.
    """
    serves = words.data.get("serves")
    mission_named = words.pattern("missions").search(sentence.plain) is not None
    if serves is None or not (mission_named or any(m.sort == "organisation" for m in mentions)):
        return list(found)
    kept: list[Actor] = []
    for actor in found:
        gap = re.compile(serves).match(sentence.plain, actor.end) if actor.code else None
        served = next(
            (m for m in mentions if gap and m.sort == "organisation" and m.start == gap.end()), None
        )
        mission = gap is not None and bool(words.pattern("missions").match(sentence.plain, gap.end()))
        mission = mission or any(words.pattern("missions").fullmatch(plain(name)) for name in actor.people)
        if actor.kind not in ("person", "body", "adjective") or not (served or mission):
            kept.append(actor)
        elif served and actor.kind != "adjective":
            kept.append(actor._replace(code=served.codes[0]))
    return kept


def for_no_state(sentence: Sentence, run: Sequence[Mention], words: Lexicon) -> Actor | None:
    """Return who acts for no state, or for several: "the former president", "les présidents polynésiens".

    The dead do nothing: "paid tribute to the late president".
    """
    start, found = run[0].start, role(sentence, run[0].start, words)
    dead = words.pattern("dead").search(sentence.plain, max(0, start - 14), start)
    if dead or found not in ("", "by", "with") or all(m.sort not in ("office", "person") for m in run):
        return None
    return Actor(start, run[-1].end, None, "pronoun", found, refers="anybody")


def title_of(sentence: Sentence, offices: Sequence[Mention]) -> str:
    """Return the word for an office in plain form: "emir"; "" where there is none."""
    return sentence.plain[offices[0].start : offices[0].end].split()[0] if offices else ""


def office_as_worded(sentence: Sentence, run: Sequence[Mention], person: Mention) -> str | None:
    """Return the office of somebody as the article words it; None where it gives none."""
    if all(m.sort != "office" for m in run):
        return None
    before, after = sentence.text[run[0].start : person.start], sentence.text[person.end : run[-1].end]
    office = before.strip(" ,’'") or after.strip(" ,’'")
    return re.sub(r"[ ,]+(?:S\.?E\.?M?\.?|MM?\.?|Mme|Mrs?\.?|Ms\.?|[a-z]{1,3})$", "", office) or None
