"""Whether an event is told as done, announced, hoped for, denied, put off or recalled: what its clause's verb says."""

from __future__ import annotations

import re

from relations.draft.clause import Clause
from relations.draft.clefts import cleft, is_denied_so
from relations.draft.cue_forms import MET, SAID, is_detached, is_noun, is_written_as_participle
from relations.draft.grammar import Grammar
from relations.draft.hearsay import is_hearsay, is_unproven
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.verdict import OWN_POWER, Status, verdict

_NEAR = 25  # characters


def status_of(sentence: Sentence, spot: CueMatch, clause: Clause, words: Lexicon) -> Status:
    """Return what the clause of a cue, and the clauses that govern it, say of whether it happened.

    Before a verb stand its auxiliaries and what governs it; a noun is carried by the clause's verb on either side.
    """
    rules = words.grammar
    noun = is_noun(spot, clause, rules)
    outright = _said_outright(sentence, spot, clause, noun, rules)
    if outright is not None:
        return outright
    own = _own_words(spot, clause, noun, rules)
    found = _said_by_its_clause(sentence, spot, clause, own, noun, words)
    if found not in (None, "planned"):
        return found
    above = _said_before(sentence, spot, clause, found, rules) or _said_above(
        sentence, spot, clause, found, noun, rules
    )
    return above or found or _said_of_the_past(sentence, spot, clause, own, rules)


def _own_words(spot: CueMatch, clause: Clause, noun: bool, rules: Grammar) -> str:
    """Return the words of a clause that say of a cue whether it happened: all for a noun, those up to it for a verb."""
    own = clause.text if noun else clause.text[: spot.end]
    if spot.cue.type == "call" and rules.pattern("announcing").match(clause.text, spot.start):
        # "it will stay, the president told his counterpart by telephone"
        told = own.rfind(",", 0, spot.start)
        own = " " * told + own[max(told, 0) :]
    return own


def _said_outright(
    sentence: Sentence, spot: CueMatch, clause: Clause, noun: bool, rules: Grammar
) -> Status | None:
    """Return the status that a form of telling has whatever its verb: a question, a purpose, what came to nothing."""
    if sentence.plain.rstrip(' "').endswith("?"):
        return "hypothetical"
    if (leaving := _leaving_for_it(spot, clause, rules)) is not None:
        return leaving
    if clause.kind == "purpose" and _on_the_way(sentence, spot, clause, rules):
        return "planned"
    if _is_done_with_it(spot, clause, rules):
        assert clause.parent is not None
        return verdict(sentence, spot, clause.parent.text, rules, governing=True) or "happened"
    if clause.kind in ("condition", "purpose"):
        return "hypothetical"
    if is_denied_so(clause, rules):
        return "denied"
    if noun and spot.cue.type in MET and rules.pattern("put_off_again").search(clause.text[: spot.start]):
        return "postponed"  # "announced the cancellation of his visit"
    if noun and _came_to_nothing(spot, clause, rules):
        return "denied"
    if clause.kind == "circumstance" and _is_next_leg(sentence, spot, clause, rules):
        return "planned"
    return None


def _said_by_its_clause(
    sentence: Sentence, spot: CueMatch, clause: Clause, own: str, noun: bool, words: Lexicon
) -> Status | None:
    """Return what a clause itself says of a cue; None where it is plainly told."""
    rules = words.grammar
    found = verdict(sentence, spot, own, rules)
    before = own[: spot.end] if found is None else own
    if found in ("planned", None) and rules.pattern("due").search(before):
        found = "due"  # "devait arriver lundi pour une visite"
    if found and rules.pattern("decision_to").search(clause.text[: spot.start]):
        return "hypothetical"  # "will respond to Peru's decision to close"
    if found == "planned" and rules.pattern("motion_to").search(clause.text[: spot.start]):
        return "hypothetical"  # "will debate a motion to cut ties"
    if found == "hypothetical" and _future_in_the_past(clause, rules):
        return "planned"
    if found is None and not noun and _is_infinitive(sentence, clause, spot, rules):
        decided = rules.pattern("deciding").search(own)
        found = "planned" if decided else "hypothetical"  # done for a purpose, not done
    if found == "planned" and is_detached(sentence, spot, clause, words):
        found = None  # "will have to leave Peru, declared persona non grata on Monday"
    threat = spot.cue.type == "threat"  # "will retaliate if"
    if found == "planned" and not threat and rules.pattern("if").search(sentence.plain, spot.end):
        found = "hypothetical"  # "will hand over two systems if the others are replaced"
    if found == "planned" and clause.kind == "circumstance" and noun:
        looks_back = rules.pattern("behind").match(clause.text, clause.opens)
        found = None if looks_back else found  # "after the signing in January, which was to"
    contested = rules.pattern("contested").search(sentence.plain, spot.end)
    if contested and spot.cue.told_like not in SAID:
        return "denied"  # "Peru has delivered weapons, which Lima denies"
    if spot.cue.told_like not in SAID and is_hearsay(sentence, spot, clause, noun, rules):
        return "hypothetical"
    return found


