"""Where the words stand that say that something happened, and what became of it, whoever did it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relations.draft.clause import Clause
from relations.draft.clauses import dateless, syntax, without
from relations.draft.cue_forms import MET
from relations.draft.grammar import Grammar
from relations.draft.lexicon import Cue, CueMatch, Lexicon
from relations.draft.sentences import Sentence
from relations.draft.status import status_of
from relations.draft.time_expressions import Said, dates_in
from relations.draft.verdict import Status

_BLANKS = re.compile(r"(?<= ) +|^ +")
_SET_OFF = re.compile(
    r",(?:(?= )(?: late| early| tot| tard| des)?) {4,}(?:(?:a|au|en|in|at) [\w' -]{2,25}|soir|matin)?,"
)


def cues_in(
    sentence: Sentence,
    said: Sequence[Said],
    words: Lexicon,
    clause: Clause | None = None,
    places: Sequence[tuple[int, int]] = (),
) -> list[CueMatch]:
    """Return the cues of a clause, or of a whole sentence, in order, those in quotations left out.

    Dates and other clauses are stepped over: "broke off on Tuesday its relations" is read as "broke off its relations",
    and so are "broke off, late on Tuesday in Lima, its relations" and "closed until further notice its border". Only
    where nothing is found so, `places` are stepped over, too: "established in Lima relations".
    """
    pattern, cues = words.cues
    own = clause.text if clause is not None else dateless(sentence, said, words)
    own = without(own, [m.span() for m in _SET_OFF.finditer(own)])
    own = own.replace('"', " ")  # gave «72 hours» to the envoys
    matches = list(pattern.finditer(_BLANKS.sub("", own)))
    if not matches and places:
        own = without(own, places)
        matches = list(pattern.finditer(_BLANKS.sub("", own)))
    if not matches:
        return []
    kept = [n for n in range(len(own)) if own[n] != " " or (n and own[n - 1] != " ")]
    spoken = () if _is_communique(sentence, words) else sentence.quotes
    silent = [quote for quote in spoken if not _goes_on_in(sentence, quote, words)]
    met = MET if silent and _is_by_an_official(sentence, words) else frozenset()
    rules = words.grammar
    found = [
        m
        for m in matches
        if not _is_only_a_noun(own, kept[m.start()], rules)
        if not _is_half_of_an_adjective(own, kept[m.start()], rules)
        if cues[(m.lastindex or 1) - 1].told_like in met
        or not any(s <= kept[m.start()] < e for s, e in silent)
    ]
    starts = [*(kept[m.start()] for m in found), len(sentence.plain)]
    spots = [
        CueMatch(
            cues[(m.lastindex or 1) - 1],
            kept[m.start()],
            _end(own, kept[m.end() - 1] + 1, rules),
            starts[number],
        )
        for number, m in enumerate(found, 1)
    ]
    return _calls(spots) if clause is not None else spots


def _end(text: str, end: int, rules: Grammar) -> int:
    """Return where a cue ends, with the word that denies its object: "will deliver no", "expelled nobody"."""
    space = re.compile(r" *").match(text, end)
    denied = rules.pattern("no_determiner").match(text, space.end()) if space else None
    return denied.end() if denied else end


def _is_only_a_noun(text: str, start: int, rules: Grammar) -> bool:
    """Return whether what reads as a verb is a noun that tells of no event: "cette annonce"."""
    word = rules.pattern("not_finite").match(text, start)
    return word is not None and re.fullmatch(rules.words("nouns_of_telling"), word[0]) is not None


def _is_half_of_an_adjective(text: str, start: int, rules: Grammar) -> bool:
    """Return whether what reads as a verb is joined to a word before it: "the long-promised trip"."""
    joined = text[start - 1 : start] == "-" and re.search(r"(?<![a-z])[a-z]{3,}-$", text[:start])
    return bool(joined) and rules.pattern("half_adjectives").match(text, start) is not None


def _calls(spots: Sequence[CueMatch]) -> list[CueMatch]:
    """Return the cues of a clause with talks by telephone told once: "s'est entretenu par téléphone"."""
    if {s.cue.type for s in spots} != {"meeting", "call"}:
        return list(spots)
    return [spots[0]._replace(cue=spots[0].cue._replace(type="call"), next=spots[-1].next)]


def _is_communique(sentence: Sentence, words: Lexicon) -> bool:
    """Return whether what is quoted is an official text that tells of its own side as of others: it is read as text."""
    rules = words.grammar
    quoted = " ".join(sentence.plain[start:end] for start, end in sentence.quotes)
    outside = without(sentence.plain, sentence.quotes)
    official = rules.pattern("communique").search(outside)
    return bool(quoted and official and not rules.pattern("first_person").search(quoted))


def _is_by_an_official(sentence: Sentence, words: Lexicon) -> bool:
    """Return whether who is quoted speaks for a side, and not of "us": who meets whom is read, no accusation."""
    rules = words.grammar
    quoted = " ".join(sentence.plain[start:end] for start, end in sentence.quotes)
    outside = without(sentence.plain, sentence.quotes)
    spoken = rules.pattern("first_person").search(quoted)
    return spoken is None and rules.pattern("official_speakers").search(outside) is not None


def _goes_on_in(sentence: Sentence, quote: tuple[int, int], words: Lexicon) -> bool:
    """Return whether a quotation goes on with the sentence, from its verb: `they "signed on Monday a treaty"`."""
    rules = words.grammar
    begins = re.compile(r"[\s\"]*").match(sentence.plain, quote[0])
    first = begins.end() if begins else quote[0]
    verb = rules.pattern("finite").match(sentence.plain, first) or (
        rules.distinguishes_participles and rules.pattern("infinitive").match(sentence.plain, first)
    )
    inside = sentence.plain[quote[0] : quote[1]]
    return bool(
        verb
        and sentence.text[first].islower()
        and not sentence.plain[: quote[0]].rstrip().endswith((":", "que", "qu'", ","))
        and not rules.pattern("first_person").search(inside)
    )


def statuses(sentence: Sentence, words: Lexicon) -> list[tuple[str, Status]]:
    """Return the type and status of everything a sentence tells of, whoever does it; type "" where no cue is known."""
    said = dates_in(sentence, words)
    tree = syntax(sentence, said, words)
    found: list[tuple[str, Status]] = [
        (spot.cue.type, _dayless(status_of(sentence, spot, clause, words)))
        for clause in tree.clauses
        for spot in cues_in(sentence, said, words, clause)
    ]
    main = tree.clauses[0]
    whole = CueMatch(Cue("", "acts"), len(main.text), len(main.text), len(main.text))
    return found or [("", _dayless(status_of(sentence, whole, main, words)))]


def _dayless(status: Status) -> Status:
    """Return "planned" for what is due, where its day is not asked."""
    return "planned" if status == "due" else status
