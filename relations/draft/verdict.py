"""What a stretch of text says of an event beside its verb: put off, denied, hoped for or planned."""

from __future__ import annotations

import re
from typing import Literal

from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch
from relations.draft.sentences import Sentence

Status = Literal["happened", "planned", "due", "hypothetical", "denied", "postponed", "recalled"]
_OF_THE_VERDICT: tuple[tuple[str, Status], ...] = (
    ("postponed", "postponed"),
    ("denied", "denied"),
    ("hoped", "hypothetical"),
    ("planned", "planned"),
)
OWN_POWER = frozenset(("sanction", "cancellation", "concession", "refusal", "criticism", "support"))
_IN_NOT_DOING = ("abstention", "refusal", "lifting")
_NEAR = 25  # characters behind a cue within which "next" is said of it


def verdict(
    sentence: Sentence, spot: CueMatch, scope: str, rules: Grammar, *, governing: bool = False
) -> Status | None:
    """Return the first of what is put off, denied, hoped for or planned in `scope`; None where it is plainly told."""
    if spot.cue.type not in _IN_NOT_DOING and rules.pattern("negated").search(
        scope, max(0, spot.start - 3), spot.end
    ):
        return "denied"  # "will not send troops", all of it a cue
    for name, status in _OF_THE_VERDICT:
        found = next(
            (
                m
                for m in rules.pattern(name).finditer(scope)
                if (m.start() == 0 or not sentence.text[m.start()].isupper())
                and (
                    name in ("planned", "postponed")
                    or governing
                    or m.start() < spot.end
                    or _carried(m, scope, rules)
                )
                and (not spot.start <= m.start() < spot.end or _says_so_itself(m, name, spot, rules))
                and (governing or m.start() < spot.end + _NEAR or not rules.pattern("coming").fullmatch(m[0]))
                and not _is_set_off(m, scope, spot, rules)
                and not _is_an_aside(m, sentence, scope, spot, rules)
                and not _is_of_the_occasion(m, spot, rules)
                and not _was_said_there(m, scope, spot, rules)
                and not _is_one_of_several(m, scope, rules)
            ),
            None,
        )
        if found is None:
            continue
        decided = rules.pattern("deciding").search(scope)
        if (
            name == "planned"
            and spot.cue.told_like in OWN_POWER
            and decided is not None
            and (governing or decided.start() <= spot.start)  # and not "reviendra sur sa décision de"
        ):
            continue
        if governing and name == "postponed":
            continue
        return status
    return None


def _is_of_the_occasion(found: re.Match[str], spot: CueMatch, rules: Grammar) -> bool:
    """Return whether "next" is said of what somebody is invited to: "invited Peru to the next summit"."""
    behind = spot.cue.type == "invitation" and found.start() > spot.start
    return behind and rules.pattern("coming").fullmatch(found[0]) is not None


def _was_said_there(found: re.Match[str], scope: str, spot: CueMatch, rules: Grammar) -> bool:
    """Return whether talks were held at which something was promised: "in a meeting on Monday, they pledged to"."""
    opened = rules.pattern("at_the_talks").match(scope[: spot.start].rpartition(",")[2].lstrip())
    apart = "," in scope[spot.end : max(spot.end, found.start())]
    return (
        opened is not None and apart and rules.pattern("undertaking").match(scope, found.start()) is not None
    )


def _is_one_of_several(found: re.Match[str], scope: str, rules: Grammar) -> bool:
    """Return whether what reads as to come is done like others before: "is the second envoy to be expelled"."""
    to_do = re.compile(rules.words("infinitive_mark")).match(scope, found.start())
    return to_do is not None and rules.pattern("foremost").search(scope[: to_do.end()]) is not None


def _carried(found: re.Match[str], scope: str, rules: Grammar) -> bool:
    """Return whether the verb behind a noun is one that makes it happen: "could be held", not "could open the way"."""
    return rules.pattern("carriers").search(scope, found.end(), found.end() + 30) is not None


def _is_set_off(found: re.Match[str], scope: str, spot: CueMatch, rules: Grammar) -> bool:
    """Return whether what was not done is said apart from a cue: "without naming Peru, Ghana condemned"."""
    if rules.pattern("undone").match(scope, found.start()):  # "Having backed down, Ghana signed"
        return scope.count(",", found.end(), max(found.end(), spot.start)) % 2 == 1
    begins = scope.rfind(",", 0, found.start()) + 1
    without = rules.pattern("without").search(scope, begins, found.end())
    return without is not None and "," in scope[found.end() : spot.start]


def _is_an_aside(
    found: re.Match[str], sentence: Sentence, scope: str, spot: CueMatch, rules: Grammar
) -> bool:
    """Return whether a participle is set off before a cue and says nothing of it: "expected on Monday in Lima, met"."""
    written = re.match(r"\w+", sentence.text[found.start() :])
    if written is None or not re.fullmatch(rules.words("detached"), written[0].lower()):
        return False
    before = scope[: found.start()].strip()
    return (not before or before.endswith(",")) and "," in scope[found.end() : spot.start]


def _says_so_itself(found: re.Match[str], name: str, spot: CueMatch, rules: Grammar) -> bool:
    """Return whether a cue itself says so: "se rendra(it)", "signed no treaty"; to promise is not to plan it."""
    if name == "denied":
        return any(rules.pattern(it).fullmatch(found[0]) for it in ("no_determiner", "without"))
    if name == "hoped":
        return rules.pattern("conditional").match(found[0]) is not None
    return name == "planned" and (
        spot.cue.told_like not in ("pledge", "agreement", "cancellation", "threat")
        or rules.pattern("future").match(found[0]) is not None
        or rules.pattern("coming").match(found[0]) is not None
        or rules.pattern("to_be_done").match(found.string, found.start()) is not None
    )
