"""Where on a page its article is: the elements that hold it, and what in them is not copy.

The markup is asked first (an element that says that it is the article's body, <article>, <main>),
then how much prose stands where. This room weighs elements; it does not put the copy together.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from newscheck.reading.html.sides import side_of, words_of
from newscheck.reading.html.tree import BLOCKS, HEADINGS
from newscheck.reading.titles import plain
from newscheck.sentences import word_set
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newscheck.reading.html.tree import Element, Tree

# Words of names, and two that follow one another, that say that the article's text stands here.
_BODIES = word_set(
    """
    articlebody article-body body-text bodytext entry-content post-content article-content
    story-body storybody story-content article-text articletext story-text content-body
    body-content articlecontent post-body article-copy story-copy body-copy node-body field-body name-body
    gh-content available-content rich-text richtext live-blog liveblog release-body news-body
    """
)
_MAINS = word_set(
    "main content main-content maincontent story article post hentry page-content primary"
)
# What stands between the headline and the article's body and belongs to it.
_STANDFIRSTS = word_set(
    """
    standfirst dek deck subtitle subhead subheadline subheading sub-headline sub-title strapline lede
    intro introduction excerpt article-summary article-description article-lead lead-paragraph
    """
)
# A shorter line without an end is a label, a name or a link.
_SHORTEST_PROSE = 40
_MOST_LINKED = 0.5
# How much of a page's prose stands in what may be its article.
_ENOUGH = 0.35
_LITTLE = 0.3
_LONE = 0.6
_NEARLY_ALL = 0.8
_FEWEST_TEASERS = 4
_LONGEST_TEASER = 300
_TEASER_LINKED = 0.15
# A row with a cell longer than this is there for its looks, and its cells are read one by one.
_LONGEST_CELL = 240


@dataclass(frozen=True, slots=True)
class Article:
    """Where the article is: the elements of its headline, its standfirst and its body.

    `sides` are the numbers of the elements that are not read.
    """

    title: int | None
    standfirst: tuple[int, ...]
    bodies: tuple[int, ...]
    sides: frozenset[int]


class Weights:
    """How much stands in each element: characters, those in links, those of prose, paragraphs.

    A row is `laid_out` where its cells are no columns, a list `uneven` where one of its items is more than one paragraph. Elements among `sides`
    weigh nothing.
    """

    def __init__(self, tree: Tree, sides: frozenset[int]) -> None:
        count = len(tree.elements)
        self.text = [0] * count
        self.linked = [0] * count
        self.prose = [0] * count
        self.paragraphs = [0] * count  # of prose
        self.blocks = [0] * count  # of any words
        self.uneven = [False] * count
        self.cells = [0] * count  # with any words, of a row
        self.laid_out = [False] * count  # rows that hold more than columns
        self._tables = [False] * count  # elements that hold a table
        self._weigh(tree, sides)

    def _weigh(self, tree: Tree, sides: frozenset[int]) -> None:
        source, elements = tree.source, tree.elements
        own, own_linked = [0] * len(elements), [0] * len(elements)
        around = [0]  # the blocks that are open
        outside, links = 0, 0
        for event in tree.events:
            number = event.element
            if event.kind == "text":
                if outside:
                    continue
                length = len(source[event.start : event.end].strip())
                own[around[-1]] += length
                if links:
                    own_linked[around[-1]] += length
            elif event.kind == "open":
                outside += number in sides
                links += is_link(elements[number])
                if elements[number].tag in BLOCKS:
                    around.append(number)
            elif event.kind == "close":
                outside -= number in sides
                links -= is_link(elements[number])
                if elements[number].tag in BLOCKS:
                    around.pop()
        for number in range(len(elements) - 1, -1, -1):
            self._sum_up(elements, number, own[number], own_linked[number])

    def _sum_up(self, elements: Sequence[Element], number: int, own: int, linked: int) -> None:
        """Add an element's own words to what stands in it, and all of that to what it stands in."""
        element = elements[number]
        self.text[number] += own
        self.linked[number] += linked
        if own > 0:
            self.blocks[number] += 1
            if (
                own >= _SHORTEST_PROSE
                and linked < _MOST_LINKED * own
                and element.tag not in HEADINGS
            ):
                self.prose[number] += own
                self.paragraphs[number] += 1
        above = element.parent
        if above < 0:
            return
        if element.tag == "li" and self.blocks[number] > 1:
            self.uneven[above] = True
        if element.tag in ("td", "th") and self.text[number]:
            self.cells[above] += 1
            self.laid_out[above] |= self.text[number] > _LONGEST_CELL or self._tables[number]
        self._tables[above] |= self._tables[number] or element.tag == "table"
        self.text[above] += self.text[number]
        self.linked[above] += self.linked[number]
        self.prose[above] += self.prose[number]
        self.paragraphs[above] += self.paragraphs[number]
        self.blocks[above] += self.blocks[number]


