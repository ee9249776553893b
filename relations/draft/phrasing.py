"""The words of one sentence as the reading of clauses asks for them: finite verbs, participles, what opens nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relations.draft.grammar import Grammar


class Phrasing:
    """A sentence as it is written, as it is read without its dates, and the same without what is no verb."""

    def __init__(self, written: str, text: str, verbal: str, rules: Grammar) -> None:
        self.written = written
        self.text = text
        self.verbal = verbal
        self.rules = rules

    def is_reduced(self, start: int, end: int, *, told: bool) -> bool:
        """Return whether a participle at `start` says more of a noun: "the deal signed by Peru"; no verb of its own.

        `told`: whether the clause that it stands in has its verb.
        """
        rules = self.rules
        may_be = rules.distinguishes_participles or told or self.is_given(start, end)
        if rules.pattern("once").match(self.text, start):
            own = rules.pattern("events_of_their_own").match(self.text, start)
            may_be = (may_be and own is not None) or self.is_of_the_past(start, end)
        whole = re.search(rf"(?<!\w){rules.words('undivided')}\s*$", self.text[:start])
        return (
            self.is_participle(start)
            and not self.follows_an_aside(start)
            and whole is None
            and may_be
            and not rules.pattern("auxiliaries").search(self.text, max(0, start - 20), start)
        )

    def says_what(self, start: int, end: int, *, told: bool) -> bool:
        """Return whether "that" opens what is said, hoped or known, and no clause about a noun: "the trucks that".

        `told`: whether the clause that it stands in has its verb.
        """
        before, rules = self.text[:start], self.rules
        verb = next(self.verbs(end, len(self.text)), None)
        if (before.endswith(", ") and not told) or (verb is not None and verb <= end + 1):
            return False  # "a plan that rejects", "un plan que rejette"
        noun = re.search(rf"(?<!\w){rules.words('determiners')} *\w+ *$", before)
        heads = rules.words("content_nouns" if noun and not told else "content_heads")
        where = rf"(?<!\w){rules.words('says')}\s*{rules.words('says_where')}(?!\w)[\w\s]{{0,40}}"
        put = rf"(?<!\w){rules.words('put_to')}[\w\s'-]{{1,140}}"
        # "said in a speech aired on Sunday that", "it was proposed to the king that"
        return any(re.search(rf"{head}$", before) for head in (rf"(?<!\w){heads}\W*", where, put))

    def is_participle(self, start: int) -> bool:
        """Return whether the word at `start` is written as a participle, and no name."""
        written = re.match(r"\w+", self.written[start:])
        participle = written and re.fullmatch(self.rules.words("participle"), written[0].lower())
        return bool(participle) and self.written[start].islower()

    def closing_dash(self, start: int, end: int) -> int:
        """Return where words set off by dashes end that only name those before them: "– two from Togo –"; else 0."""
        dash = re.compile(r"\s-+(?=\s)")
        closing = dash.search(self.text, end) if dash.match(self.text, start) else None
        if closing is None or self.finite(end, closing.start()):
            return 0
        inside = self.rules.markers().finditer(self.text, end, closing.start())
        return closing.end() if {m.lastgroup for m in inside} <= {"comma", "coordinators"} else 0

    def opens_nothing(self, start: int, end: int) -> bool:
        """Return whether a word only names some of those before it, "dont la Norvège et le Pérou,", or is "or"."""
        if self.rules.pattern("or_where").match(self.text, start) and self.written[start:end].isascii():
            return True  # and not "où", without its accent
        stop = re.compile(r"[,;()]|$").search(self.text, end)
        among = self.rules.pattern("among").fullmatch(self.text, start, end)
        return among is not None and stop is not None and not self.finite(end, stop.start())

    def is_given(self, start: int, end: int) -> bool:
        """Return whether a gift's giver is told before the verb: "trucks donated by Peru were handed over".

        So is where it was bought, or who backs somebody: "rebels backed by Peru met".
        """
        following = self.rules.markers().search(self.text, end)
        stop = following.start() if following else len(self.text)
        given = self.rules.pattern("given").match(self.text, start)
        whose = given is not None and self.text[:end].endswith(" by")
        whose = whose or self.rules.pattern("bought_from").match(self.text, start) is not None
        return whose and self.finite(end, stop)

    def follows_an_aside(self, start: int) -> bool:
        """Return whether what may be a participle is the verb behind one set off: "Peru, represented by Ek, signed"."""
        aside = re.search(r", ((?:\w+ ){1,3})[^,]*, *$", self.text[:start])
        if aside is None or self.rules.distinguishes_participles or self.finite(0, aside.start()):
            return False
        return any(re.fullmatch(self.rules.words("detached"), word) for word in aside[1].split())

    def is_of_the_past(self, start: int, end: int) -> bool:
        """Return whether words between commas only say what somebody or something once was: ", elected in May,"."""
        return self.text[:start].rstrip().endswith(",") and "," in self.text[end:]

    def is_conjunction(self, start: int, end: int) -> bool:
        """Return whether what opens a clause needs a verb: "because", and not "because of"."""
        return self.rules.pattern("conjunctions").fullmatch(self.text, start, end) is not None

    def finite(self, start: int, end: int) -> bool:
        """Return whether a finite verb stands between two positions."""
        return next(self.verbs(start, end), None) is not None

    def verbs(self, start: int, end: int) -> Iterator[int]:
        """Yield where the finite verbs between two positions begin."""
        return self.rules.verbs(self.verbal, start, end)
