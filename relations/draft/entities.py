"""What a sentence names: parties, places, offices and people, by longest match, with a capital where one is due."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from relations.dates.lexicon import lexicons
from relations.draft.known_people import known_names, known_people, led_by
from relations.draft.lexicon import Lexicon
from relations.draft.sentences import Sentence, plain
from relations.vocabulary import BUILTIN, Vocabulary
from relations.vocabulary.parties import Key

_WORD = re.compile(r"[^\W_]+")
_JOIN = re.compile(r"[ '\-.]{1,2}")
_DOTTED = re.compile(r"(?<![A-Za-z])(?:[A-Z]\.){2,4}|(?<!\w)[A-Z]{2,6}(?!\w)|(?<!\w)[NS]\. (?=Kore)")
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽ"
_NAME_WORD = (
    rf"(?:[A-Z]\.(?=[ A-Z])|(?:[ae][dlnrstz]h?-)?[{_CAPITAL}](?:[\w-]*\w)?(?:['’]\w{{3,}}(?:-\w+)*)?(?![\w]))"
)
_PARTICLE = r"(?:de la|de|du|da|dos|al|el|ben|bin|ibn|ould|von|van|der|den|della|di|le|la)"
_NAME = re.compile(rf"(?<![\w-])(?<![A-Z]['’]){_NAME_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_NAME_WORD}){{0,7}}")
_CURRENCIES = ("$", "€", "£", "¥")
_LONGEST_KEY = 9  # words
_SHORTEST_CODE = 4  # letters of initials that are a word, too


class Mention(NamedTuple):
    """A party, city, office or person's name where it stands in a sentence.

    `codes` are the parties it can mean (several when ambiguous); `sort` is the vocabulary's (name, official, demonym,
    capital, metonym), or organisation, city, office, person; `level` is an office's; `name` a person's as written.
    """

    start: int
    end: int
    sort: str
    codes: tuple[str, ...] = ()
    level: str | None = None
    name: str = ""


@cache
def _cities() -> Mapping[str, str]:
    return {
        " ".join(_WORD.findall(city)): code
        for code, cities in known_names()["cities"].items()
        for city in cities
    }


def is_city(name: str) -> bool:
    """Return whether a plain name is a capital or another city whose country is known."""
    key = " ".join(_WORD.findall(name))
    return key in _cities() or any(k.sort == "capital" for k in BUILTIN.parties.keys().get(key, ()))


@lru_cache(maxsize=4)  # a vocabulary serves every article of a run
class Spotter:
    """Finds mentions in one article's sentences, settling ambiguous names by the clear ones."""

    def __init__(self, vocabulary: Vocabulary, words: Lexicon) -> None:
        self.words = words
        self.keys = vocabulary.parties.keys()
        self.cities = _cities()
        self.organisations = vocabulary.parties.of_kind("organisation")
        self.small: frozenset[str] = words.words("written_small")
        self.with_article: frozenset[str] = words.words("with_article")
        self.abbreviations: Mapping[str, str] = words.data["party_abbreviations"]
        self.bynames: Mapping[str, str] = words.data["bynames"]

    def mentions(self, sentences: Sequence[Sentence]) -> list[list[Mention]]:
        """Return the mentions of each sentence; a name that stays ambiguous keeps all its codes."""
        found = _by_surname([self._spotted(sentence) for sentence in sentences], sentences)
        clear = Counter(m.codes[0] for mentions in found for m in mentions if len(m.codes) == 1)
        known = known_people()
        people = (" ".join(_WORD.findall(plain(m.name))) for mentions in found for m in mentions if m.name)
        clear.update(known[name].code for name in people if name in known)
        return [
            [_settled(_meant_by(m, sentence, self.words), clear) for m in mentions]
            for mentions, sentence in zip(found, sentences, strict=True)
        ]

    def _spotted(self, sentence: Sentence) -> list[Mention]:
        parties = self._parties(sentence)
        offices = self._offices(sentence)
        taken = [*parties, *offices]
        if not sentence.heading:
            parties = [m for m in parties if not _inside_a_name(m, sentence, taken, self.words)]
        people = list(self._people(sentence, [*parties, *offices]))
        parties = [m for m in parties if not any(p.start <= m.start < p.end for p in people)]
        offices = [m for m in offices if not any(p.start < m.end and m.start < p.end for p in parties)]
        people = [_government_of(m, sentence, self.words) or m for m in people]
        return sorted([*parties, *offices, *people], key=lambda m: m.start)

    def _parties(self, sentence: Sentence) -> list[Mention]:
        found = []
        for match in _DOTTED.finditer(sentence.text):
            letters = match[0].replace(".", "").strip().lower()
            code = self.abbreviations.get(letters)
            if sentence.text.startswith(_CURRENCIES, match.end()):
                continue  # "US$5m"
            if match[0][-1] == " ":
                found.append(
                    Mention(match.start(), match.end() + 5, "name", ("PRK" if letters == "n" else "KOR",))
                )
            elif code:
                sort = "organisation" if code in self.organisations else "name"
                found.append(Mention(match.start(), match.end(), sort, (code,)))
        tokens = list(_WORD.finditer(sentence.plain))
        joined = [
            _JOIN.fullmatch(sentence.plain, one.end(), two.start()) is not None
            for one, two in pairwise(tokens)
        ]
        index = 0
        while index < len(tokens):
            mention, used = self._at(sentence, tokens, index, joined)
            if mention and mention.codes and not any(overlap(m, mention) for m in found):
                found.append(mention)
            index += used
        return found

    def _at(
        self, sentence: Sentence, tokens: Sequence[re.Match[str]], index: int, joined: Sequence[bool]
    ) -> tuple[Mention | None, int]:
        """Return the longest party or city that begins with a word, and how many words were used up.

        `joined`: whether a word and the next may be of one name.
        """
        start, end, longest = tokens[index].start(), tokens[index].end(), 1
        text = tokens[index][0]
        small = text in self.small
        if not (self.words.data["adjectives_follow"] or small or sentence.text[start].isupper()):
            return None, 1
        spans = [(text, end)]
        while longest < _LONGEST_KEY and index + longest < len(tokens) and joined[index + longest - 1]:
            token = tokens[index + longest]
            text, end, longest = f"{text} {token[0]}", token.end(), longest + 1
            spans.append((text, end))
        for count in range(len(spans), 0, -1):
            text, end = spans[count - 1]
            if text not in self.keys and text not in self.bynames and text not in self.cities:
                continue  # nearly always, and told here for speed
            if text in self.bynames:
                sort = "capital" if count == 1 else "name"  # "au Caire", "le pays du Cèdre"
                if sort == "name" or sentence.text[start].isupper():
                    return Mention(start, end, sort, (self.bynames[text],)), count
            meanings = self.keys.get(text)
            capital = small or sentence.text[start].isupper()
            # "La réunion" is a meeting, "La Réunion" an island
            if count > 1 and spans[0][0] in self.words.openers:
                last = tokens[index + count - 1].start()
                capital = capital and sentence.text[last].isupper()
            capital = capital and not (count == 1 and text in self.with_article)
            if meanings is None:
                if capital and text in self.cities:
                    return Mention(start, end, "city", (self.cities[text],)), count
                continue
            if not meanings:
                if not capital:
                    continue
                opened = count > 1 and spans[0][0] in self.words.openers
                longer = self._at(sentence, tokens, index + 1, joined) if opened else (None, 0)
                if longer[0] is not None and longer[1] >= count:
                    return None, 1  # "The World Bank" is not of the world
                return Mention(start, end, "none"), count
            if text in self.words.data["demonyms_like_codes"]:
                meanings = tuple(Key(key.code, "demonym") for key in meanings)
            if not capital and self.words.data["adjectives_follow"]:
                meanings = tuple(self._as_adjective(key, text) for key in meanings)
            usable = [key for key in meanings if self._usable(key, text, capital=capital)]
            if usable:
                sort = "organisation" if usable[0].code in self.organisations else usable[0].sort
                return Mention(start, end, sort, tuple(key.code for key in usable)), count
        return None, 1

    def _as_adjective(self, key: Key, text: str) -> Key:
        """Return the key of a French adjective that is also a German country: `italien`."""
        plural = self.keys.get(text + "s", ())
        return Key(key.code, "demonym") if any(k == (key.code, "demonym") for k in plural) else key

    def _usable(self, key: Key, text: str, *, capital: bool) -> bool:
        """Return whether a key may be read in running text: no codes, and a capital unless it is an adjective."""
        if key.sort == "code" and capital and len(text) > _SHORTEST_CODE and key.code in self.organisations:
            return True  # Asean
        if key.sort == "code" or len(text) < 3:
            return False
        if key.sort == "demonym":
            return capital or self.words.data["adjectives_follow"]
        return capital

    def _offices(self, sentence: Sentence) -> list[Mention]:
        pattern, levels = self.words.offices
        found = []
        for match in pattern.finditer(sentence.plain):
            level = levels[(match.lastindex or 1) - 1]
            found.append(Mention(match.start(), match.end(), "office", level=level))
        for match in self.words.pattern("portfolios").finditer(sentence.plain):
            found = [m for m in found if not (match.start() <= m.start < match.end())]
            found.append(Mention(match.start(), match.end(), "portfolio"))
        return sorted(found, key=lambda m: m.start)

    def _people(self, sentence: Sentence, taken: Sequence[Mention]) -> Iterable[Mention]:
        """Yield the sequences of capitalised words that are neither parties nor offices."""
        for match in _NAME.finditer(sentence.text):
            for start, end in _outside(match.span(), taken):
                while opener := re.match(r"[\s.,'’-]*(\w+)[\s'’.]+(?=\w)", sentence.text[start:end]):
                    word = sentence.plain[start + opener.start(1) : start + opener.end(1)]
                    small = sentence.text[start + opener.start(1)].islower()  # "L'exécutif Sánchez"
                    if not small and word not in self.words.openers | self.words.connectors | _DAYS:
                        break
                    start += opener.end()
                name = _without_day(sentence.text[start:end]).strip(" .'’-,")
                start = sentence.text.find(name, start) if name else start
                if not name or not name[0].isupper() or self._is_an_author(name):
                    continue
                if self._like_a_name(name) and not self._is_a_ministry(sentence, start):
                    yield Mention(start, start + len(name), "person", name=name)

    def _is_an_author(self, name: str) -> bool:
        """Return whether a word says whose text it is, and is nobody's name: "the Peruvian-drafted resolution"."""
        return re.fullmatch(self.words.data["authored"], plain(name).partition("-")[2]) is not None

    def _is_a_ministry(self, sentence: Sentence, start: int) -> bool:
        """Return whether capitals are of a ministry's name: "Peru's Trade and Tourism Ministry"."""
        owned = re.search(rf"{self.words.data['before_a_ministry']} $", sentence.plain[:start])
        ends = self.words.data["ministries_end"]
        if owned is None or not self.words.may_match(ends):
            return False
        named = rf"(?:{_NAME_WORD}(?:,|,? (?:{self.words.data['and']}))? )*?(?i:{ends})(?!\w)"
        return re.compile(named).match(sentence.text, start) is not None

    def _like_a_name(self, name: str) -> bool:
        words = plain(name).split()
        if " ".join(words) in self.words.openers or len(name) < 2:
            return False
        if name.isupper() and (len(name) < 3 or " " not in name):
            return False
        common = self.words.connectors | self.words.institutions | self.words.openers
        own = words[1:] if words[0] in _GIVEN_NAMES else words[:-1] if words[-1] in _SURNAMES else words
        return (
            bool(own)
            and not any(w in _CALENDAR for w in own)
            and not all(part in common for w in words for part in w.split("-"))
        )