def is_link(element: Element) -> bool:
    """Whether an element is a link to another page; those within the page are not counted."""
    return element.tag == "a" and element.attributes.get("href", "#")[:1] != "#"


def find_article(tree: Tree, headlines: Sequence[str]) -> tuple[Article, Weights]:
    """The article of a page. `headlines` are those that the page's metadata give it."""
    sides, doubtful = _sides(tree)
    weights = Weights(tree, sides)
    more = _light(tree, doubtful, weights) | _teasers(tree, weights, sides)
    if more:
        sides |= more
        weights = Weights(tree, sides)
    bodies = _bodies(tree, weights, sides)
    title = _title(tree, headlines, bodies[0], sides)
    standfirst = () if title is None else _standfirst(tree, title, bodies[0], sides)
    return Article(title, standfirst, bodies, sides), weights


def _sides(tree: Tree) -> tuple[frozenset[int], list[int]]:
    """The elements that are surely no copy, and those that are none unless they hold much of it."""
    always, perhaps = [], []
    elements = tree.elements
    headed = _headed(elements)
    for number in range(1, len(elements)):
        element = elements[number]
        in_line = element.tag not in BLOCKS and elements[element.parent].tag in _LINES
        side = side_of(element, in_line=in_line)
        if side == "named" and (headed[number] or element.tag in ("article", "main")):
            side = "perhaps"  # "newsletter-post": what the story is, not what it is beside
        if side in ("always", "named"):
            if element.tag != "figure" or not _holds_table(tree, element):
                always.append(number)
        elif side == "perhaps":
            perhaps.append(number)
    return frozenset(always), perhaps


def _headed(elements: Sequence[Element]) -> list[bool]:
    """Which elements hold a heading of the first rank."""
    headed = [False] * len(elements)
    for number in range(len(elements) - 1, 0, -1):
        if headed[number] or elements[number].tag == "h1":
            headed[elements[number].parent] = True
    return headed


_LINES = HEADINGS | word_set("p li td th dd dt a b i em strong span blockquote q ins u font")


def _holds_table(tree: Tree, element: Element) -> bool:
    return any(
        event.kind == "open" and tree.elements[event.element].tag == "table"
        for event in tree.events[element.begin : min(element.end, element.begin + 8)]
    )


def _light(tree: Tree, doubtful: Iterable[int], weights: Weights) -> frozenset[int]:
    """Those of the doubtful elements that hold little of the page's prose."""
    most = (_LONE * weights.prose[0], _LITTLE * weights.prose[0])
    return frozenset(
        number
        for number in doubtful
        if weights.prose[number] <= most[weights.paragraphs[number] > 1]
        and not _says_body(tree.elements[number])
    )


def _says_body(element: Element) -> bool:
    return element.attributes.get("itemprop", "").lower() in ("articlebody", "reviewbody")


def _teasers(tree: Tree, weights: Weights, sides: frozenset[int]) -> frozenset[int]:
    """The <article>s that only lead to articles: several alike, each a linked heading and a blurb."""
    groups: dict[tuple[int, str], list[int]] = {}
    for number, element in enumerate(tree.elements):
        if element.tag == "article" and number not in sides:
            # Cards stand side by side, perhaps each in a cell of its own.
            above = tree.elements[element.parent]
            groups.setdefault((above.parent, element.attributes.get("class", "")), []).append(
                number
            )
            groups.setdefault((element.parent, element.attributes.get("class", "")), []).append(
                number
            )
    return frozenset(
        number for group in groups.values() if _are_teasers(group, weights) for number in group
    )


def _are_teasers(group: Sequence[int], weights: Weights) -> bool:
    """Whether alike elements are short, one paragraph at most, and links for a good part."""
    count = len(group)
    text = sum(weights.text[number] for number in group)
    return (
        count >= _FEWEST_TEASERS
        and sum(weights.paragraphs[number] for number in group) <= 1.5 * count
        and text <= _LONGEST_TEASER * count
        and sum(weights.linked[number] for number in group) > _TEASER_LINKED * text
        and sum(weights.linked[number] > 0 for number in group) >= 0.8 * count
    )


def _rank(element: Element) -> int | None:
    """How surely an element's markup says that the article is in it: 0 is the surest."""
    attributes = element.attributes
    if _says_body(element):
        return 0
    if element.tag in ("article", "main") or attributes.get("role") in ("article", "main"):
        rank = 1 if "article" in (element.tag, attributes.get("role")) else 2
    elif element.tag in ("div", "section", "td", "span"):
        rank = 3
    else:
        return None
    names = [*attributes.get("class", "").split()[:12], attributes.get("id", "")]
    for name in filter(None, names):
        if not _BODIES.isdisjoint(words_of(name)):
            return 0
    if rank == 3:
        return 2 if any(name.lower() in _MAINS for name in names) else None
    return rank


