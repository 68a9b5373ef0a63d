"""Units of measure: their names in copy, what a plain word may mean, and exact conversion.

This is the only room that knows pint, and it imports pint only to convert: the names and the
dimensions are read from the same definition file, `units.txt`, as plain text. It does not know
figures.

A unit has a name ("square_kilometer", pint's) and a label, the same with spaces ("square
kilometer"). The label is what a `Figure` holds as its unit and what the JSON prints. Every
function here takes either.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def _split(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Symbols that are units where they touch a numeral ("6ft 2in", "5m"), or in a compound, but which
# standing alone after a space are far more often a word or a scale.
GLUED_ONLY = frozenset(
    ("in", "s", "l", "m", "B", "L", "J", "st", "PS", "MP", "mb", "ct", "AU", "Mt", "ppt")
)

_IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries"}
_SINGULAR = {many: one for one, many in _IRREGULAR.items()}
# Words that news writes alike for one and for many.
_INVARIABLE = _split(
    """stone hertz kilohertz megahertz gigahertz terahertz horsepower power celsius fahrenheit
    centigrade kelvin feet jin mu mach catties millennia squared cubed rai pyeong viss hundredweight
    force"""
)
_ABBREVIATED = {"sq": "sq.", "cu": "cu.", "us": "u.s.", "uk": "u.k."}
_SHORT_WORDS = frozenset(("amp", "catties", "celsius"))
_VOWELS = frozenset("aeiouy")
_MAY_MEAN = "may mean "


@dataclass(frozen=True, slots=True)
class UnitName:
    """A unit as the definitions name it.

    `dimension` is a newsroom word ("length"). `ambiguous` says that the plain word may mean more
    than one definition ("ton", "gallon"): see `readings`.
    """

    name: str
    dimension: str
    ambiguous: bool = False

    @property
    def label(self) -> str:
        """The name with spaces: what figures hold and the JSON prints."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class _Definition:
    """A line of the file: `relation` is what the unit is worth ("1760 * yard")."""

    unit: UnitName
    relation: str
    aliases: tuple[str, ...]
    meanings: tuple[str, ...]


@cache
def _definition_text() -> str:
    return Path(__file__).with_name("units.txt").read_text(encoding="utf-8")


@cache
def _definitions() -> Mapping[str, _Definition]:
    """The definition file as plain text: each unit's aliases, dimension and meanings, by name."""
    found: dict[str, _Definition] = {}
    dimension = ""
    for line in _definition_text().splitlines():
        if line.startswith("# == "):
            dimension = line[5:].strip()
        if not line or line[0] == "#":
            continue
        definition, _, comment = line.partition("#")
        name, relation, *aliases = (part.strip() for part in definition.split("="))
        meanings: tuple[str, ...] = ()
        if _MAY_MEAN in comment:
            meanings = tuple(m.strip() for m in comment.partition(_MAY_MEAN)[2].split(","))
        found[name] = _Definition(
            UnitName(name, dimension, len(meanings) > 1),
            relation,
            (name, *(alias for alias in aliases if alias != "_")),
            meanings or (name,),
        )
    return found


@cache
def vocabulary() -> Mapping[str, UnitName]:
    """Every way that copy writes a unit, with the unit.

    Words are in lower case ("square kilometers", "kilowatt-hour", "miles an hour"), symbols as
    they are written ("MW", "mW", "km²"). A full stop after an abbreviation ("ft.") is not part of
    the key. To look one up, `named` minds the case.
    """
    words, symbols = _forms(
        (alias, definition.unit)
        for definition in _definitions().values()
        for alias in definition.aliases
    )
    return {**symbols, **words}


_Forms = tuple[dict[str, UnitName], dict[str, UnitName]]


def _forms(aliases: Iterable[tuple[str, UnitName]]) -> _Forms:
    """The words and the symbols. Where two units share a form, the first in the file has it."""
    words: dict[str, UnitName] = {}
    symbols: dict[str, UnitName] = {}
    known = _definitions()
    for alias, unit in aliases:
        if _is_word(alias, known):
            for form in _word_forms(alias.lower()):
                words.setdefault(form, unit)
        else:
            for form in _symbol_forms(alias):
                symbols.setdefault(form, unit)
    return words, symbols


@cache
def _aliases_by_head() -> Mapping[str, list[tuple[int, str, UnitName]]]:
    """Every alias with its place in the file and its unit, by the word it begins with."""
    found: dict[str, list[tuple[int, str, UnitName]]] = {}
    for at, definition in enumerate(_definitions().values()):
        for alias in definition.aliases:
            found.setdefault(_head(alias), []).append((at, alias, definition.unit))
    return found


def _head(text: str) -> str:
    """The word, in small letters, or the sign that a name begins with: "u.s. gallons" is of "us"."""
    text = text.replace(".", "").lower()
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[: end or 1]


@lru_cache(maxsize=4096)
def _forms_from(head: str) -> _Forms:
    """The forms that may begin with a word. All forms of all units take longer than most stories."""
    heads = _aliases_by_head()
    singular = _SINGULAR.get(head, head.removesuffix("s"))
    aliases = sorted((*heads.get(head, ()), *(heads.get(singular, ()) if singular != head else ())))
    return _forms((alias, unit) for _, alias, unit in aliases) if aliases else ({}, {})


def beginning(word: str) -> Iterable[str]:
    """The forms of the vocabulary that may begin with a word of the copy, and perhaps some more."""
    words, symbols = _forms_from(_head(word))
    return (*words, *symbols)


