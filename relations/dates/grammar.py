"""From the pieces of a typed date to its EDTF string: one date, a range, or a date open to one side."""

from __future__ import annotations

from datetime import date, timedelta

from relations.dates.edtf import Point, canonical, points
from relations.dates.formatting import InWords
from relations.dates.lexicon import Name, day_may_follow
from relations.dates.partial import interval, partial_date, portion_of, single_date
from relations.dates.portions import Portion, portion
from relations.dates.relative import relative
from relations.dates.tokenizer import Token
from relations.dates.weeks import half_month, is_named_week, week_with
from relations.errors import NotUnderstood
from relations.messages import Message, msg

_OPENING = ("by", "until", "since", "before", "after")
_AFTER_AU = ("season", "portion", "quarter", "quarter-of", "half", "half-of")
_THE_END = 4  # the value of "end" and "fin"
_AFTERWARDS = 2  # the value of what makes the date before it approximate, "environ" and "~"


def date_of(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the EDTF string of the date that `tokens` make, None where they make none.

    What is assumed for it is added to `notes`. NotUnderstood where it is a date that cannot be.
    """
    tokens = _plain(tokens)
    if not tokens:
        return None
    if tokens[0].part == "from" and tokens[0].value == 1 and _separator(tokens[1:]) is None:
        tokens = (Token("since"), *tokens[1:])
    if tokens[0].part in _OPENING:
        return _opened(tokens, today, notes)
    if is_named_week(tokens) and (days := date_of(tokens[1:], today, notes)):
        return week_with(days, weekend=tokens[0].part == "weekend")
    return _listed(tokens, today, notes) or _range(tokens, today, notes) or _moment(tokens, today, notes)


def _plain(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return `tokens` with the words settled that mean one thing or another by where they stand."""
    kept: list[Token] = []
    for i, token in enumerate(tokens):
        part, following = token.part, tokens[i + 1].part if i + 1 < len(tokens) else ""
        if part == "de":  # "du 22 au 26 juin"; but it says nothing in "fin de 2025" and "à partir du 22 juin"
            if not kept:
                kept.append(Token("from", 2, token.text))
        elif part == "au" and following == "unit":  # "a week ago"
            kept.append(token)
        elif part == "au" and not kept and {token.part for token in tokens[1:3]} & set(_AFTER_AU):
            continue  # "à l'été 2025", "au 2e trimestre 2025"
        elif part == "au" and kept and kept[-1].part in _OPENING:
            continue  # "au plus tard au printemps 2025", "d'ici à 2030"
        elif part == "au" or (part == "until" and kept):
            kept.append(Token("to", text=token.text))
        elif part == "in" or (part == "this" and following == "weekday" and i + 2 < len(tokens)):
            continue  # "en juin 2025", "ce lundi 23 juin"
        else:
            kept.append(token)
    if kept and kept[-1].part in ("by", "since"):  # "in June 2025 at the latest", "from June 2025 onwards"
        kept = [kept[-1], *(token for token in kept[:-1] if token.part != "from" or token.value == 2)]
    return tuple(kept)


def _opened(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the EDTF string of what was by, until, since, before or after a date; None for another form.

    "By", "until" and "since" include the date; "before" and "after" do not, and a note says so.
    """
    head, rest = tokens[0].part, tokens[1:]
    if head == "since" and [token.part for token in rest] == ["weekday"]:
        rest = (Token("last"), *rest)  # "depuis lundi"
    found = _moment(rest, today, notes)
    if found is None:
        return None
    start, end = points(found)
    third = portion(start, end) if start and end else None
    if start is None or (start != end and third is None):
        return None
    first, last = (third.start, third.end) if third else (start, start)
    if head in ("by", "until"):
        return canonical(f"../{last}")
    if head == "since":
        return canonical(f"{first}/..")
    if head == "after":
        kept, whole = f"{_after(third) if third else start.next()}/..", f"{first}/.."
    elif third and rest[0].value == _THE_END:  # "before the end of June" is some day of June, too
        kept = whole = f"../{last}"
    else:
        kept, whole = f"../{_before(third) if third else start.next(-1)}", f"../{last}"
    if kept == whole:
        notes.append(msg('taken as "{kept}"', kept=InWords(kept)))
    else:
        notes.append(
            msg(
                'taken strictly, as "{kept}": write "{whole}" to include it',
                kept=InWords(kept),
                whole=InWords(whole),
            )
        )
    return canonical(kept)


def _before(third: Portion) -> Point:
    """Return the last date before a third: the end of the one before, or the whole month or year before."""
    if third.which == 1:
        return third.whole.next(-1)
    return third._replace(which=1 if third.which == 2 else 2).end


def _after(third: Portion) -> Point:
    """Return the first date after a third: the start of the next one, or the whole month or year after."""
    if third.which == 3:
        return third.whole.next()
    return third._replace(which=2 if third.which == 1 else 3).start


def _separator(tokens: tuple[Token, ...], parts: tuple[str, ...] = ("-", "to", "/")) -> int | None:
    """Return where the one separator of a range stands, None where there is none or more than one."""
    found = [i for i, token in enumerate(tokens) if token.part in parts]
    if len(found) != 1:
        return None
    if tokens[found[0]].text == "/" and (found[0] != 1 or tokens[0].part not in ("date", "year")):
        return None  # 22/26 June may be two days
    return found[0]


def _listed(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the interval of "3 and 4 May 2024" or "les 3, 4 et 5 mai 2024", None for another form.

    NotUnderstood where the dates do not follow each other.
    """
    at = _separator(tokens, ("and",))
    if at is None or tokens[0].part == "between":
        return None
    if tokens[0].part == "from":  # "du 3 et 4 mai"
        tokens, at = tokens[1:], at - 1
    several = at > 1 and all(token.part == "number" for token in tokens[:at])
    start, end = partial_date(tokens[: 1 if several else at]), partial_date(tokens[at + 1 :])
    if start is None or end is None or start.kind != end.kind or start.which or end.which:
        return None
    found = interval(start, end, today, notes)
    if found is None:
        return None
    first, last = points(found)
    assert first is not None
    between = [token.value for token in tokens[1:at]] if several else []
    dates = [first]
    for _ in range(len(between) + 1):
        dates.append(dates[-1].next())
    if [date.day for date in dates[1:-1]] != between or dates[-1] != last:
        raise NotUnderstood("these dates do not follow each other: record each of them on its own")
    return found


def _range(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the interval of "22–26 June 2025" or "du 28 juin au 2 juillet 2025", None for another form."""
    head = tokens[0].part
    at = _separator(tokens, ("and",)) if head == "between" else _separator(tokens)
    if at is None:
        return None
    left_tokens = tokens[1:at] if head in ("from", "between") else tokens[:at]
    left, left_about = _without_about(left_tokens)
    right, right_about = _without_about(tokens[at + 1 :])
    start, end = partial_date(left), partial_date(right)
    if start is None or end is None:
        return None
    if tokens[at].part == "-" and start.kind != end.kind and "year" in (start.kind, end.kind):
        return None  # "June 2024-2025" may be two Junes
    # "about 2019–2021" and "du 22 au 26 juin environ" are said of both ends
    both = (left_about and head == "about") or (
        right_about and tokens[-1].part == "about" and start.year is None
    )
    start = start._replace(approximate=start.approximate or left_about or both)
    end = end._replace(approximate=end.approximate or right_about or both)
    return interval(start, end, today, notes)


def _moment(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the EDTF string of one date, None for another form."""
    tokens, about = _without_about(tokens)
    shape = [token.part for token in tokens]
    if shape == ["date"]:
        edtf: str | None = tokens[0].text
    elif shape in (["season", "year", "-", "year"], ["season", "year", "/", "year"]):
        season, year, _, next_year = (token.value for token in tokens)
        edtf = canonical(f"{year:04}-24") if season == 24 and next_year == year + 1 else None
    elif shape == ["month", "number"] and not day_may_follow(tokens[0].text):
        return None  # "juin 25" may be a year, "mar. 25" a Tuesday
    elif (
        len(tokens) > 2 and shape[-1] == "last" and (found := partial_date(tokens[:-1]))
    ):  # "le 23 juin dernier"
        edtf = single_date(found, today - timedelta(days=1), notes) if found.year is None else None
    elif found := partial_date(tokens):
        edtf = single_date(found, today, notes)
        about = about and not found.which  # "vers la fin juin" is no vaguer
        if found.part == 24:
            notes.append(msg("a winter is counted from December of its year to February"))
    else:
        edtf = half_month(tokens) or _relative(tokens, today, notes)
    if edtf is None or not about:
        return edtf
    if "/" in edtf:
        return None
    return edtf if edtf.endswith("~") else f"{edtf}~"


def _relative(tokens: tuple[Token, ...], today: date, notes: list[Message]) -> str | None:
    """Return the EDTF string of a date relative to today, or of a third of it; None for another form."""
    if not tokens or tokens[0].part != "portion":
        found = relative(tokens, today)
        weekday = next((token.value for token in tokens if token.part == "weekday"), None)
        if found and weekday:
            notes.append(
                msg("taken as {weekday} {date}", weekday=Name("weekdays", weekday), date=InWords(found))
            )
        return found
    found = relative(tokens[1:], today)
    if found is None or "/" in found or found.endswith("~"):
        return None
    start, _ = points(found)
    if start is None or start.precision not in ("month", "year"):
        return None
    first, last = Portion(portion_of(tokens[0]), start).ends
    return canonical(f"{first}/{last}")


def _without_about(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], bool]:
    """Return `tokens` without the words that make them approximate, and whether there were any."""
    about = False
    while tokens and tokens[0].part == "about":
        tokens, about = tokens[1:], True
    while tokens and tokens[-1].part == "about" and tokens[-1].value == _AFTERWARDS:
        tokens, about = tokens[:-1], True
    return tokens, about
