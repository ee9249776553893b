"""Who takes part in a clause: its own actors, and those that it shares with the clauses beside and above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from relations.draft.actor import Actor
from relations.draft.antecedents import antecedents, is_of_a_place
from relations.draft.clause import Clause, Syntax
from relations.draft.gifts import givers
from relations.draft.grammar import Grammar
from relations.draft.lexicon import CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.targets import host_of

_BESIDE = 30  # characters between a noun and the clause that says more of it
_SHARING = frozenset(("content", "participial", "circumstance", "same_time", "purpose", "coordinate"))


def place_phrases(sentence: Sentence, known: Sequence[Actor], words: Lexicon) -> list[tuple[int, int]]:
    """Return where a sentence says in what place something was, from the preposition on: "in Lima"."""
    before = re.compile(rf"(?<!\w)(?:{words.data['at_a_place']}) $")
    marks = [(before.search(sentence.plain, 0, a.start), a) for a in known if a.kind == "place"]
    return [(mark.start(), a.end) for mark, a in marks if mark]


def actors_of(
    sentence: Sentence,
    clause: Clause,
    tree: Syntax,
    at: tuple[int, int],
    known: Sequence[Actor],
    words: Lexicon,
) -> list[Actor]:
    """Return who takes part in a clause, in what a cue tells that stands `at` two positions.

    Topics and other clauses' parties do not. A subject that the clause shares or inherits stands where it begins.
    """
    rules = words.grammar
    own = [a for a in known if clause.holds(a.start) and not _is_topic(a, clause, rules)]
    if _is_inverted(clause, rules):
        return _with_doers_first(clause, own)
    own += _of_its_noun(clause, tree, at, known, words)
    if any(a.joined and a.start > own[-1].start for a in own):  # a list that the clause of the noun begins
        own.sort(key=lambda a: a.start)
    own += givers(clause, tree, at, known, words)
    own += _travellers(clause, tree, at, known, words)
    own += _who_met(clause, own, known, words)
    if not any(a.code and a.kind != "place" and a.role != "under" for a in own) and clause.kind == "main":
        own += _on_whose_visit(clause, tree, known)
    if any(a.end <= min(at[0], _first_verb(clause, rules)) + 1 and a.may_act for a in own):
        aside = [*_with_whom(sentence, clause, known, words), *own]
        return [*aside, *_hosts(clause, at, own, known, words), *_told(clause, at, own, known)]
    start = min((s for s, _ in clause.spans), default=0)
    inherited = _inherited(sentence, clause, known, words)
    inherited += host_of(inherited[-1], known) if inherited else []  # "Togo's ambassador to Peru was …"
    shared = [a._replace(start=start, end=start) for a in inherited]
    return [*shared, *own, *_hosts(clause, at, own, known, words), *_told(clause, at, own, known)]


def _with_doers_first(clause: Clause, own: Sequence[Actor]) -> list[Actor]:
    """Return the actors of a clause with its subject, which stands behind the verb, where a subject does."""
    first = next((n for n, a in enumerate(own) if a.role == ""), len(own))
    last = next((n for n in range(first + 1, len(own)) if not own[n].joined), len(own))
    doers = [a._replace(start=clause.opens, end=clause.opens, role="") for a in own[first:last]]
    return [*doers, *own[:first], *own[last:]]


def _is_inverted(clause: Clause, rules: Grammar) -> bool:
    """Return whether the subject of a relative clause stands behind its verb: "le plan que rejette le Pérou"."""
    opened = rules.pattern("object_relative").match(clause.text, clause.opens)
    verb = next(rules.verbs(clause.verbal, clause.opens), -1)
    return clause.kind == "relative" and opened is not None and verb <= opened.end() + 1


def _on_whose_visit(clause: Clause, tree: Syntax, known: Sequence[Actor]) -> list[Actor]:
    """Return the two who met when something was done by nobody named: "treaties were signed during his visit to"."""
    beside = [c for c in tree.clauses if c.kind == "same_time" and c.parent is clause]
    there = [a for c in beside for a in known if a.code and c.holds(a.start)]
    codes = list(dict.fromkeys(a.code for a in there))
    if len(codes) != 2:
        return []
    met = [next(a for a in there if a.code == code) for code in codes]
    return [a._replace(role="between", kind="state", joined=a is met[1]) for a in met]


def warned(at: int, clause: Clause, tree: Syntax, known: Sequence[Actor]) -> list[Actor]:
    """Return who is threatened by a cue that ends `at`: "if Peru does not leave, Ghana will retaliate"."""
    conditions = [c for c in tree.clauses if c.kind == "condition" and c.parent is clause]
    there = [a for c in conditions for a in known if c.holds(a.start) and a.may_act and a.code]
    return [a._replace(start=at, end=at, role="against", joined=False) for a in there[:1]]


def _travellers(
    clause: Clause, tree: Syntax, at: tuple[int, int], known: Sequence[Actor], words: Lexicon
) -> list[Actor]:
    """Return who made a visit, and where: "the visit that the president made to Peru"."""
    made = words.grammar.pattern("made_by")
    following = [c for c in tree.clauses if c.parent is clause and at[0] <= c.opens <= at[1] + _BESIDE]
    there = [a for c in following if made.match(c.text, c.opens) for a in known if c.holds(a.start)]
    return [a._replace(start=at[0], end=at[0], role="") if a.role in ("", "by") else a for a in there]


def _who_met(clause: Clause, own: Sequence[Actor], known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the two just named where a phrase is of "their meeting" and names nobody."""
    if clause.kind != "same_time" or any(a.code and a.kind != "place" for a in own):
        return []
    before = [a for a in known if a.end <= clause.opens]
    pairs = [(one, other) for one, other in pairwise(before) if other.joined and one.code != other.code]
    if len({frozenset((one.code, other.code)) for one, other in pairs}) != 1:
        return []
    if words.pattern("reciprocal").search(clause.text) is None:
        return []
    return [a._replace(role="between", joined=a is pairs[0][1]) for a in pairs[0]]