def named(surface: str) -> UnitName | None:
    """The unit that a word, symbol or phrase of the copy names, or None.

    Words are found in any case ("Miles", "DAYS"), symbols only as they are written: "MW" is not
    "mW", and "SEC" and "ATM" are no units.
    """
    words, symbols = _forms_from(_head(surface))
    return symbols.get(surface) or words.get(surface.lower())


def readings(unit: str) -> tuple[str, ...]:
    """Every definition that the unit's plain word may mean, the likeliest first.

    "ton" gives short_ton, long_ton and tonne; "meter" gives itself. KeyError for no unit.
    """
    return _definitions()[_name(unit)].meanings


def dimension(unit: str) -> str | None:
    """The unit's dimension ("length"), or None where it is not a unit of measure."""
    definition = _definitions().get(_name(unit))
    return definition.unit.dimension if definition else None


def same_dimension(first: str, second: str) -> bool:
    """Whether some reading of the one unit can be converted to some reading of the other."""
    return bool(_dimensions(_name(first)) & _dimensions(_name(second)))


@cache
def _dimensions(name: str) -> frozenset[str]:
    known = _definitions()
    if name not in known:
        return frozenset()
    return frozenset(known[meaning].unit.dimension for meaning in known[name].meanings)


def convert(value: Fraction, unit: str, to: str, *, difference: bool = False) -> Fraction:
    """The value in the other unit, exactly.

    A plain word that may mean several things is taken at its first definition; a caller that minds
    converts each of its `readings`. `difference` matters for temperatures: a rise of 2 C is a rise
    of 3.6 F. ValueError where the two have no common dimension or are not units.
    """
    factor, offset = _line(_name(unit), _name(to), difference)
    return value * factor + offset


@cache
def _line(source: str, target: str, difference: bool) -> tuple[Fraction, Fraction]:
    """A conversion as its factor and offset: every one that news makes is a straight line."""
    known = _definitions()
    for name in (source, target):
        if name not in known:
            raise ValueError(f"not a unit: {name}")
    if source == target:
        return Fraction(1), Fraction(0)
    if difference and known[source].unit.dimension == "temperature":
        source, target = _delta(source), _delta(target)
    registry, error = _registry()
    _define(source.removeprefix("delta_"))
    _define(target.removeprefix("delta_"))
    try:
        zero, one = (
            Fraction(registry.Quantity(Fraction(value), source).to(target).magnitude)
            for value in (0, 1)
        )
    except error as reason:
        raise ValueError(f"{source} cannot be converted to {target}") from reason
    return one - zero, zero


def _delta(name: str) -> str:
    """What pint calls a difference on a scale of temperature; kelvin has no zero of its own."""
    return name if name == "kelvin" else f"delta_{name}"


@cache
def _registry() -> tuple[Any, type[Exception]]:
    """An empty registry and the error it raises. Importing pint takes longer than many a story."""
    import pint

    return pint.UnitRegistry(None, non_int_type=Fraction), pint.DimensionalityError


@cache
def _define(name: str) -> None:
    """Tell pint of a unit, once, after those that it is made of.

    A story needs two or three; for pint to read them all takes a third of its import again.
    """
    relation = _definitions()[name].relation
    for part in relation.replace(";", " ").split():
        if part in _definitions():
            _define(part)
    _registry()[0].define(f"{name} = {relation}")


def _name(unit: str) -> str:
    return unit.replace(" ", "_")


def _is_word(alias: str, known: Mapping[str, _Definition]) -> bool:
    """Whether an alias is a word, which takes a plural and any case, and not a symbol."""
    if alias in known or alias in _SHORT_WORDS:
        return True
    return any(part in known or _looks_like_a_word(part) for part in alias.split("_"))


def _looks_like_a_word(part: str) -> bool:
    plain = len(part) > 3 and part[1:].islower() and part[-1] != "s"
    return plain and not _VOWELS.isdisjoint(part)


def _plural(word: str) -> str:
    head, gap, last = word.rpartition(" ")
    if last in _INVARIABLE:
        return word
    return head + gap + _IRREGULAR.get(last, f"{last}s")


def _word_forms(alias: str) -> Iterator[str]:
    """The singular and plural of a name, with its spaces as spaces and as hyphens."""
    phrase = alias.replace("_", " ")
    head, per, tail = phrase.partition(" per ")
    if per:
        article = " an " if tail[0] in "aeio" or tail.startswith("hour") else " a "
        for form in (head, _plural(head)):
            for link in (" per ", "/", article):
                yield form + link + tail
        yield phrase.replace(" ", "-")
        return
    head, of, tail = phrase.partition(" of ")
    if phrase.startswith("degree "):
        head, of, tail = phrase.partition(" ")
    for form in (phrase, _plural(head) + of + tail):
        yield form
        if " " in form:
            yield form.replace(" ", "-")
            first, _, rest = form.partition(" ")
            if first in _ABBREVIATED:
                yield f"{_ABBREVIATED[first]} {rest}"


def _symbol_forms(alias: str) -> Iterator[str]:
    """The ways to write a symbol: "sq km" and "sq. km", "km/h", "m2" and "m²"."""
    if "_per_" in alias:
        yield alias.replace("_", " ")
        alias = alias.replace("_per_", "/")
        yield alias
    elif "_" in alias:
        yield alias.replace("_", " ")
        yield alias.replace("_", ". ", 1)
        yield alias.replace("_", "-")
    else:
        yield alias
    if alias[-1] in "23":
        yield alias[:-1] + "²³"["23".index(alias[-1])]