def without_shared_names(
    found: Sequence[Sequence[Mention]], sentences: Sequence[Sentence], words: Lexicon, home: str | None
) -> list[Sequence[Mention]]:
    """Return the mentions without names that other states' bodies have, too, where the article is not of that state.

    "The Foreign Office" is Pakistan's in an article written there, or that names no Britain.
    """
    shared = words.words("names_of_several")
    texts = zip(found, sentences, strict=True)
    alike = {id(m) for there, s in texts for m in there if m.codes and s.plain[m.start : m.end] in shared}
    if not alike:
        return list(found)
    elsewhere = {m.codes[0] for there in found for m in there if m.codes and id(m) not in alike}
    theirs = {home} if home else elsewhere
    return [
        [
            m._replace(sort="none", codes=()) if id(m) in alike and m.codes[0] not in theirs else m
            for m in there
        ]
        for there in found
    ]


def _by_surname(found: Sequence[Sequence[Mention]], sentences: Sequence[Sentence]) -> list[list[Mention]]:
    """Return the mentions with a country's name read as the surname of somebody well known who is named: Hollande."""
    names = {plain(m.name) for there in found for m in there if m.name}
    surnames = {name.rsplit(" ", 1)[-1] for name in names if " " in name and name in known_people()}
    return [
        [
            Mention(m.start, m.end, "person", name=sentence.text[m.start : m.end])
            if m.codes and sentence.plain[m.start : m.end] in surnames
            else m
            for m in there
        ]
        for there, sentence in zip(found, sentences, strict=True)
    ]