def _hosts(
    clause: Clause, at: tuple[int, int], own: Sequence[Actor], known: Sequence[Actor], words: Lexicon
) -> list[Actor]:
    """Return who is in the place where a clause is set, with whom it is done: "in Lima, where he signed"."""
    there = is_of_a_place(clause, words)
    if clause.parent is None or not (there or clause.kind == "purpose"):
        return []
    if any(a.code and a.role != "" for a in own) or len({a.code for a in own if a.code}) > 1:
        return []
    places = [
        a for a in known if a.role in ("to", "in") and a.end <= clause.opens and clause.parent.holds(a.start)
    ]
    return [a._replace(start=at[1], end=at[1], role="with", kind="state") for a in places[-1:]]


def _told(clause: Clause, at: tuple[int, int], own: Sequence[Actor], known: Sequence[Actor]) -> list[Actor]:
    """Return to whom somebody makes known what they do to nobody else named: "let Peru know that it would suspend"."""
    above = clause.parent if clause.kind == "content" else None
    if above is None or any(a.code and a.role for a in own):
        return []
    before = [a for a in known if a.end <= clause.opens and above.holds(a.start)]
    speaking = {a.code for a in before if a.may_act}
    if not {a.code for a in own if a.code} <= speaking:
        return []  # "told the king that Togo had recalled its envoy"
    there = [a for a in before if a.role == "to" and a.kind in ("state", "body", "person")]
    return [a._replace(start=at[1], end=at[1], role="with") for a in there][:1]


def _of_its_noun(
    clause: Clause, tree: Syntax, at: tuple[int, int], known: Sequence[Actor], words: Lexicon
) -> list[Actor]:
    """Return the parties told of the noun that a cue ends in: "the treaty that tied it to Spain"."""
    for child in tree.clauses:
        if (
            child.parent is clause
            and child.kind in ("relative", "reduced")
            and 0 <= child.opens - at[1] <= _BESIDE
        ):
            inside = [a for a in known if child.holds(a.start)]
            ahead = words.grammar.pattern("planned").search(child.text)
            if inside and not ahead and inside[0].role in ("with", "to", "between"):
                return inside
    return []