def _bodies(tree: Tree, weights: Weights, sides: frozenset[int]) -> tuple[int, ...]:
    """The elements that hold the article's text: one, or several alike that make it up."""
    enough = weights.prose[0] * _ENOUGH
    ranked: dict[int, list[int]] = {0: [], 1: [], 2: []}
    for number, element in enumerate(tree.elements):
        if weights.prose[number] and number not in sides and (rank := _rank(element)) is not None:
            ranked[rank].append(number)
    for rank in (0, 1, 2):
        best = max(ranked[rank], key=lambda number: (weights.prose[number], -number), default=None)
        if best is None:
            continue
        alike = _alike(tree, best, ranked[rank])
        if sum(weights.prose[number] for number in alike) >= enough:
            return alike
    return (_densest(tree, weights),)


def _alike(tree: Tree, best: int, others: Sequence[int]) -> tuple[int, ...]:
    """An element and those beside it with its tag and name: the parts of one article."""
    element = tree.elements[best]
    above = tree.elements[element.parent]
    found = [
        number
        for number in others
        if (other := tree.elements[number]).tag == element.tag
        and other.attributes.get("class") == element.attributes.get("class")
        and (other.parent == element.parent or tree.elements[other.parent].parent == above.parent)
    ]
    outermost, past = [], 0
    for number in sorted(found):
        if tree.elements[number].begin >= past:
            outermost.append(number)
            past = tree.elements[number].end
    return tuple(outermost) if best in outermost else (best,)


def _densest(tree: Tree, weights: Weights) -> int:
    """The smallest element that nearly all the prose of those around it stands in."""
    heaviest: dict[int, int] = {}
    for number in range(1, len(tree.elements)):
        above = tree.elements[number].parent
        if weights.prose[number] > weights.prose[heaviest.get(above, number)] or (
            above not in heaviest and weights.prose[number]
        ):
            heaviest[above] = number
    at = 0
    while (below := heaviest.get(at)) is not None and tree.elements[below].tag in _HOLDERS:
        if weights.prose[below] < _NEARLY_ALL * weights.prose[at]:
            break
        at = below
    return at


_HOLDERS = word_set("div section article main table tbody tr td center form body span font header")


def _title(tree: Tree, headlines: Sequence[str], body: int, sides: frozenset[int]) -> int | None:
    """The heading that is the article's headline."""
    known = [reduced for headline in headlines if len(reduced := plain(headline)) > 3]
    first = tree.elements[body]
    best: tuple[int, int] | None = None
    for number in _headings(tree, sides):
        element = tree.elements[number]
        inside = first.begin <= element.begin < first.end
        if element.begin >= first.end:
            break
        said = plain(_words(tree, element))
        if not said:
            continue
        if any(said == headline or (len(said) > 15 and said in headline) for headline in known):
            score = 4
        elif element.attributes.get("itemprop", "").lower() == "headline":
            score = 3
        elif element.tag == "h1":
            score = 2 if inside else 1
        else:
            continue
        # Of those before the body the last is nearest to it, of those inside the first.
        if best is None or score > best[0] or (score == best[0] == 1):
            best = (score, number)
    return None if best is None else best[1]


def _headings(tree: Tree, sides: frozenset[int]) -> Iterable[int]:
    outside = 0
    for event in tree.events:
        if event.kind == "open":
            outside += event.element in sides
            element = tree.elements[event.element]
            if not outside and (
                element.tag in ("h1", "h2", "h3")
                or element.attributes.get("itemprop", "").lower() == "headline"
            ):
                yield event.element
        elif event.kind == "close":
            outside -= event.element in sides


def _words(tree: Tree, element: Element) -> str:
    events = tree.events[element.begin : min(element.end, element.begin + 40)]
    return html.unescape("".join(tree.source[e.start : e.end] for e in events if e.kind == "text"))


def _standfirst(tree: Tree, title: int, body: int, sides: frozenset[int]) -> tuple[int, ...]:
    """The elements between the headline and the body that sum the article up."""
    begin, end = tree.elements[title].end, tree.elements[body].begin
    found, past = [], 0
    for event in tree.events[begin:end]:
        if event.kind != "open" or event.element in sides:
            continue
        element = tree.elements[event.element]
        if element.begin < past or not _sums_up(element) or element.end > end:
            continue
        found.append(event.element)
        past = element.end
    return tuple(found)


def _sums_up(element: Element) -> bool:
    if element.attributes.get("itemprop", "").lower() in ("description", "alternativeheadline"):
        return True
    names = [*element.attributes.get("class", "").split()[:12], element.attributes.get("id", "")]
    return any(not _STANDFIRSTS.isdisjoint(words_of(name)) for name in names if name)
