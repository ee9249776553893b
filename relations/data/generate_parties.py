"""Write `parties.txt` from our own `party_names.txt` and the common names in CLDR (Unicode licence, through Babel).

Run `python relations/data/generate_parties.py` with Babel installed (extra `oracles`) after a change to
`party_names.txt`; it needs nothing at run time. Every name that two parties would share must be settled in
`party_names.txt`, under [ambiguous] or by taking it from one of them; otherwise nothing is written.

`party_names.txt`, a line for a party: code and alpha-2 | everyday names en; fr (where CLDR's is not) | official
names | English demonyms | French demonyms | capitals and seats | other and former names | metonyms |
abbreviations. Its [further] lines: code | names; [ambiguous]: sort | codes | names; [refused]: reason | code of
the whole | names; [accented] and [words]: names and codes that are ordinary words when written otherwise.

`parties.txt`, a line for a party, between tabs: code, kind, everyday name in English, in French, then the folded
keys by sort (name, official, demonym, capital, metonym, code), separated by `|`. Then `?` lines (sort, codes,
keys), `!` lines (reason, whole, keys) and one `=` line: codes that are ordinary words in lower case.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale

from relations.vocabulary.party_forms import key

DATA = Path(__file__).parent
LANGUAGES = ("en", "fr", "es", "de", "pt", "pt_PT", "ar", "ru", "zh", "zh_Hant")
SORTS = ("name", "official", "demonym", "capital", "metonym", "code")
KINDS = ("organisation", "state", "territory", "historic")  # who keeps a name that only one can have


@dataclass
class Entry:
    """One line of the table in the making; `keys` are the folded names by sort."""

    code: str
    kind: str
    en: str
    fr: str
    keys: dict[str, list[str]] = field(default_factory=dict)


def english_demonyms(words: Iterable[str]) -> Iterator[str]:
    """Yield each word and its plural: `Malian`, `Malians`; words in -ese, -ish, -ch, -sh, -ss, -z have none."""
    for word in words:
        yield word
        if word.endswith("man"):
            yield from (f"{word[:-3]}men", f"{word[:-3]}woman", f"{word[:-3]}women")
        elif not word.endswith(("ese", "sh", "ch", "s", "z", "x", "men")):
            yield f"{word}s"


def french_demonyms(words: Iterable[str]) -> Iterator[str]:
    """Yield masculine, feminine and plurals of each masculine form; `turc/turque` gives an irregular feminine."""
    for word in words:
        masculine, _, feminine = word.partition("/")
        for form in (masculine, feminine or french_feminine(masculine)):
            yield form
            if not form.endswith(("s", "x", "z")):
                yield f"{form}s"


def french_feminine(masculine: str) -> str:
    """Return the regular feminine: -en doubles its n, -e stays, everything else adds -e."""
    if masculine.endswith("e"):
        return masculine
    return f"{masculine}ne" if masculine.endswith("en") else f"{masculine}e"


def sections(text: str) -> dict[str, list[list[str]]]:
    """Return the lines of party_names.txt by section, split at `|`."""
    found: dict[str, list[list[str]]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            found[line.strip("[]")] = rows = []
        elif line and not line.startswith("#"):
            rows.append([part.strip() for part in line.split("|")])
    return found


def listed(text: str) -> list[str]:
    """Split a column at its semicolons."""
    return [name.strip() for name in text.split(";") if name.strip()]


def entry(
    kind: str, columns: list[str], further: str, common: list[dict[str, str]], accented: set[str]
) -> Entry:
    """Return one party with all its keys, `further` names and CLDR's names of its alpha-2 included.

    The names in `accented` are kept as they are, in lower case.
    """
    codes, shown, official, english, french, capitals, also, metonyms, short = columns + [""] * (
        9 - len(columns)
    )
    code, *alpha2 = codes.split()
    cldr = [names[alpha2[0]] for names in common if alpha2 and alpha2[0] in names]
    en, fr = listed(shown) or cldr[:2]
    everyday = [en, fr, *cldr]
    names = {
        "name": [*everyday, *(name for name in listed(f"{also};{further}") if name not in listed(official))],
        "official": [name for name in listed(official) if name not in everyday],
        "demonym": [*english_demonyms(listed(english)), *french_demonyms(listed(french))],
        "capital": listed(capitals),
        "metonym": listed(metonyms),
        "code": [code, *alpha2, *listed(short)],
    }
    keys = {
        sort: list(dict.fromkeys(name.casefold() if name in accented else key(name) for name in names[sort]))
        for sort in SORTS
    }
    return Entry(code, kind, en, fr, keys)


def settle(entries: list[Entry], ambiguous: set[str]) -> list[str]:
    """Leave each key with one party and one sort; return the clashes that only a person can settle.

    A name settled by hand as ambiguous or refused leaves all. A better sort (a name before a demonym) and then a
    better kind (a state before its territory) keeps it, a state's alpha-2 gives way to an organisation's code.
    """
    owner: dict[str, tuple[int, int, str]] = {}
    clashes = []
    for party in entries:
        for rank, sort in enumerate(SORTS):
            for name in party.keys[sort]:
                claim = (0 if name == party.code.lower() else rank + 1, KINDS.index(party.kind), party.code)
                held = owner.setdefault(name, claim)
                if held[2] != party.code and name not in ambiguous:
                    if held[:2] == claim[:2]:
                        clashes.append(f"{name}: {held[2]} and {party.code}")
                    else:
                        sys.stderr.write(f"{name}: {min(held, claim)[2]}, not {max(held, claim)[2]}\n")
                owner[name] = min(held, claim)
    for party in entries:
        for rank, sort in enumerate(SORTS):
            ranks = (0, rank + 1)
            party.keys[sort] = [
                name
                for name in party.keys[sort]
                if name not in ambiguous
                and owner[name][2] == party.code
                and owner[name][0] in ranks
                and not (sort != "code" and owner[name][0] == 0)
            ]
    return clashes


def table() -> str:
    """Return the text of parties.txt; ValueError names what two parties would share."""
    common = [dict(Locale.parse(language).territories) for language in LANGUAGES]
    source = sections((DATA / "party_names.txt").read_text(encoding="utf-8"))
    accented = set(listed(source["accented"][0][0]))
    further = dict(source["further"])
    entries = [
        entry(kind, columns, further.pop(columns[0][:3], ""), common, accented)
        for kind in KINDS
        for columns in source[kind]
    ]
    if further:
        raise ValueError(f"[further] names parties that are not there: {', '.join(further)}")
    settled = [(sort, " ".join(codes.split()), keys(names)) for sort, codes, names in source["ambiguous"]]
    refused = [(why, whole, keys(names)) for why, whole, names in source["refused"]]
    taken = {name for _, _, names in (*settled, *refused) for name in names}
    clashes = settle(entries, taken)
    twice = sorted({name for name in taken if sum(name in names for _, _, names in (*settled, *refused)) > 1})
    if clashes or twice:
        raise ValueError("settle these in party_names.txt:\n" + "\n".join((*clashes, *twice)))
    lines = [
        "\t".join((one.code, one.kind, one.en, one.fr, *("|".join(one.keys[sort]) for sort in SORTS)))
        for one in sorted(entries, key=lambda one: (KINDS.index(one.kind), one.code))
    ]
    lines += ["\t".join(("?", sort, codes, "|".join(names))) for sort, codes, names in settled]
    lines += ["\t".join(("!", why, whole, "|".join(names))) for why, whole, names in refused]
    lines.append("\t".join(("=", "", "", "|".join(keys(source["words"][0][0].replace(" ", ";"))))))
    return "\n".join(lines) + "\n"


def keys(names: str) -> list[str]:
    """Return the folded keys of a column, each once."""
    return list(dict.fromkeys(map(key, listed(names))))


if __name__ == "__main__":
    (DATA / "parties.txt").write_text(table(), encoding="utf-8")
