"""The drafts of an article: interactions in the record's shape, with the evidence for each field."""

from collections.abc import Sequence
from typing import NamedTuple, TypedDict, cast

from relations import dates
from relations.articles import Article, Kept
from relations.draft.actor import LEVELS
from relations.draft.attributes import Details, details
from relations.draft.date_resolution import Published
from relations.draft.discourse import readings
from relations.draft.entities import Spotter
from relations.draft.lexicon import Lexicon, language_of, lexicon
from relations.draft.merged_event import MergedEvent
from relations.draft.merging import LeftOut, merged, once
from relations.draft.sentences import plain, sentences
from relations.draft.sides import is_inferred
from relations.messages import Message, msg
from relations.model.fields import Record, SourceRecord
from relations.vocabulary import Vocabulary

_VAGUE = 1  # confidence up to which an inferred pair needs something surer beside it


class ArticleSource(SourceRecord, Kept, total=False):
    """The source of a draft; `page` is where its quote begins, from 1, in a file that has pages."""

    author: str
    page: int


class FieldEvidence(TypedDict):
    """Why a field says what it says: the words of the article, how they were read, and whether to look again."""

    quote: str
    why: Message
    doubtful: bool


class Draft(Record, total=False):
    """A proposed interaction: the keys of a record that are known, then what only a draft has.

    `draft_confidence` goes from 0 to 4 and `evidence` is by field. Importing drops these two: `confidence` is the
    record's own word.
    """

    draft_confidence: int
    evidence: dict[str, FieldEvidence]


DRAFT_KEYS = ("draft_confidence", "evidence")


class Drafts(NamedTuple):
    """What one article gives: drafts, the surest first among the dated, and what was left out with why."""

    proposals: tuple[Draft, ...]
    left_out: tuple[LeftOut, ...]
    language: str | None


def propose(article: Article, *, vocabulary: Vocabulary) -> Drafts:
    """Return the interactions that an article tells of, as drafts.

    Nothing in it is guessed: without a publication date, weekdays and "yesterday" give no date, and what has no
    date at all is left out. A text in neither English nor French gives no drafts and no language.
    """
    language = language_of(plain(article.text))
    if language is None:
        return Drafts((), (), None)
    parts = sentences(article.text, lexicon(language))
    words = lexicon(language).for_text([part.plain for part in parts])
    mentions = Spotter(vocabulary, words).mentions(parts)
    published = Published(article.published)
    read = readings(parts, mentions, words, published, _home(article, vocabulary, lexicon(language)))
    events, left = merged(read, published)
    events, unsound = _sound(events, published)
    events, vague = _without_the_vague(events)
    told = details(events, read, mentions, words, vocabulary)
    drafts = [
        _draft(event, its, article, vocabulary, language) for event, its in zip(events, told, strict=True)
    ]
    drafts.sort(key=lambda draft: (dates.is_open(draft["date"]), -draft["draft_confidence"]))
    return Drafts(tuple(drafts), tuple(once((*left, *unsound, *vague))), language)


def _sound(events: Sequence[MergedEvent], published: Published) -> tuple[list[MergedEvent], list[LeftOut]]:
    """Return the events whose date can be, and those left out: done after publication, announced of a past day, or
    undated in an article of which the day is not known.
    """
    kept, left = [], []
    for event in events:
        why = _why_not(event, published)
        if why is None:
            kept.append(event)
        else:
            left.append(LeftOut(event.main.quote, why, event.type))
    return kept, left


def _without_the_vague(events: Sequence[MergedEvent]) -> tuple[list[MergedEvent], list[LeftOut]]:
    """Return the events whose pair is named, or of which the article tells something surer, and those left out.

    Where it is only inferred, of what has no day either, most turn out to be somebody else's.
    """
    sure = {frozenset(it.main.parties) for it in events if _confidence(it, it.date or "")[0] > _VAGUE}
    kept, left = [], []
    for event in events:
        vague = _confidence(event, event.date or "")[0] <= _VAGUE and not any(it.named for it in event.told)
        if vague and frozenset(event.main.parties) not in sure:
            why = msg("its pair is only inferred, and the article tells nothing surer of it")
            left.append(LeftOut(event.main.quote, why, event.type))
        else:
            kept.append(event)
    return kept, left


