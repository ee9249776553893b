"""The clauses of a sentence: what is main, subordinate, relative or reported, and what governs it.

A clause is found by the word that opens it and by its finite verb; what happened, who acted, and when are then asked
of the clause and not of the words nearby.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from relations.draft.clause import Clause, Kind, Syntax, outside
from relations.draft.lexicon import Lexicon
from relations.draft.phrasing import Phrasing
from relations.draft.sentences import Sentence
from relations.draft.time_expressions import Said

_MARKED: dict[str, Kind] = {
    "that": "content", "relative": "relative", "condition": "condition", "purpose": "purpose",
    "same_time": "same_time", "circumstance": "circumstance",
}  # fmt: skip
_PHRASES = frozenset(("circumstance", "participial", "purpose", "same_time", "reduced"))  # without a verb
_TOLD, _BESIDE = 3, 30  # words; characters from "who" to its verb
# a preposition without its accent, "A la suite de", and a name: Nasheed
_NO_VERB = re.compile(r"\b[àÀ]\b|^A(?= (?:la|l.|cette|cet|ce) ?)|\b[A-Z]\w+ed\b")
_DEPENDENT = _PHRASES | {"relative", "condition", "aside"}


def syntax(
    sentence: Sentence, said: Sequence[Said], words: Lexicon, predicates: Sequence[int] = ()
) -> Syntax:
    """Return the clauses of a sentence; dates are stepped over, wherever they stand.

    `predicates`: where verbs stand that are known from elsewhere; one right after "and" begins a clause.
    """
    return _Reader(sentence, said, words, predicates).read()


def dateless(sentence: Sentence, said: Sequence[Said], words: Lexicon) -> str:
    """Return the plain text of a sentence with its dates blanked, each with its preposition, and asides as short."""
    before = re.compile(rf"(?<!\w)(?:{words.data['before_date']}) $")
    starts = [(s, before.search(sentence.plain, max(0, s.start - 14), s.start)) for s in said]
    for_now = [m.span() for m in words.pattern("stepped_over").finditer(sentence.plain)]
    asides = words.grammar.pattern("interposed").finditer(sentence.plain) if "," in sentence.plain else ()
    # "a, de son côté, rappelé"
    for_now += [(m.start() + m[0].index(","), m.end()) for m in asides]
    return without(sentence.plain, [*((m.start() if m else s.start, s.end) for s, m in starts), *for_now])


def without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text of the same length with spans blanked."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


class _Reader:
    """Goes through a sentence once, from marker to marker, with the clause it is in."""

    def __init__(
        self, sentence: Sentence, said: Sequence[Said], words: Lexicon, predicates: Sequence[int]
    ) -> None:
        self.rules = words.grammar
        self.predicates = predicates
        self.text = dateless(sentence, said, words)
        self.verbal = without(self.text, [m.span() for m in _NO_VERB.finditer(sentence.text)])
        self.phrasing = Phrasing(sentence.text, self.text, self.verbal, self.rules)
        self.clauses: list[Clause] = [Clause("main", 0)]
        self.current = self.clauses[0]
        self.position = 0

    def read(self) -> Syntax:
        """Return the clauses."""
        for marker in self.rules.markers().finditer(self.text):
            if marker.start() < self.position or marker.lastgroup is None:
                continue
            self._to(marker.start())
            self._turn(marker, marker.lastgroup)
        self._to(len(self.text))
        for clause in self.clauses:
            others = outside(clause.spans, len(self.text))
            clause.text, clause.verbal = without(self.text, others), without(self.verbal, others)
        return Syntax([c for c in self.clauses if c.spans] or self.clauses[:1])

    def _to(self, end: int) -> None:
        """Give the words up to `end` to the clause at hand."""
        if end > self.position:
            self.current.spans.append((self.position, end))
            self.position = end

    def _turn(self, marker: re.Match[str], kind: str) -> None:
        """Open or close a clause at a marker."""
        start, end = marker.span()
        match kind:
            case "stop" if closing := self.phrasing.closing_dash(start, end):
                self._to(closing)
            case "stop":
                if self._has_verb(self.current) or start > 30:  # "Angola: the president …" names whose he is
                    self._open("main", start, parent=None)
            case "opened":
                if self.text.find(")", start) - start > 45:
                    self._open("aside", start)
            case "closed":
                if self.current.kind == "aside":
                    self._to(end)
                    self._close()
            case "comma":
                self._comma(end)
            case "coordinators":
                self._coordinate(start, end)
            case "says":
                self._says(end)
            case "reduced":
                if self.phrasing.is_reduced(start, end, told=self._has_verb(self.current)):
                    self._phrase("reduced", start, end)
            case "circumstance" | "same_time":
                if self.phrasing.is_conjunction(start, end):
                    self._open(_MARKED[kind], start)
                    self.current.needs_verb = True
                else:
                    self._phrase(_MARKED[kind], start, end)
            case "purpose":
                governor = re.search(r"(\w+)\s*$", self.text[:start])
                governed = governor and re.fullmatch(self.rules.words("infinitive_governors"), governor[1])
                first = not self.text[:start].strip()  # "To protest against the visit, Ghana recalled"
                if not governed and (first or self._has_verb(self.current)):
                    self._open("purpose", start)
            case "that":
                if self.phrasing.says_what(start, end, told=self._has_verb(self.current)):
                    self._open("content", start)
                else:
                    self._relative(start, end)
            case "relative":
                if not self.phrasing.opens_nothing(start, end):
                    self._relative(start, end)
            case _:
                self._open(_MARKED[kind], start)

    def _relative(self, start: int, end: int) -> None:
        """Read a relative clause, within a subject up to its verb: "those who want to leave | have signed"."""
        above = self.current
        self._open("relative", start)
        inner = next(self.phrasing.verbs(end, min(len(self.text), end + _BESIDE)), None)
        if inner is None or self._has_verb(above) or self.text[:start].endswith(", "):
            return
        following, auxiliary = self.rules.markers().search(self.text, end), self.rules.pattern("auxiliary")
        verbs = self.phrasing.verbs(inner + 1, following.start() if following else len(self.text))
        outer = next((verb for verb in verbs if auxiliary.match(self.text, verb)), None)
        if outer is not None:
            self._to(outer)
            self._close()

    def _open(self, kind: Kind, start: int, parent: Clause | Literal["here"] | None = "here") -> None:
        above = self.current if parent == "here" else parent
        self.current = Clause(kind, start, above)
        self.clauses.append(self.current)

    def _close(self) -> None:
        self.current = self.current.parent or self.current

    def _phrase(self, kind: Kind, start: int, end: int) -> None:
        """Read a phrase; between a subject and its verb it ends before the verb: "held since May has been freed"."""
        begun = any(self.text[one:other].strip(" ,") for one, other in self.current.spans)
        # "deepening a crisis after Peru shut its border": no verb of its own is to come
        told = not begun or self.current.kind == "participial" or self._has_verb(self.current)
        self._open(kind, start)
        date = re.compile(r" {4,}").match(self.text, end)
        if begun and date is not None and date.end() < len(self.text):  # "since June": a date alone
            self._to(date.end())
            self._close()
            return
        stops = (
            m.start()
            for m in self.rules.markers().finditer(self.text, end)
            if m.lastgroup != "coordinators"
            and (m.lastgroup != "reduced" or self.phrasing.is_participle(m.start()))
        )
        stop = next(stops, len(self.text))
        verb = next(self.phrasing.verbs(end, stop), None)
        if not told and verb is not None:
            self._to(verb)
            self._close()

    def _comma(self, end: int) -> None:
        """Read on after a comma: a report, a participle, or the clause that was interrupted."""
        dated = re.compile(r"\s*,").match(self.text, end)
        # ", on Monday," goes with what is before, or with what an introduction introduces
        if dated is not None and end > 1 and self.text[end - 2] != " ":
            if self._introduces(self.current):
                self._to(end)
                self._close()
            end = dated.end()
            self._to(end)
            above = self.current.parent
            both = above is not None and self._has_verb(above) and self._has_verb(self.current)
            if both or self.rules.pattern("goes_on").match(self.text, end + 1):
                return  # "while the Council adopted, on Monday, sanctions"
        last = re.fullmatch(r" {3,}\.?\s*", self.text[end:])
        since = self.rules.pattern("since").match(self.text, self.current.opens)
        if last and since and self.current.kind == "circumstance":
            return  # "since his visit to Accra, in May": the day is that of the visit
        waiting = self._waiting(self.current)
        report = self._report(end, waiting)
        if report is not None:
            here = self.current
            while here.kind in _DEPENDENT and here.parent is not None:
                here = here.parent
            self._to(end)
            self._open("reporting", end, parent=None)
            here.parent = here.parent or self.current
            self._to(report.end())
            self.current = here
            return
        complete = self.current.kind in _DEPENDENT and self._complete(self.current)
        if complete and not self._trails(self.current) and not self._lists_on(end):
            if waiting is not None:
                self.current = waiting
            elif self.current.kind in _PHRASES:
                self._close()
                while self.current.kind == "relative" and self._interrupts(self.current):
                    self._close()  # "Poland, which shut its border in May during drills, had planned …"
        participle = rf'[\s"]*(?:thus |thereby |en )?({self.rules.words("participial")})(?!\w)'
        following = re.match(participle, self.text[end:])
        if following and not re.fullmatch(self.rules.words("not_participial"), following[1]):
            told = next((c for c in reversed(self.clauses) if c.kind == "reporting"), None)
            # ", she said, accusing …"
            spoken = told is not None and told.spans and told.spans[-1][1] == end - 1
            self._to(end)
            self._open("participial", end, parent=told if spoken else "here")

    def _waiting(self, clause: Clause) -> Clause | None:
        """Return the clause that still waits for its verb after one or more within it: "in months that …, Peru has"."""
        while clause.kind in _DEPENDENT and clause.parent is not None and self._complete(clause):
            clause = clause.parent
            if clause.kind not in _PHRASES and not self._has_verb(clause) and not self._ends_here(clause):
                return clause
        return None

    def _lists_on(self, end: int) -> bool:
        """Return whether what a comma that ends there parts off is still of a dependent clause: "in Accra, Lomé and".

        So are some of those named, "to expel migrants, Burmese in particular", and what something was: "after the
        purchase of jets, the biggest order". Not behind one between commas: "received, after a year, the first jets".
        """
        kind, between = self.current.kind, self.text[: self.current.opens].rstrip().endswith(",")
        some = (
            "some_named" if kind == "purpose" else "appositive" if kind in _PHRASES and not between else None
        )
        if some and self.rules.pattern(some).match(self.text, end + 1):
            return True
        behind = self.rules.pattern("behind").match(self.text, self.current.opens)
        name = "listed_on" if behind else "places_listed_on" if self.current.kind == "relative" else ""
        if name and self.rules.pattern(name).match(self.text, end + 1):
            return True
        names = rf"(?: {self.rules.words('before_a_name')}?[A-ZÀ-Ý][\w-]+,?)+[.;]?$"  # to the end
        return (
            self.current.kind == "circumstance"
            and re.compile(names).match(self.phrasing.written, end) is not None
        )

    def _report(self, end: int, waiting: Clause | None) -> re.Match[str] | None:
        """Return the reporting clause behind a comma that ends there; None where nothing is told before it."""
        # "« Nous voulons la paix », a dit": its verb may be one that no list has
        quoted = self.text.lstrip().startswith('"') and self.text[: end - 1].endswith('"')
        told = quoted or any(map(self._has_verb, self._told_before()))
        if not told or not self._has_begun(waiting):
            return None
        if waiting is not None and self.rules.pattern("tells_itself").match(self.text, end + 1):
            return None
        return self.rules.report().match(self.text, end)

    def _has_begun(self, waiting: Clause | None) -> bool:
        """Return whether the subject of a waiting clause may stand already, and not only what introduces it."""
        spans = waiting.spans if waiting else ()
        told = "".join(self.text[one:other] for one, other in spans).strip(" ,") if waiting else "told"
        return bool(told) and self.rules.pattern("introducing").match(told) is None

    def _introduces(self, clause: Clause) -> bool:
        """Return whether a dependent clause, now complete, stands before all of the one it hangs on."""
        above = clause.parent
        return (
            clause.kind == "circumstance"
            and self._complete(clause)
            and above is not None
            and not any(self.text[start:end].strip() for start, end in above.spans)
        )

    def _trails(self, clause: Clause) -> bool:
        """Return whether a clause of time or cause, with its verb, stands behind all of the one it hangs on."""
        above = clause.parent
        kinds = ("circumstance", "same_time")
        return clause.kind in kinds and above is not None and self._has_verb(above) and self._has_verb(clause)

    def _interrupts(self, clause: Clause) -> bool:
        """Return whether a dependent clause, now complete, stands before the verb of the one it hangs on."""
        return clause.parent is not None and self._has_verb(clause) and not self._has_verb(clause.parent)

    def _told_before(self) -> list[Clause]:
        """Return the clause at hand with those above it and the one whose subject and auxiliary it shares."""
        shared = [self.current.before] if self.current.before is not None else []
        return [self.current, *self.current.governors, *shared]

    def _complete(self, clause: Clause) -> bool:
        """Return whether a dependent clause may end: with a verb, or being a mere phrase.

        A verb may be one that no list has: four words of a relative clause are enough.
        """
        phrase = clause.kind in _PHRASES and not clause.needs_verb
        return phrase or self._has_verb(clause) or self._ends_here(clause)

    def _ends_here(self, clause: Clause) -> bool:
        """Return whether a relative clause may end with a verb that no list has: ", which borders Peru, has"."""
        told = " ".join(self.text[start:end] for start, end in clause.spans).split()
        verb = self.rules.pattern("finite").match(self.verbal, self.position + 2)
        return clause.kind == "relative" and len(told) + (verb is not None) > _TOLD

    def _coordinate(self, start: int, end: int) -> None:
        """Begin a second clause after "and" where a second finite verb follows."""
        if not self._has_verb(self.current):
            return
        following = self.rules.markers().search(self.text, end)
        stop = following.start() if following else len(self.text)
        joined = any(end < at <= end + 2 for at in self.predicates)
        if not joined and not self.phrasing.finite(end, stop):
            return
        before = self._set_off(self.current, start)
        self._open("coordinate", start, parent=before.parent)
        self.current.before = before
        if before.kind != "main":
            self.current.kind = before.kind if before.kind in ("content", "relative") else "coordinate"
            self.current.opens = before.opens if before.kind == "relative" else start

    def _set_off(self, clause: Clause, at: int) -> Clause:
        """Return the clause that goes on behind a relative clause between commas: "met Ek, who arrived, and left"."""
        above = clause.parent
        whole = rf"[^,]*,\s*(?:{self.rules.words('coordinators')})?\s*"  # ", and then"
        inside = re.compile(whole).fullmatch(self.text, clause.opens, at)
        between = inside and self.text[: clause.opens].rstrip().endswith(",")
        goes_on = above is not None and above.kind in ("main", "coordinate") and self._has_verb(above)
        return above if clause.kind == "relative" and between and above and goes_on else clause

    def _says(self, end: int) -> None:
        """End a reporting clause after its verb: what follows is what is said."""
        where = re.compile(r"\s*" + self.rules.words("says_where")).match(self.text, end)
        end = where.end() if where else end
        further = rf"[\w\s']{{0,40}}(?<!\w){self.rules.words('that')}(?!\w)"  # "in a speech on Sunday that"
        rest = re.match(r"\s*[,.\"]|\s*$|\s*(?:that\b|(?:in|at|on|during|of)\s\w)", self.text[end:])
        told_later = where is not None and re.match(further, self.text[end:]) is not None
        told_then = re.compile(r" {4,}(?=\w)").match(self.text, end)  # "said on Monday he would go"
        end = told_then.end() if told_then else end
        self._to(end)
        if rest is None and not told_later and self.phrasing.finite(end, len(self.text)):
            self._open("content", end)

    def _has_verb(self, clause: Clause) -> bool:
        return any(self.phrasing.finite(start, end) for start, end in clause.spans)
