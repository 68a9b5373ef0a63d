"""Which sentences may stand in a summary, and what each is like: voice, dependence, completeness.

A sentence that leans on what went before ("He also...") cannot open a summary, nor can a quote
whose speaker it does not name. This room does not rank, and does not know figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscheck.claims.quotes import read_quotes
from newscheck.summary.words import terms_of, words_of

if TYPE_CHECKING:
    from newscheck.document import Document, Sentence

# Where the story is told: not in headlines, crossheads, datelines or rows of a table.
_TOLD = frozenset(("standfirst", "paragraph", "item"))

_PRONOUN = "he|she|it|they|him|her|them|his|hers|its|their|theirs"
_NOW = "year|month|week|weekend|morning|afternoon|evening|season|summer|autumn|fall|winter|spring"
_POINTER = (
    rf"this(?! (?:{_NOW})\b)|that|these(?! days\b)|those(?! who\b)|such|another|others|both|neither|"
    "the (?:latter|former|pair|duo)"
)
_CONNECTIVE = (
    "and|but|or|nor|so|yet|however|meanwhile|also|instead|still|then|moreover|furthermore|plus|"
    "nevertheless|nonetheless|therefore|thus|hence|besides|similarly|likewise|otherwise|elsewhere|"
    "consequently|indeed|additionally|accordingly|afterwards?|thereafter|separately|earlier|later|"
    "in (?:addition|fact|turn|contrast|other words)|by contrast|as (?:a result|well|such)|"
    "for (?:example|instance|(?:his|her|its|their) part)|on the other hand|at the same time|"
    "even so|that said|among them|according to (?:him|her|them)|(?:when )?asked|"
    r"(?:\w+ ){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|afterwards?)"
)
# The marks and bullets that may stand before the first word.
_START = r"[\W_]{0,8}"
_LEANS = re.compile(rf"{_START}(?:{_PRONOUN}|{_POINTER})\b", re.IGNORECASE)
_CONNECTS = re.compile(rf"{_START}(?:{_CONNECTIVE})\b", re.IGNORECASE)
# "When he arrived": somebody who was named before, unless nothing stands before.
_LEANS_SOON = re.compile(rf"{_START}\w+ (?:{_PRONOUN})\b", re.IGNORECASE)
_SAYING = (
    "said|says|added|adds|told|asked|wrote|noted|explained|recalled|continued|insisted|tweeted"
)
# "..., he said.": what is said has a speaker, and the sentence does not name him.
_HE_SAID = re.compile(
    rf"\b(?:(?:he|she|they|it|I|we) (?:\w+ )?(?:{_SAYING})|(?:{_SAYING}) (?:he|she|they))\b",
    re.IGNORECASE,
)
_HE_SAID_LAST = re.compile(
    rf",[\"”’']? (?:he|she|they|it) (?:\w+ )?(?:{_SAYING})\b[^,]{{0,40}}$", re.IGNORECASE
)
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
# A line under a picture, or a nudge to the reader, that runs on in a paragraph.
_CAPTION = re.compile(
    r"\W{0,8}(?:pictured|above|below|left|right|file (?:photo|image|picture))\s?[:,]"
    r"|\W{0,8}(?:this )?(?:photo(?:graph)?|picture|image)s? (?:taken|shows?|by|from|courtesy)\b"
    r"|\W{0,8}(?:scroll (?:down|to)|click (?:here|to|on)|watch (?:here|the video)|swipe|tap)\b"
    r"|[^(]{0,200}\((?:pictured|left|right|cent(?:re|er)|above|below|file photo)[ ,)]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in the summary.

    `sentence` is its index in the document; `terms` are its words of meaning, each once, `words`
    the number of all its words. `leans` says that it points back at what was said before,
    `can_open` that a summary may begin with it, `speech` how much of a voice there is in it (a
    quote, an "I" or "you": one each), `broken` that it tells nothing by itself: a question, a quote
    of nobody, a sentence without its beginning or its end.
    """

    sentence: int
    terms: tuple[str, ...]
    words: int
    leans: bool
    can_open: bool
    speech: int
    broken: bool


def read_candidates(document: Document, most: int) -> list[Candidate]:
    """The first `most` sentences of the article that tell its story, in order."""
    found: list[Candidate] = []
    stems: dict[str, str] = {}
    text = document.text
    quotes = read_quotes(text, (block.span for block in document.blocks if block.kind in _TOLD))
    for sentence in document.sentences:
        if len(found) == most:
            break
        if document.kind_of(sentence) not in _TOLD:
            continue
        words = sentence.span.of(text)
        if not _CAPTION.match(words):
            outside = quotes.outside(text, sentence.span)
            made = _candidate(sentence, words, outside, stems, first=not found)
            if made is not None:
                found.append(made)
    return found


def _candidate(
    sentence: Sentence, text: str, outside: str, stems: dict[str, str], *, first: bool
) -> Candidate | None:
    words = words_of(text)
    if not words:
        return None
    asks = text.rstrip(_CLOSERS).endswith("?")
    told = len(words_of(outside)) if len(outside) < len(text) else len(words)
    quoted = len(words) - told >= _A_QUOTE
    bare = told < 2 and told < len(words)
    broken = bare or asks or not _whole(text)
    unnamed = bare or _HE_SAID_LAST.search(text) is not None
    leans = unnamed or _LEANS.match(text) is not None
    can_open = not (
        leans
        or broken
        or _CONNECTS.match(text)
        or (not first and _LEANS_SOON.match(text))
        or (told < len(words) and _HE_SAID.search(outside))
    )
    return Candidate(
        sentence=sentence.index,
        terms=terms_of(words, stems),
        words=len(words),
        leans=leans,
        can_open=can_open,
        speech=quoted + (not _VOICES.isdisjoint(words)),
        broken=broken,
    )


def _whole(text: str) -> bool:
    """Whether a sentence begins with a capital and ends with a stop, and is no aside in brackets."""
    first = text.lstrip(_OPENERS)[:2]
    end = text.rstrip(_CLOSERS)
    return (
        (first[:1].isupper() or not first.isalpha() or first[1:].isupper())
        and end.endswith((".", "!", "?"))
        and not end.endswith("...")
        and text[0] != "["
    )