def _with_whom(sentence: Sentence, clause: Clause, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the antecedent in the role that a preposition gives it: "Belgium, with which Rwanda broke off"."""
    before = [a for a in known if a.end <= clause.opens and not clause.holds(a.start)]
    if clause.kind != "relative" or not before:
        return []
    # "Ghana, a country with which"
    between = re.fullmatch(r",? ?(?:\w+ ){0,2}(\w+) ?", sentence.plain[before[-1].end : clause.opens])
    role = words.roles.get(between[1], "") if between else ""
    return [before[-1]._replace(role=role, joined=False)] if role else []


def _inherited(sentence: Sentence, clause: Clause, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the subject that a clause has from another: its antecedent, or that of the clause before or above."""
    if clause.kind == "relative":
        if clause.parent is not None and _says_who_it_is(clause, words):
            return subject_of(sentence, clause.parent, known, words)
        before = [a for a in known if a.end <= clause.opens and not clause.holds(a.start)]
        end = before[-1].end if before else 0
        # "le ministère péruvien des Finances, qui"
        title = words.pattern("portfolios").match(sentence.plain, end + 1)
        beside = before and not re.search(r"\w", sentence.plain[title.end() if title else end : clause.opens])
        while before and before[-1].role == "except":
            before.pop()  # "Ghana, not Togo, which": of whom it is said that they did not
        if before and _is_where_violence_was(sentence, before[-1], clause, words):
            return []
        if beside and before and not is_of_a_place(clause, words):
            who = _who_goes(clause, before, words)
            group = [who] if who else antecedents(clause, before, words)
            return [a._replace(role="", kind="state" if a.kind == "place" else a.kind) for a in group]
        if clause.parent is not None and _is_of_a_journey(clause, words):
            return subject_of(sentence, clause.parent, known, words)
        return []
    if clause.kind in ("reduced", "reporting", "aside", "condition"):
        return []
    if clause.kind in ("content", "coordinate") and _has_a_subject(sentence, clause, words):
        theirs = words.grammar.pattern("their_decision").match(clause.text, clause.opens)
        return subject_of(sentence, clause.parent, known, words) if theirs and clause.parent else []
    if clause.kind in ("circumstance", "same_time") and _has_nationals_for_subject(clause, known, words):
        return []
    above = clause.before or (clause.parent if clause.kind in _SHARING else None)
    while above is not None and above.parent is not None and not above.text.strip():
        above = above.parent  # "said after talks with Peru that": what is said has not begun
    return subject_of(sentence, above, known, words) if above is not None else []


def _who_goes(clause: Clause, before: Sequence[Actor], words: Lexicon) -> Actor | None:
    """Return the traveller of whom a clause tells right behind a place: "the king's stay in Peru, who had gone to"."""
    if before[-1].role not in ("to", "in") or not words.grammar.pattern("who_goes").match(
        clause.text, clause.opens
    ):
        return None
    return next((a for a in reversed(before) if a.kind in ("person", "pronoun")), None)


def _is_of_a_journey(clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause tells where a journey leads: "on a tour that will take him to Peru"."""
    journey = words.grammar.words("journeys")
    assert clause.parent is not None
    return re.search(rf"(?<!\w){journey}\s*$", clause.parent.text[: clause.opens]) is not None


def _says_who_it_is(clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause is of the subject of a copula: "they are the new envoys who were received"."""
    copula = words.grammar.words("copula")
    assert clause.parent is not None
    return (
        re.search(rf"(?<!\w){copula} (?:[\w'-]+ ?){{0,4}}$", clause.parent.text[: clause.opens]) is not None
    )


def subject_of(sentence: Sentence, clause: Clause, known: Sequence[Actor], words: Lexicon) -> list[Actor]:
    """Return the subject of a clause: who stands before its finite verb, with those joined; else what it inherits."""
    rules = words.grammar
    verb = _first_verb(clause, rules)
    before = [a for a in known if clause.holds(a.start) and a.end <= verb + 1 and a.may_act]
    quoted = clause.text[:verb].endswith('", ')  # "…", said the minister, congratulating
    if not before and (clause.kind == "reporting" or quoted):
        before = [a for a in known if clause.holds(a.start) and a.may_act][:1]
    if not before:
        return _inherited(sentence, clause, known, words)
    first = len(before) - 1
    while first > 0 and before[first].joined:
        first -= 1
    return before[first:]


def _has_a_subject(sentence: Sentence, clause: Clause, words: Lexicon) -> bool:
    """Return whether words that are no party stand before the verb of a clause: "and howitzers were sent"."""
    rules = words.grammar
    verb = _first_verb(clause, rules)
    if rules.distinguishes_participles:  # "et menacé de": its auxiliary is that of the clause before
        told = re.search(rf"(?<!\w){rules.words('participle')}(?!\w)", sentence.text[clause.opens : verb])
        verb = clause.opens + told.start() if told else verb
    subject = clause.text[:verb]
    if clause.kind == "content":  # "the ministry said that the country decided": its own
        subject = rules.pattern("own_country").sub("", subject)
    before = re.findall(r"[\w']+", subject)
    known = rf"{rules.words('pronoun_subjects')}|{rules.words('coordinators')}|{rules.words('that')}|\w+(?:ly|ment)"
    return any(
        re.fullmatch(rf"{known}|{rules.words('also')}|not|ne|n'|s'|se|qu'\w+", word) is None
        for word in before
    )


def _is_where_violence_was(sentence: Sentence, actor: Actor, clause: Clause, words: Lexicon) -> bool:
    """Return whether a relative clause is of an attack and not of where it was: "a strike in Peru that killed two"."""
    violence, killing = words.pattern("violence").pattern, words.grammar.pattern("killing")
    attack = re.search(rf"(?:{violence})(?: [\w']+){{1,2}} ?$", sentence.plain[: actor.start])
    return bool(attack and actor.role and killing.search(clause.text, clause.opens, clause.opens + _BESIDE))


def _has_nationals_for_subject(clause: Clause, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a country's people or things do what a clause of time tells: "after Peruvian jets bombed"."""
    verb = next(words.grammar.verbs(clause.verbal), -1)
    return any(a.kind == "adjective" and not a.role and clause.opens <= a.start < verb for a in known)


def _first_verb(clause: Clause, rules: Grammar) -> int:
    """Return where the first finite verb of a clause begins; its end where it has none."""
    return next(rules.verbs(clause.verbal), len(clause.text))


def _is_topic(actor: Actor, clause: Clause, rules: Grammar) -> bool:
    """Return whether a party is what is talked about: "discussed Ukraine"."""
    before = clause.text[max(0, actor.start - 60) : actor.start]
    verb = rules.pattern("talked_over").search(before) if actor.role in ("", "of", "gen") else None
    between = before[verb.end() :] if verb else ","
    if "," not in between and rules.pattern("of_the_talk").search(between) is None:
        return True  # "discussed the demands of Peru", "discussed the Peruvian president's letter"
    if actor.people:
        return False
    if re.search(rf"(?<!\w){rules.words('linking')} [^,;]*$", before):
        return True  # "a road linking Peru to Chile"
    if actor.role not in ("", "of", "between"):
        return False
    if actor.role == "" and actor.kind in ("state", "body") and rules.pattern("talked_over").search(before):
        return True  # "discussed the situation in the region, Ghana's part in it and Peru"
    if actor.role == "between":  # "discussed Monday's meeting between Kenya and Peru"
        before = clause.text[max(0, actor.start - 120) : actor.start]
        before = rules.pattern("half_of_two").sub("", before)  # "talks on a pact between the king and Peru"
        return bool(re.search(rf"(?<!\w){rules.words('topic_verbs')} (?:[\w'’]+ ){{0,6}}$", before))
    return bool(re.search(rf"(?<!\w){rules.words('topic_verbs')} (?:\w+ )?(?:\w+['’ ])?$", before))


def goes_elsewhere(sentence: Sentence, spot: CueMatch, known: Sequence[Actor], words: Lexicon) -> bool:
    """Return whether a visit goes to a place of which the country is not known: "will travel to Oruvia"."""
    if spot.cue.type != "visit":
        return False
    place = words.grammar.pattern("destination")
    goes = re.compile(rf"{place.pattern}\s+(?=\w)").finditer(sentence.plain, spot.start, spot.end + 40)
    return any(
        sentence.text[m.end()].isupper() and not any(a.start <= m.end() < a.end for a in known) for m in goes
    )
