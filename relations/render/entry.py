"""One interaction as it stands in a timeline: date, type, title, who named what, what it follows, who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relations.analysis.evidence import Subject, id_of
from relations.model import Interaction, SectorMention, Source
from relations.model.interaction import UNREAD
from relations.render.further import further, further_than
from relations.render.layout import Line, Span, beside, padded, paragraph, text, width, wrapped
from relations.render.localizer import Localizer

_FURTHER = further_than("key_date", "place", "people", "also", "follows", "due")
_WIDEST_DATE = 18
_NARROWEST_BODY = 24


def entries(
    interactions: Sequence[Interaction],
    firsts: Mapping[int, Sequence[str]],
    titles: Mapping[int, str],
    about: Subject,
    localizer: Localizer,
) -> list[Line]:
    """Return interactions in time order under headings of years, their columns aligned.

    `firsts` has by id the sectors that first appear there, `titles` those of the interactions on the page.
    """
    if not interactions:
        return []
    columns = localizer.display.width
    dates = {it.date: localizer.date(it.date, under=_year(it)) for it in interactions}
    id_width = max(len(f"#{it.id}") for it in interactions)
    date_width = min(max(map(width, dates.values())), _WIDEST_DATE)
    type_width = max(width(localizer.type(it.type)) for it in interactions)
    body_width = columns - date_width - type_width - id_width - 6
    lines: list[Line] = []
    heading = None
    for it in interactions:
        if _heading(it, localizer) != heading:
            heading = _heading(it, localizer)
            lines += [[], text(heading, "bold")]
        title, date, type_ = _title(it, about, localizer), dates[it.date], localizer.type(it.type)
        details = _details(it, firsts.get(id_of(it), ()), titles, localizer)
        id_ = padded([(f"#{it.id}", "dim")], id_width, right=True)
        if body_width < _NARROWEST_BODY:
            top = wrapped(text(f"{date}{localizer.symbol(' · ')}{type_}"), columns - id_width - 1)
            lines += [[*padded(top[0], columns - id_width), *id_], *top[1:], *paragraph(title, columns, 2)]
            lines += [line for detail in details for line in paragraph(detail, columns, 4)]
            continue
        body = [line for spans in (title, *details) for line in wrapped(spans, body_width)]
        body[0] = [*padded(body[0], body_width + 2), *id_]
        cells: list[list[Line]] = [wrapped(text(date), date_width), [text(type_)], body]
        lines += beside(cells, [date_width, type_width, body_width])
    return lines


def said_by_sides(
    it: Interaction, names: Mapping[str | None, str], labels: Mapping[str, str], dot: str
) -> str:
    """Return "Mali: Transport, Defence · Russia: Energy · Diplomacy": sectors by the side that named them.

    `names` are those of the sides before their sectors ("Mali: "), "" for None; `labels` those of the sectors.
    """
    said: dict[str | None, str] = {}
    for mention in it.sectors:
        side, label = mention.by, labels[mention.sector]
        said[side] = f"{said[side]}, {label}" if side in said else names[side] + label
    if len(said) < 2:
        return "".join(said.values())
    return dot.join([said[side] for side in (*it.parties, None) if side in said])


def sources_in_words(it: Interaction, localizer: Localizer) -> str:
    """Return every source for a cell: its quote, title, publisher, date and address, as far as known."""
    return "; ".join([_whole(source, localizer) for source in it.sources])


def _whole(source: Source, localizer: Localizer) -> str:
    quote = source.quote and localizer.quoted(source.quote)
    published = source.published and localizer.date(source.published)
    return ", ".join(filter(None, (quote, source.title, source.publisher, published, source.url)))


def _title(it: Interaction, about: Subject, localizer: Localizer) -> list[Span]:
    parties = [] if about.pair else [(localizer.parties(it.parties, "→") + localizer.say(": "), "dim")]
    doubt = [] if it.confidence != "disputed" else [(localizer.say(" –\xa0disputed"), "bold red")]
    unread = [] if UNREAD not in it.tags else [(localizer.say(" –\xa0not read by anyone"), "red")]
    return [*parties, (localizer.typed(it.title), "bold"), *doubt, *unread]


def _details(
    it: Interaction, firsts: Sequence[str], titles: Mapping[int, str], localizer: Localizer
) -> list[list[Span]]:
    details = []
    if it.sectors:
        details.append(_sides(it.parties, it.sectors, firsts, localizer))
    where = _who_and_where(it, localizer)
    if where:
        details.append(text(where))
    for followed in it.follows:
        title = f"{localizer.colon}{localizer.typed(titles[followed])}" if followed in titles else ""
        details.append(text(localizer.say("follows #{followed}", followed=followed) + title))
    if it.sources:
        parts = _parts(it.sources[0], localizer)
        parts += _more(it, localizer)
        details.append([(", ".join(parts), "dim")])
    return details


def _who_and_where(it: Interaction, localizer: Localizer) -> str:
    """Return who else, where and when, as far as known: "key day 23 June · Moscow · Goïta, Putin · also: Algeria"."""
    parts = [
        localizer.say("key day {date}", date=localizer.date(it.key_date, under=_year(it)))
        if it.key_date
        else "",
        localizer.typed(it.place or ""),
        ", ".join(localizer.typed(person.partition(",")[0]) for person in it.people),  # without what they are
        localizer.say("also: {names}", names=", ".join(map(localizer.third_party, it.also)))
        if it.also
        else "",
        *(
            localizer.say(field.label) + localizer.colon + value
            for field, value in further(it, _FURTHER, localizer)
        ),
    ]
    return localizer.symbol(" · ").join(filter(None, parts))


def _more(it: Interaction, localizer: Localizer) -> list[str]:
    """Return how many sources there are beside the first; else how many more quotes from it."""
    sources, quotes = it.source_count - 1, len(it.sources) - 1
    if sources:
        return [localizer.many(sources, "and {n} more source", "and {n} more sources")]
    if quotes:
        return [localizer.many(quotes, "and {n} more quote", "and {n} more quotes")]
    return []


def _sides(
    parties: tuple[str, str], mentions: tuple[SectorMention, ...], firsts: Sequence[str], localizer: Localizer
) -> list[Span]:
    """Return the sectors by side, those that no side is said to have named last, first appearances starred."""
    spans: list[Span] = []
    for side in (*parties, None):
        named = [mention.sector for mention in mentions if mention.by == side]
        if not named:
            continue
        if spans:
            spans.append((localizer.symbol(" · "), "dim"))
        if side:
            spans.append((localizer.party(side) + localizer.say(": "), "dim"))
        for n, sector in enumerate(named):
            spans.append(((", " if n else "") + localizer.sector(sector), ""))
            if sector in firsts:
                spans.append((localizer.say("\xa0★"), "bold"))
    return spans


def _parts(source: Source, localizer: Localizer) -> list[str]:
    """Return the parts of a source that tell it apart, the quote first."""
    parts = [localizer.quoted(source.quote)] if source.quote else []
    named = [localizer.typed(part) for part in (source.title, source.publisher) if part]
    parts += named[-1:] if source.quote else named
    if source.published:
        parts.append(localizer.date(source.published))
    if source.url and not named:
        parts.append(localizer.typed(source.url))
    return parts


def _year(it: Interaction) -> int | None:
    return int(it.span[0][:4]) if it.span[0] else None


def _heading(it: Interaction, localizer: Localizer) -> str:
    return it.span[0][:4] if it.span[0] else localizer.say("No known start")
