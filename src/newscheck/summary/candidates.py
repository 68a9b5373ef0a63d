"""Which sentences may stand in a summary, and what each is like: voice, dependence, completeness.

A sentence that leans on what went before ("He also...") cannot open a summary, nor can a quote
whose speaker is not named in it. This room does not rank, and does not know figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscheck.summary.quotes import quoted_spans, unquoted
from newscheck.summary.words import terms_of, words_of

if TYPE_CHECKING:
    from newscheck.document import Document, Sentence, Span

_TOLD = frozenset(("standfirst", "paragraph", "item"))

_PRONOUNS = "he|she|it|they|him|her|them|his|hers|its|their|theirs"
_POINTERS = (
    "this(?! (?:year|month|week|weekend|morning|afternoon|evening|season|summer|autumn|fall|winter|spring)\b)"
    "|that|these(?! days\b)|those(?! who\b)|such|another|others|both|neither|the (?:latter|former|pair|duo|two)"
)
_CONNECTIVES = (
    "and|but|or|nor|so|yet|however|meanwhile|also|instead|still|then|moreover|furthermore|plus|"
    "nevertheless|nonetheless|therefore|thus|hence|besides|similarly|likewise|otherwise|elsewhere|"
    "consequently|indeed|additionally|accordingly|afterwards?|thereafter|separately|earlier|later|"
    "in addition|in fact|in turn|in contrast|by contrast|in other words|for (?:example|instance|his part|her part|their part)|"
    "as a result|on the other hand|at the same time|even so|that said|(?:when )?asked|"
    "as (?:well|such)|among them|according to (?:him|her|them)"
)
_LEAD_IN = r"[\W_]*"
_LEANS = re.compile(rf"{_LEAD_IN}(?:{_PRONOUNS}|{_POINTERS})\b", re.IGNORECASE)
_CONNECTS = re.compile(rf"{_LEAD_IN}(?:{_CONNECTIVES})\b", re.IGNORECASE)
# "When he arrived ...", "In her view ...": somebody who was named before.
_LEANS_SOON = re.compile(rf"{_LEAD_IN}\w+ (?:{_PRONOUNS})\b", re.IGNORECASE)
# The voice of a speaker, or of a page that speaks to its reader.
_VOICE = re.compile(r"\b(?:[Ii]|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our)\b(?!\.)")
_ENDS = re.compile(r"[.!?…][\"'”’)\]»`\s]*$")
_ASKS = re.compile(r"\?[\"'”’)\]»`\s]*$")
# A line under a picture, or a nudge to the reader.
_CAPTION = re.compile(
    r"^\W*(?:pictured|above|below|left|right|scroll|click|watch|listen|tap|swipe|file (?:photo|image|picture))\b\s*(?:[:,]|(?:down|here|to)\b)"
    r"|\((?:pictured|left|right|cent(?:re|er)|above|below|file photo)[ ,)]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in the summary.

    `sentence` is its index in the document. `terms` are its words of meaning, each once.
    `opens_block` says that its paragraph begins with it, `leans` that it points back at what was
    said before, `can_open` that a summary may begin with it, `speech` how much of speech there is
    in it (a quote, a voice, a question: one each), `whole` that it ends as a sentence does.
    """

    sentence: int
    span: Span
    terms: tuple[str, ...]
    words: int
    opens_block: bool
    leans: bool
    can_open: bool
    speech: int
    broken: bool


def read_candidates(document: Document, most: int) -> list[Candidate]:
    """The first `most` sentences of the article that tell its story, in order."""
    found: list[Candidate] = []
    stems: dict[str, str] = {}
    block = -1
    quoted: list[Span] = []
    for sentence in document.sentences:
        if len(found) == most:
            break
        if document.kind_of(sentence) not in _TOLD:
            continue
        text = sentence.span.of(document.text)
        if _CAPTION.search(text):
            continue
        opens = sentence.block != block
        if opens:
            block = sentence.block
            quoted = quoted_spans(document.text, document.blocks[block].span)
        outside = unquoted(document.text, sentence.span, quoted)
        made = _candidate(sentence, text, outside, stems, opens=opens, first=not found)
        if made is not None:
            found.append(made)
    return found


def _candidate(
    sentence: Sentence,
    text: str,
    outside: str,
    stems: dict[str, str],
    *,
    opens: bool,
    first: bool,
) -> Candidate | None:
    words = words_of(text)
    if not words:
        return None
    leans = _LEANS.match(text) is not None
    speaks = len(outside) < len(text)
    voice = _VOICE.search(text) is not None
    asks = _ASKS.search(text) is not None
    bare = speaks and len(words_of(outside)) < 2
    can_open = not (
        leans
        or bare
        or asks
        or _CONNECTS.match(text)
        or (not first and _LEANS_SOON.match(text))
        or (speaks and _speaker_unnamed(text, outside))
    )
    return Candidate(
        sentence=sentence.index,
        span=sentence.span,
        terms=terms_of(words, stems),
        words=len(words),
        opens_block=opens,
        leans=leans,
        can_open=can_open,
        speech=speaks + voice + asks,
        broken=bare or _ENDS.search(text) is None,
    )


_UNNAMED = re.compile(
    rf"\b(?:{_PRONOUNS}) (?:\w+ )?(?:said|says|added|told|asked|wrote|tweeted|recalled|explained|continued)\b"
    rf"|\b(?:said|says|added|asked|wrote) (?:{_PRONOUNS})\b",
    re.IGNORECASE,
)


def _speaker_unnamed(text: str, outside: str) -> bool:
    """Whether a sentence with a quote in it leaves its speaker to a pronoun."""
    return _UNNAMED.search(outside) is not None
