"""What a page says of its article outside the copy: the headline and the day of publication.

Newsrooms' systems say it in one of several ways, and in most pages in more than one: JSON-LD, the
properties of OpenGraph, <meta> by any of many names, <time>. This room does not look for the copy.
"""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, Any

from newscheck.reading.dates import read_date_line
from newscheck.reading.stamps import date_of
from newscheck.sentences import word_set
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from newscheck.reading.html.tree import Element, Tree

# Names of the types of schema.org that are articles end in one of these.
_ARTICLES = ("article", "posting", "report", "pressrelease")
# Lists of other stories, and what does not hold an article either.
_NOT_INSIDE = word_set("itemListElement isPartOf hasPart relatedLink publisher author comment")
_MOST_VALUES = 20_000
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title")
# The surest first.
_DATES = (
    *("article:published_time", "og:article:published_time", "datepublished", "article.published"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date"),
    *("publication-date", "published", "parsely-pub-date", "sailthru.date", "dc.date.issued"),
    *("dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created"),
    *("citation_publication_date", "og:published_time", "cxenseparse:recs:publishtime"),
)
# What is said of the last change counts where nothing is said of the first day.
_CHANGES = ("datecreated", "og:updated_time", "article:modified_time", "datemodified")
_PUBLISHED = word_set(
    """
    published publish pubdate date dateline datetime timestamp posted entry-date post-date
    publication-date published-date article-date
    """
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The headline as the page has it, perhaps with the site's name behind it, and the day."""

    headlines: tuple[str, ...]
    date: dt.date | None


def metadata_of(tree: Tree) -> Metadata:
    """What the page says of its article."""
    named = _named(tree)
    linked = list(_linked_data(tree))
    headlines = [
        *(str(item.get("headline") or item.get("name") or "") for item in linked),
        *(named.get(name, "") for name in _TITLES),
        *(_inside(tree, element) for element in tree.elements if element.tag == "title"),
    ]
    stamps = [
        *(item.get("datePublished") for item in linked),
        *(named.get(name) for name in _DATES),
        *(item.get("dateCreated") for item in linked),
        *(named.get(name) for name in _CHANGES),
        *(item.get("dateModified") for item in linked),
    ]
    dates = (date_of(stamp) for stamp in stamps if isinstance(stamp, str))
    told = [" ".join(html.unescape(headline).split()) for headline in headlines]
    return Metadata(
        tuple(dict.fromkeys(filter(None, told))),
        next((date for date in dates if date is not None), None),
    )


def date_shown(tree: Tree, first: int, past: int, known: dt.date | None) -> dt.date | None:
    """The day that the page shows of its article between two events, or the day as `known`.

    A stamp in the time of Greenwich may be a day off the day at the paper, which is the one that
    readers are shown.
    """
    events = tree.events[first:past]
    for event in events:
        element = tree.elements[event.element]
        if event.kind != "open" or not _tells_date(element):
            continue
        shown = _date_in(_inside(tree, element))
        if known is None:
            told = element.attributes.get("datetime") or element.attributes.get("content") or ""
            shown = shown or date_of(told)
            if shown is not None:
                return shown
        elif shown is not None and abs((shown - known).days) <= 1:
            return shown
    if known is not None:
        return known
    words = (tree.source[event.start : event.end] for event in events if event.kind == "text")
    return next((date for line in words if (date := _date_in(html.unescape(line)))), None)


def _date_in(words: str) -> dt.date | None:
    """The date of a line that is one, and not that of the last change."""
    line = " ".join(words.split())
    stated = read_date_line(line) if line and "pdated" not in line else None
    return None if stated is None else stated.date()


def _tells_date(element: Element) -> bool:
    if element.tag == "time" or "datepublished" in element.attributes.get("itemprop", "").lower():
        return True
    named = element.attributes.get("class", "") + " " + element.attributes.get("id", "")
    return not _PUBLISHED.isdisjoint(named.lower().replace("__", " ").split())


def _named(tree: Tree) -> Mapping[str, str]:
    """What the page's <meta> say, by their names in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    for element in tree.elements:
        if element.tag == "meta" and (content := element.attributes.get("content")):
            for key in ("property", "name", "itemprop"):
                if name := element.attributes.get(key):
                    found.setdefault(name.lower().strip(), content)
    return found


def _inside(tree: Tree, element: Element) -> str:
    """The words inside an element."""
    if element.raw != (0, 0):
        return tree.source[slice(*element.raw)]
    words = (
        tree.source[event.start : event.end]
        for event in tree.events[element.begin : min(element.end, element.begin + 40)]
        if event.kind == "text"
    )
    return html.unescape("".join(words))


def _linked_data(tree: Tree) -> Iterator[Mapping[str, Any]]:
    """The articles of the page's JSON-LD, the first of each block first."""
    for element in tree.elements:
        if element.tag != "script" or "ld+json" not in element.attributes.get("type", "").lower():
            continue
        said = tree.source[slice(*element.raw)].strip()
        said = said.removeprefix("<!--").removesuffix("-->")
        said = said.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
        try:
            value = json.loads(said, strict=False)
        except (ValueError, RecursionError):
            continue  # many a page's is broken; there are other ways to know
        yield from _articles_in(value)


def _articles_in(value: object) -> Iterator[Mapping[str, Any]]:
    waiting, seen = [value], 0
    while waiting and seen < _MOST_VALUES:
        value, seen = waiting.pop(), seen + 1
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            if _is_article(value.get("@type")):
                yield value
            inside = [part for key, part in value.items() if key not in _NOT_INSIDE]
            waiting += reversed([part for part in inside if isinstance(part, list | dict)])


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one.lower().endswith(_ARTICLES) for one in kinds)