def _government_of(person: Mention, sentence: Sentence, words: Lexicon) -> Mention | None:
    """Return a government named after who leads it as a party: "the Trudeau government"; None for other people."""
    code = led_by(" ".join(_WORD.findall(plain(person.name))))
    if code is None:
        return None
    if words.data["adjectives_follow"]:
        before = re.search(rf"(?:{words.pattern('governments').pattern}) $", sentence.plain[: person.start])
        return Mention(before.start(), person.end, "metonym", (code,)) if before else None
    behind = words.pattern("governments").match(sentence.plain, person.end + 1)
    return Mention(person.start, behind.end(), "metonym", (code,)) if behind else None


def _without_day(name: str) -> str:
    """Return a name without the day of the week behind it: "Minister Ek Monday met"."""
    before, _, last = name.rpartition(" ")
    return before if plain(last) in _DAYS else name


def overlap(one: Mention, other: Mention) -> bool:
    """Return whether two mentions share characters."""
    return one.start < other.end and other.start < one.end


def _outside(span: tuple[int, int], taken: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the parts of a span that no mention covers."""
    parts, start = [], span[0]
    for mention in sorted(taken, key=lambda m: m.start):
        if mention.end > start and mention.start < span[1]:
            if mention.start > start:
                parts.append((start, mention.start))
            start = max(start, mention.end)
    return [*parts, (start, span[1])] if start < span[1] else parts


def _meant_by(mention: Mention, sentence: Sentence, words: Lexicon) -> Mention:
    """Return an ambiguous mention with the one party that does what the sentence tells: Brussels that expels envoys."""
    if len(mention.codes) == 1:
        return mention
    doers = [c for c in mention.codes if words.pattern("told_by_what_is_done", c).search(sentence.plain)]
    return mention._replace(codes=(doers[0],)) if len(doers) == 1 else mention


def _settled(mention: Mention, clear: Counter[str]) -> Mention:
    """Return an ambiguous mention with the one party that the article names clearly, or the press's usual meaning.

    Where there is neither it stays as it is.
    """
    if len(mention.codes) < 2:
        return mention
    there = [code for code in mention.codes if clear[code]]
    if len(there) == 1:
        return mention._replace(codes=(there[0],))
    usual = [code for code in mention.codes if code in known_names()["usual"]]
    return mention._replace(codes=(usual[0],)) if not there and len(usual) == 1 else mention


def _inside_a_name(mention: Mention, sentence: Sentence, taken: Sequence[Mention], words: Lexicon) -> bool:
    """Return whether a party's name is a part of a longer name or word, as in Air France or Turkey-mediated."""
    if re.match(words.data["of_a_thing"], sentence.plain[mention.end :]):
        return True  # "Turkey-mediated talks", "Russian-made tanks"
    if re.search(words.data["not_of_it"], sentence.plain[: mention.start]):
        return True  # "pro-Russian rebels", "les dirigeants sud-américains"
    if mention.sort != "demonym" and re.match(words.data["affairs"], sentence.plain[mention.end :]):
        return True  # "the Minister of African Union Affairs", "the Taiwan Affairs Office"
    in_charge = words.pattern("in_charge_of").search(sentence.plain[: mention.start])
    if in_charge and mention.sort in ("name", "organisation"):
        return True  # "the director for America", "the Director (Asia & Saarc)"
    if mention.sort == "organisation":  # "Iran's Supreme National Security Council" is not that of the UN
        behind = re.match(words.data["bodies_of_states_behind"], sentence.plain[mention.end :])
        return bool(behind or re.search(words.data["bodies_of_states"], sentence.plain[: mention.start]))
    if mention.sort not in ("name", "capital", "metonym", "city") or sentence.text[mention.end - 1] == ".":
        return False
    given = _PARTICLE if sentence.plain[mention.start : mention.end] in words.data["given_names"] else ""
    after = re.match(rf"(?: {given} |[ -])([A-ZÀ-Þ][\w'’-]+)", sentence.text[mention.end :])  # "Chad de Ek"
    before = re.search(r"(?:^|\W)([A-ZÀ-Þ][\w’'-]*)[ -]$", sentence.text[: mention.start])
    ends = {m.end for m in taken if m.level or m.sort == "portfolio"}
    held = re.compile(words.data["office_of"])
    ends |= {
        m.end for m in taken if m.codes and any(held.fullmatch(sentence.plain, e, m.start) for e in ends)
    }
    if after and any(held.fullmatch(sentence.plain, e, mention.start) for e in ends):
        after = None  # "the Minister of Trade of Peru Luis Quispe", "Peru's ambassador to Togo Luis Quispe"
    for match, offset in ((after, mention.end), (before, 0)):
        if match is None:
            continue
        start = offset + match.start(1)
        word = sentence.plain[start : start + len(match[1])]
        free = (
            word in words.openers
            or word in _CALENDAR
            or word in words.institutions
            or word in words.data["first_halves"]
            or match[1].isupper()
            or (offset and words.pattern("state_bodies").match(sentence.plain, start))
            or any(m.start <= start < m.end for m in taken if m.codes or m.level)
        )
        if not free:
            return True
    return False


_GIVEN_NAMES, _SURNAMES = frozenset(("jan", "april", "june", "avril")), frozenset(("may", "march"))
_DAYS = frozenset(plain(name) for words in lexicons() for name in words.weekdays)
_CALENDAR = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec".split()
    + [plain(name) for words in lexicons() for name in (*words.months, *words.weekdays)]
)