def _said_before(
    sentence: Sentence, spot: CueMatch, clause: Clause, found: Status | None, rules: Grammar
) -> Status | None:
    """Return what the clause before says, whose auxiliary one shares: "talks will be held and agreements signed"."""
    shares = clause.before is not None and not _begins_anew(clause, rules)
    if clause.before and shares and found is None and not rules.pattern("auxiliary").search(clause.verbal):
        carried = verdict(sentence, spot, clause.before.text, rules, governing=True)
        if carried in ("planned", "hypothetical"):
            return carried
    return None


def _said_above(
    sentence: Sentence, spot: CueMatch, clause: Clause, found: Status | None, noun: bool, rules: Grammar
) -> Status | None:
    """Return what the clauses that govern one say of what it tells; None where it is true whatever becomes of them."""
    told_in = clause
    for governor in clause.governors:
        verbless = next(rules.verbs(clause.verbal), None) is None
        if clause.kind == "same_time" and found is None and verbless and governor.kind != "content":
            above = verdict(sentence, spot, governor.text, rules, governing=True)
            ahead = above in ("planned", "hypothetical") and not rules.pattern("past_marks").search(
                governor.verbal
            )
            return "planned" if ahead and not is_with_what_was_done(sentence, clause, rules) else "happened"
        since = clause.kind == "circumstance" and rules.pattern("since").match(clause.text, clause.opens)
        adds = clause.kind == "participial" and rules.pattern("adding").search(
            clause.text[clause.opens :][:30]
        )
        if (
            since
            or adds
            or cleft(clause, rules)
            or contrasts(clause, rules)
            or clause.kind in ("relative", "reduced", "same_time", "aside")
        ):
            return None  # told beside what governs it
        aim = governor.kind == "purpose" and not _is_done_with_it(spot, governor, rules)
        if governor.kind == "condition" or aim or is_unproven(clause, governor, rules):
            return "hypothetical"
        above = verdict(sentence, spot, governor.text, rules, governing=True)
        if above is not None and clause is told_in and not noun and _is_past(clause, rules):
            return "recalled"  # "did not go after Peru expelled its envoy"
        if above == "planned" and clause.kind == "circumstance" and found is None:
            return "hypothetical"  # "after his visit he will …": whether it is past is not said
        if above is not None and (found is None or above != "planned"):
            return above
        clause = governor
    return None


def _said_of_the_past(sentence: Sentence, spot: CueMatch, clause: Clause, own: str, rules: Grammar) -> Status:
    """Return whether what is plainly told is the news, or only recalled with it."""
    marks = rules.pattern("recalled").finditer(own)
    # "Mark Carney"; "rappelle son ambassadeur"
    recalled = any(
        not re.match(r"[A-Z]\w* [A-Z]", sentence.text[m.start() :])
        for m in marks
        if (m.start(), spot.cue.type) != (spot.start, "recall")
    )
    if spot.cue.type in MET and is_sealed_by(clause, rules):
        return "happened"
    earlier = clause.kind == "circumstance" and not contrasts(clause, rules)
    if earlier or (recalled and clause.kind != "content"):
        return "recalled"  # "said it had expelled them" tells what is new
    return "happened"


def contrasts(clause: Clause, rules: Grammar) -> bool:
    """Return whether a clause behind another tells what was done beside: "…, while Peru recalled its ambassador"."""
    mark = clause.kind == "circumstance" and rules.pattern("contrasting").match(clause.text, clause.opens)
    behind = (
        clause.parent is not None and min(clause.parent.spans, default=(clause.opens, 0))[0] < clause.opens
    )
    return bool(mark) and behind and next(rules.verbs(clause.verbal), None) is not None


def is_sealed_by(clause: Clause, rules: Grammar) -> bool:
    """Return whether talks are those at which something was signed: "was signed after talks with"."""
    talks = clause.kind == "circumstance" and rules.pattern("after_talks").match(clause.text, clause.opens)
    return bool(talks and clause.parent and rules.pattern("on_paper").search(clause.parent.text))


def is_with_what_was_done(sentence: Sentence, clause: Clause, rules: Grammar) -> bool:
    """Return whether an occasion is that of a participle before it: "un accord conclu lundi lors d'une visite sera"."""
    above = clause.parent
    if clause.kind != "same_time" or above is None or not rules.distinguishes_participles:
        return False
    before = above.text[: clause.opens]
    last = re.search(r"(\w+)\W*$", before)
    if last is None or next(rules.verbs(above.verbal, 0, clause.opens), None) is not None:
        return False
    done = re.fullmatch(rules.words("participle"), sentence.text[last.start() : last.end(1)].lower())
    return done is not None and rules.pattern("planned").search(before) is None


