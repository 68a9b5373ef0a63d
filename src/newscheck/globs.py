"""Paths by pattern, as .gitignore has them: one pattern a line, the last that fits decides.

The same patterns name files in .gitignore, in `exclude` and in `per-file-ignores`. A path is always
relative to the folder that its patterns were written in, with / between its parts. This room knows
no files, only their names.

Each pattern is gone through once for each character of a path, whatever its stars, so none can be
written that takes long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

# A pattern is made of characters, of sets of them (`?` and `[a-f]`), and of stars: `*` stands for
# any characters but slashes, `**` for any, and a whole `**/` (three pieces) maybe for nothing.
_STAR, _DEEP, _MAYBE = range(3)
_SPECIAL = "*?[\\"
# No path is longer, and no pattern needs to be.
_LONGEST = 4096

_CLASSES: dict[str, Callable[[str], bool]] = {
    "alnum": lambda c: c.isascii() and c.isalnum(),
    "alpha": lambda c: c.isascii() and c.isalpha(),
    "blank": lambda c: c in " \t",
    "cntrl": lambda c: c < " " or c == "\x7f",
    "digit": lambda c: "0" <= c <= "9",
    "graph": lambda c: "!" <= c <= "~",
    "lower": lambda c: "a" <= c <= "z",
    "print": lambda c: " " <= c <= "~",
    "punct": lambda c: "!" <= c <= "~" and not c.isalnum(),
    "space": lambda c: c in " \t\n\v\f\r",
    "upper": lambda c: "A" <= c <= "Z",
    "xdigit": lambda c: c in "0123456789abcdefABCDEF",
}


@dataclass(frozen=True, slots=True)
class OneOf:
    """`[a-f]`: one character of some, or with `negated` one that is none of them."""

    ranges: tuple[tuple[str, str], ...]
    classes: tuple[str, ...]
    negated: bool

    def fits(self, character: str) -> bool:
        """Whether the character is one of them; a slash never is."""
        among = any(low <= character <= high for low, high in self.ranges) or any(
            _CLASSES[name](character) for name in self.classes
        )
        return among is not self.negated and character != "/"


Piece = str | int | OneOf


@dataclass(frozen=True, slots=True)
class Glob:
    """A pattern: `negative` ones (`!keep.md`) take back what others said.

    `folders` are patterns that end in a slash; `by_name` those without another, which fit a name in
    any folder. `literal` is the pattern where it has no wildcards, `ending` what follows a lone
    first star. `pieces` is None in a pattern that fits nothing, and `needed` the longest run of
    letters that each path has which it fits.
    """

    negative: bool
    folders: bool
    by_name: bool
    literal: str | None
    ending: str | None
    pieces: tuple[Piece, ...] | None
    needed: str = ""


def read_globs(lines: Iterable[str]) -> tuple[Glob, ...]:
    """The patterns of some lines; blank ones and comments are none."""
    return tuple(
        read_glob(line)
        for line in lines
        if line and not line.startswith("#") and len(line) <= _LONGEST
    )


def read_glob(line: str) -> Glob:
    """The pattern of a line."""
    text = _trimmed(line)
    negative = text.startswith("!")
    text = text.removeprefix("!")
    folders = text.endswith("/")
    text = text.removesuffix("/")
    by_name = "/" not in text
    text = text.removeprefix("/")
    literal = text if not _has_wildcards(text) else None
    ending = text[1:] if text[:1] == "*" and by_name and not _has_wildcards(text[1:]) else None
    pieces = _pieces(text) if literal is None and ending is None else ()
    return Glob(negative, folders, by_name, literal, ending, pieces, _needed(pieces or ()))


def verdict(globs: Sequence[Glob], path: str, *, folder: bool = False) -> bool | None:
    """Whether the last pattern that fits a path names it or takes it back; None where none fits."""
    name = path.rpartition("/")[2]
    for glob in reversed(globs):
        if (folder or not glob.folders) and _fits(glob, name if glob.by_name else path):
            return not glob.negative
    return None


def names(globs: Sequence[Glob], path: str, *, folder: bool = False) -> bool:
    """Whether the patterns name a path or a folder that it lies in."""
    end = path.find("/")
    while end >= 0:
        if verdict(globs, path[:end], folder=True):
            return True
        end = path.find("/", end + 1)
    return bool(verdict(globs, path, folder=folder))


def _trimmed(line: str) -> str:
    """A line without the spaces at its end; a backslash keeps one."""
    end, at = None, 0
    while at < len(line):
        if line[at] == " ":
            end = at if end is None else end
        else:
            end = None
            at += line[at] == "\\"
        at += 1
    return line[:end]


def _has_wildcards(text: str) -> bool:
    return any(character in _SPECIAL for character in text)


def _pieces(text: str) -> tuple[Piece, ...] | None:
    pieces: list[Piece] = []
    # To git, a ** that comes right behind the letters that a pattern begins with is at its start.
    plain = min((text.find(c) for c in _SPECIAL if c in text), default=len(text))
    at = 0
    while at < len(text):
        character = text[at]
        if character == "*":
            begins = at == plain or text[at - 1] == "/"
            stars = len(text) - at - len(text[at:].lstrip("*"))
            at += stars
            pieces += _stars(stars, begins, text[at : at + 2])
        elif character == "[":
            read = _one_of(text, at)
            if read is None:
                return None
            one_of, at = read
            pieces.append(one_of)
        elif character == "?":
            pieces.append(OneOf((), (), negated=True))
            at += 1
        elif character == "\\":
            if at + 1 == len(text):
                return None
            pieces.append(text[at + 1])
            at += 2
        else:
            pieces.append(character)
            at += 1
    return tuple(pieces)


def _needed(pieces: tuple[Piece, ...]) -> str:
    """The longest run of letters in a pattern, less the slash that may go with its stars."""
    runs, at = [""], 0
    while at < len(pieces):
        piece = pieces[at]
        if isinstance(piece, str):
            runs[-1] += piece
        else:
            runs.append("")
        at += 3 if piece == _MAYBE else 1
    return max(runs, key=len)


def _stars(count: int, begins: bool, rest: str) -> tuple[int, ...]:
    """What stars stand for, by whether a part of the path begins with them and what follows."""
    if count > 1 and begins:
        if rest[:1] == "/":
            return _MAYBE, _DEEP
        if rest in ("", "\\/"):
            return (_DEEP,)
    return (_STAR,)


def _one_of(text: str, start: int) -> tuple[OneOf, int] | None:
    """The set that begins at a bracket, and where it ends; None where it does not."""
    at = start + 1
    negated = text[at : at + 1] in ("!", "^")
    at += negated
    ranges: list[tuple[str, str]] = []
    classes: list[str] = []
    before, first = "", True
    while True:
        character = text[at : at + 1]
        if not character:
            return None
        if character == "]" and not first:
            return OneOf(tuple(ranges), tuple(classes), negated), at + 1
        first = False
        if character == "-" and before and text[at + 1 : at + 2] not in ("", "]"):
            at += 1 + (text[at + 1] == "\\")
            if at >= len(text):
                return None
            ranges.append((before, text[at]))
            before = ""
        elif text.startswith("[:", at) and (named := _class(text, at)) is not None:
            name, at = named
            if name not in _CLASSES:
                return None
            classes.append(name)
            before = ""
        else:
            at += character == "\\"
            if at >= len(text):
                return None
            before = text[at]
            ranges.append((before, before))
        at += 1


def _class(text: str, at: int) -> tuple[str, int] | None:
    """The name in "[:name:]" and where its last bracket is; None where it is none of those."""
    end = text.find("]", at + 2)
    if end < 0:
        return "", at
    return (text[at + 2 : end - 1], end) if text[end - 1] == ":" and end > at + 2 else None


def _fits(glob: Glob, path: str) -> bool:
    if glob.literal is not None:
        return bool(path) and path == glob.literal
    if glob.ending is not None:
        return path.endswith(glob.ending)
    return glob.pieces is not None and glob.needed in path and _runs_through(glob.pieces, path)


def _runs_through(pieces: tuple[Piece, ...], path: str) -> bool:
    """Whether a path runs through all the pieces: all ways through them are gone side by side."""
    reached: set[int] = set()
    _reach(pieces, 0, reached)
    for character in path:
        after: set[int] = set()
        for at in reached:
            if at == len(pieces):
                continue
            piece = pieces[at]
            if isinstance(piece, int):
                if piece == _DEEP or (piece == _STAR and character != "/"):
                    _reach(pieces, at, after)
            elif piece == character if isinstance(piece, str) else piece.fits(character):
                _reach(pieces, at + 1, after)
        reached = after
        if not reached:
            return False
    return len(pieces) in reached


def _reach(pieces: tuple[Piece, ...], at: int, reached: set[int]) -> None:
    """Note a place, and those that can be reached from it without a character: past its stars."""
    while at not in reached:
        reached.add(at)
        if at == len(pieces) or not isinstance(pieces[at], int):
            return
        if pieces[at] == _MAYBE:
            _reach(pieces, at + 1, reached)
            at += 2
        at += 1
