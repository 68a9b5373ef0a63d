"""Which sentences may stand in a summary, and what each is like: voice, dependence, completeness.

A sentence that leans on what went before ("He also...") cannot open a summary, nor can a quote
whose speaker it does not name. This room does not rank, and does not know figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.quotes import read_quotes
from newscheck.patterns import regex
from newscheck.summary.beside import is_about_sender, is_beside, tells_of_sender
from newscheck.summary.leaning import connects, is_of_nobody, leans
from newscheck.summary.words import small, terms_of, words_of
from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscheck.document import Document, Sentence

# Where the story is told: not in headlines, crossheads, datelines or rows of a table.
_TOLD = frozenset(("standfirst", "paragraph", "item"))

# The voice of a speaker, or of a page that speaks to its reader. ("US" is a country: no "us".)
_VOICES = frozenset(
    str.split(
        "i we you my our your me myself ourselves yourself i'm i've i'd i'll we're we've we'd we'll "
        "you're you've you'd you'll i’m i’ve i’d i’ll we’re we’ve we’d we’ll you’re you’ve you’d you’ll"
    )
)
# Fewer words than this between quotation marks are a name, a title or a phrase held at arm's length.
_A_QUOTE = 6
_OPENERS = "\"'“‘«([` •-–—"
_CLOSERS = "\"'”’)]»` "
# The first sentences of a story may say what a company is; that is news, or needed for it.
_NEWS = 4
# What goes on after a stop that ended no sentence: "Acme, Inc. (“Acme”), a maker of nets, said".
_ASIDE = regex(r"\([^()]{1,80}\)(?:,| [a-z(])")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in the summary.

    `sentence` is its index in the document; `terms` are its words of meaning, each once, and `words`
    the number of all its words. `leans` says that
    it points back at what was said before, `can_open` that a summary may begin with it, `speech`
    how much of a voice there is in it (a quote, an "I" or "you": one each), `broken` that it tells
    nothing by itself: a question, a quote of nobody, a sentence without its beginning or its end.
    """

    sentence: int
    terms: tuple[str, ...]
    words: int
    text: str
    leans: bool
    can_open: bool
    speech: int
    broken: bool

    @property
    def length(self) -> int:
        """The number of its words as a word processor counts."""
        return len(self.text.split())


def read_candidates(document: Document, most: int) -> list[Candidate]:
    """The first `most` sentences of the article that tell its story, in order."""
    found: list[Candidate] = []
    text = document.text
    quotes = read_quotes(text, (block.span for block in document.blocks if block.kind in _TOLD))
    opened = False
    for sentence in _told(document):
        if len(found) == most:
            break
        words = sentence.span.of(text)
        first, opened = not opened, True
        low = small(words)
        if is_beside(words, low):
            continue
        if len(found) >= _NEWS and _opens_on_sender(document, sentence, words):
            if sentence.index * 2 > len(document.sentences):
                break
            continue
        made = _candidate(
            sentence,
            words,
            low,
            quotes.outside(text, sentence.span),
            first=first,
            cut=_is_rest(_following(document, sentence)),
        )
        if made is not None:
            found.append(made)
    return found


def _told(document: Document) -> Iterator[Sentence]:
    """The sentences of the story: not what stands under a crosshead "About Acme"."""
    about = False
    for sentence in document.sentences:
        kind = document.kind_of(sentence)
        if kind == "heading":
            about = is_about_sender(sentence.span.of(document.text))
        elif kind in _TOLD and not about:
            yield sentence


def _opens_on_sender(document: Document, sentence: Sentence, words: str) -> bool:
    """Whether a paragraph begins by telling of a sender: late in a release, its news is over."""
    block = document.blocks[sentence.block].span
    return sentence.span.start == block.start and tells_of_sender(words)


def _following(document: Document, sentence: Sentence) -> str:
    """How the next sentence of the same paragraph begins."""
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    if not following or following[0].block != sentence.block:
        return ""
    start = following[0].span.start
    return document.text[start : min(following[0].span.end, start + 100)]


def _candidate(
    sentence: Sentence,
    text: str,
    low: str,
    outside: str,
    *,
    first: bool,
    cut: bool,
) -> Candidate | None:
    words = words_of(low)
    if not words:
        return None
    asks = text.rstrip(_CLOSERS).endswith("?")
    told = len(words_of(outside)) if len(outside) < len(text) else len(words)
    quoted = len(words) - told >= _A_QUOTE
    bare = told < 2 and told < len(words)
    broken = cut or bare or asks or not _is_whole(text)
    leaning = bare or leans(text, low, first=first) or _is_aside(text)
    can_open = not (
        leaning
        or broken
        or connects(text, low, first=first)
        or (told < len(words) and is_of_nobody(small(outside)))
    )
    return Candidate(
        sentence=sentence.index,
        terms=terms_of(words),
        words=len(words),
        text=text,
        leans=leaning,
        can_open=can_open,
        speech=quoted + (not _VOICES.isdisjoint(words)),
        broken=broken,
    )


def _is_whole(text: str) -> bool:
    """Whether a sentence begins with a capital and ends with a stop, is no aside in brackets, and
    opens no quotation that another closes."""
    end = text.rstrip(_CLOSERS)
    return (
        not _is_rest(text)
        and end.endswith((".", "!", "?"))
        and not end.endswith("...")
        and text[0] != "["
        and text.count("“") == text.count("”")
        and text.count('"') % 2 == 0
    )


def _is_rest(text: str) -> bool:
    """Whether a sentence goes on in small letters, so that it was cut in two."""
    first = text.lstrip(_OPENERS)[:2]
    return first[:1].islower() and not first[1:].isupper()


def _is_aside(text: str) -> bool:
    """Whether a sentence goes on with brackets that belong to the one before it."""
    return text[:1] == "(" and _ASIDE.match(text) is not None
