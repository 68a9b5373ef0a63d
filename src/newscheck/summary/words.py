"""Words as the ranker counts them: without the small ones, and without their endings.

This room knows no sentences and no figures.
"""

from __future__ import annotations

from newscheck.patterns import regex

# Words that say nothing of what a story is about: the grammar, the verbs of attribution, titles.
SMALL_WORDS = frozenset(
    str.split(
        "a about above according add added after again against ago all almost along already also "
        "although always am amid among an and another any are around as asked at away back be became "
        "because become been before began behind being below between both but by call called came can "
        "cannot come could day days did do does doing done down dr due during each earlier early "
        "either else end even ever every few first following for former found from further gave get "
        "give given go going got had half has have having he her here hers herself him himself his "
        "how however i if in including instead into is it its itself just keep kept know known last "
        "late later least less let like likely made make making many may me mean meanwhile might more "
        "most mr mrs ms much must my near nearly need never new next no nor not now of off often on "
        "once one only or other others our out over own part per place put rather re recent recently "
        "right s said same saw say saying says see seen set several shall she should show showed since "
        "so some something soon still such take taken tell than that the their theirs them themselves "
        "then there these they thing things this those though through thus time to today together "
        "told too took toward towards two under until up upon us use used using very via want wanted "
        "was way we well went were what when where whether which while who whom whose why will with "
        "within without would yes yesterday yet you your yours "
        "ll ve nt don didn doesn isn wasn aren weren won couldn wouldn shouldn hasn haven hadn can't "
        "monday tuesday wednesday thursday friday saturday sunday year years week weeks month months"
    )
)

_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")
# All but these parts the words of plain text.
_INSIDE = b"abcdefghijklmnopqrstuvwxyz0123456789'-"
_PARTED = bytes(byte if byte in _INSIDE else 32 for byte in range(256))
_VOWELS = frozenset("aeiouy")
_ENDINGS = ("ing", "ed", "ly")


def small(text: str) -> str:
    """A text in small letters, each in its place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters; "chip-maker's" is one."""
    low = text.lower()
    if not low.isascii() or "--" in low or "-'" in low or "'-" in low or "''" in low:
        return _WORD.findall(low)
    words = low.encode().translate(_PARTED).decode().split()
    if "'" in low or "-" in low:
        words = [bare for word in words if (bare := word.strip("'-"))]
    return words


def stem(word: str) -> str:
    """A word without its possessive, plural and verb endings, near enough to match its kin.

    It need not be a word, and a wrong match costs little: it only has to be the same for
    "signs", "signed" and "signing".
    """
    for mark in ("'s", "’s", "'", "’"):
        word = word.removesuffix(mark)
    if word.endswith("s"):
        if len(word) > 4 and word.endswith("ies"):
            word = word[:-3] + "y"
        elif len(word) > 3 and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    if word.endswith(_ENDINGS):
        root = word[:-3] if word.endswith("g") else word[:-2]
        if len(root) > 2 and not _VOWELS.isdisjoint(root):
            word = root
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeioulsz":
        return word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


class _Terms(dict[str, str]):
    """The stems of words that carry meaning, "" for those that carry none, as they are asked for.

    Stories say the same few thousand words over and over. When it holds too many it forgets them
    all, which costs less than to keep account of which was asked for last.
    """

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_TERMS:
            self.clear()
        term = self[word] = "" if word in SMALL_WORDS or len(word) < 2 else stem(word)
        return term


_MOST_TERMS = 1 << 15
_TERM = _Terms()


def terms_of(words: list[str]) -> tuple[str, ...]:
    """The different words that carry meaning, stemmed, in the order of the text."""
    terms = dict.fromkeys(map(_TERM.__getitem__, words))
    terms.pop("", None)
    return tuple(terms)