def _why_not(event: MergedEvent, published: Published) -> Message | None:
    """Return why an event cannot be drafted with its date; None where it can."""
    if event.date is None:
        return msg("no date is said, and the day of publication is not known")
    start, end = dates.bounds(event.date)
    if published.edtf is None:
        return None
    first, last = dates.bounds(published.edtf)
    if not event.planned and start and last and start > last:
        return msg("told as done, but dated after publication")
    if event.planned and end and first and end < first:
        return msg("announced, but dated before publication")
    return None


def _home(article: Article, vocabulary: Vocabulary, words: Lexicon) -> str | None:
    """Return the party of the place an article was written in."""
    if not article.written_in:
        return None
    line = sentences(article.written_in.title() + ".", words)
    words = words.for_text([part.plain for part in line])
    found = [m for there in Spotter(vocabulary, words).mentions(line) for m in there if len(m.codes) == 1]
    return found[0].codes[0] if found else None


def _draft(
    event: MergedEvent, told: Details, article: Article, vocabulary: Vocabulary, language: str
) -> Draft:
    main, day = event.main, event.date or ""
    levels = [a.level for found in event.told for a in found.there if a.level]
    place = next((found.place for found in event.told if found.place), None)
    confidence, doubtful = _confidence(event, day)
    proofs = [
        ("date", _quote_of_date(event), event.date_why),
        ("parties", main.quote, main.why["parties"]),
        ("type", main.quote, msg("“{words}”", words=main.cue)),
        ("sectors", " ".join(dict.fromkeys(told.sectors.values())), msg("named in these sentences")),
        (
            "people",
            " ".join(dict.fromkeys(found.quote for found in event.told)),
            msg("named there or shortly after"),
        ),
    ]
    return {
        "date": dates.canonical(day),
        "key_date": told.key_date,
        "parties": list(main.parties),
        "type": event.type,
        "title": _title(event, place, vocabulary, language),
        "sectors": [{"sector": sector, "by": by} for sector, by in told.sectors],
        "level": min(levels, key=LEVELS.index, default=None),
        "people": list(told.people),
        "place": place,
        "tags": ["planned"] if event.planned else [],
        "sources": [source_of(article, main.quote)],
        "confidence": "reported",
        "draft_confidence": confidence,
        "evidence": {
            field: {"quote": quote, "why": why, "doubtful": field in doubtful}
            for field, quote, why in proofs
            if quote and (field != "people" or told.people)
        },
    }


def _confidence(event: MergedEvent, day: str) -> tuple[int, list[str]]:
    """Return 0 to 4 and the doubtful fields: 4 only where one clause says pair, roles, date and status plainly.

    Nor does its sentence name anybody else who could be one of the pair.
    """
    main = event.main
    doubtful = []
    if not main.explicit_pair or is_inferred(main.why["parties"]):
        doubtful.append("parties")
    if not any(found.explicit_date for found in event.told) or dates.is_open(day):
        doubtful.append("date")
    some_day = event.date_why.template.startswith("a day of that")
    imprecise = some_day or dates.is_open(day) or dates.precision(day) not in ("day", "interval")
    plainly = main.plain and main.alone and all(found.status == main.status for found in event.told)
    points = 4 - len(doubtful) - imprecise - (main.status == "recalled") - main.headline
    points = min(points, 4 if plainly else 3)
    return max(0, points), doubtful


def _quote_of_date(event: MergedEvent) -> str:
    dated = [found.quote for found in event.told if found.explicit_date]
    return dated[0] if dated else event.main.dated_by or event.main.quote


def _title(event: MergedEvent, place: str | None, vocabulary: Vocabulary, language: str) -> str:
    forms = lexicon(language).data["titles"]
    first, second = (vocabulary.parties.name(code, language) for code in event.main.parties)
    label = vocabulary.types[event.type].label(language)
    title: str = forms["pattern"].format(type=label[:1].upper() + label[1:], first=first, second=second)
    return forms["place"].format(title=title, place=place) if place else title


def source_of(article: Article, quote: str) -> ArticleSource:
    """Return the source of what `quote` proves, with all that the article says of itself."""
    source: ArticleSource = {"title": article.title or "untitled article", "quote": quote}
    source |= cast("ArticleSource", article.kept)
    if article.url:
        source["url"] = article.url
    if article.author:
        source["author"] = article.author
    if article.publisher:
        source["publisher"] = article.publisher
    if article.published:
        source["published"] = article.published
    page = article.page_of(quote)
    if page:
        source["page"] = page
    return source