def _is_past(clause: Clause, rules: Grammar) -> bool:
    """Return whether a clause tells in the past tense of what came first: "will close it after Peru expelled"."""
    after = rules.pattern("days_after").match(clause.text, clause.opens) or rules.pattern("behind").match(
        clause.text, clause.opens
    )
    past = rules.pattern("past_marks").search(clause.verbal) is not None
    return clause.kind == "circumstance" and not rules.distinguishes_participles and bool(after) and past


def _on_the_way(sentence: Sentence, spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether somebody will go somewhere to do it: "is expected in Lima to sign a treaty"."""
    if clause.parent is None or spot.cue.type not in MET or spot.start - clause.opens > _NEAR:
        return False
    goes = rules.pattern("goes").search(clause.parent.text)
    return (
        goes is not None and verdict(sentence, spot, clause.parent.text, rules, governing=True) == "planned"
    )


def _leaving_for_it(spot: CueMatch, clause: Clause, rules: Grammar) -> Status | None:
    """Return the status of a visit on which somebody sets out: "left Accra on Monday to travel to Lima"; else None."""
    above = clause.parent if clause.kind == "purpose" else clause
    if spot.cue.type != "visit" or above is None or above.kind not in ("main", "coordinate"):
        return None
    if re.search(rules.words("infinitive_mark") + "$", clause.text[: spot.start]) is None:
        return None
    before = above.text[: spot.start]
    told = clause.text[: spot.end]  # "without visiting"
    if rules.pattern("planned").search(before) or rules.pattern("denied").search(before):
        return None
    if rules.pattern("denied").search(told):
        return None
    if rules.pattern("departed").search(before):
        return "happened"
    return "planned" if rules.pattern("departs").search(before) else None


def _is_done_with_it(spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether a purpose is told as reached: "took the opportunity to sign"."""
    if clause.kind != "purpose" or clause.parent is None:
        return False
    above = clause.parent.text
    presented = spot.cue.type == "appointment" and rules.pattern("received").search(above)
    return bool(presented or rules.pattern("seizing").search(above))


def _is_next_leg(sentence: Sentence, spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether a journey to come goes on to its next place: "will stop in Accra before going to Lomé"."""
    goes_on = rules.pattern("next_leg").match(clause.text, clause.opens)
    if spot.cue.type != "visit" or clause.parent is None or goes_on is None:
        return False
    return verdict(sentence, spot, clause.parent.text, rules, governing=True) == "planned"


def _came_to_nothing(spot: CueMatch, clause: Clause, rules: Grammar) -> bool:
    """Return whether a visit failed, or goods did not arrive: "the failure of the visit", "a shipment was seized"."""
    if spot.cue.type not in MET and rules.pattern("halt_of").search(clause.text[: spot.start]):
        return True  # "announced an end to the deliveries", "the cancellation of the sale"
    if spot.cue.told_like in ("delivery", "deployment"):
        return rules.pattern("stopped").search(clause.text, spot.end) is not None
    failed = spot.cue.type in MET and spot.cue.type != "negotiation"
    return failed and rules.pattern("came_to_nothing").search(clause.text[: spot.start]) is not None


def _future_in_the_past(clause: Clause, rules: Grammar) -> bool:
    """Return whether a clause tells what was announced to come: "a annoncé qu'il se rendrait à Lima"."""
    if clause.kind != "content" or clause.parent is None:
        return False
    hoped = [m.start() for m in rules.pattern("hoped").finditer(clause.text)]
    ahead = [m.start() for m in rules.pattern("future_in_past").finditer(clause.text)]
    return hoped == ahead and rules.pattern("announcing").search(clause.parent.text) is not None


def _begins_anew(clause: Clause, rules: Grammar) -> bool:
    """Return whether a second clause names its subject by a pronoun of its own, or contrasts: "and they expelled …"."""
    pronoun = rf"{rules.words('coordinators')}\s+{rules.words('pronoun_subjects')}"
    return re.match(rf"\W*(?:{pronoun}|{rules.words('contrast')})(?!\w)", clause.text) is not None


def _is_infinitive(sentence: Sentence, clause: Clause, spot: CueMatch, rules: Grammar) -> bool:
    before = clause.text[: spot.start]
    reflexive = re.compile(r"(?:se |s')?").match(clause.text, spot.start)
    verb = rules.pattern("infinitive").match(clause.text, reflexive.end() if reflexive else spot.start)
    if verb is None or is_written_as_participle(sentence, verb, rules):
        return False
    if spot.cue.told_like in OWN_POWER and rules.pattern("deciding").search(before):
        return False  # to decide it is to do it
    if spot.cue.told_like in OWN_POWER and rules.pattern("decision_to").search(before):
        return False
    if rules.pattern("foremost").search(before):
        return False  # "the last president to visit Peru was"
    begun = re.search(rf"(?<!\w){rules.words('starting')}\s*(?:\w+ly )?$", before)
    return begun is None and re.search(rules.words("infinitive_mark") + "$", before) is not None
