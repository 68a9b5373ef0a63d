"""Frozen values: what every room passes forward. This room knows nothing of the others.

`@dataclass(frozen=True, slots=True)` from here keeps the promises of the standard library's, and
to type checkers it *is* the standard library's; `replace` likewise. The difference is the price:
the standard one writes and compiles seven methods for each class, 0.4 ms, and there are some sixty
classes to make whenever newscheck starts. Here the methods are shared by all classes (`Value`),
and the one that cannot be, `__init__`, is compiled once for each number of fields (`_blank_init`).

Not offered, because no room wants it: values without fields, inherited fields, `field()`, class
variables. A default is shared by all values, so it must be one that never changes.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import Field
    from types import CodeType

_V = TypeVar("_V")


class _Fields:
    """The standard library's account of a class's fields, made when somebody asks for it.

    With it, whatever knows dataclasses knows the values: `dataclasses.fields`, `asdict`, `replace`.
    """

    def __get__(self, value: object, kind: type) -> Mapping[str, Field[Any]]:
        return _standard_fields(kind)


@cache
def _standard_fields(kind: Any) -> Mapping[str, Field[Any]]:
    from dataclasses import make_dataclass

    names = kind.__match_args__
    given = kind.__init__.__defaults__ or ()
    defaults = dict(zip(names[len(names) - len(given) :], given, strict=True))
    twin: Any = make_dataclass(kind.__name__, kind.__annotations__.items(), namespace=defaults)
    fields: Mapping[str, Field[Any]] = twin.__dataclass_fields__
    return fields


class Value:
    """The methods that all values share. `_content` is all of a value's fields, as one object."""

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()
    __dataclass_fields__ = _Fields()
    _content: Callable[[Any], Any]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._content(self) == self._content(other))

    def __hash__(self) -> int:
        return hash(self._content(self))

    def __repr__(self) -> str:
        content = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({content})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        # For pickle and copy, which would otherwise set attributes on an empty value.
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)

    def __replace__(self, /, **changes: Any) -> Any:
        for name in self.__match_args__:
            if name not in changes:
                changes[name] = getattr(self, name)
        return type(self)(**changes)


class Ordered(Value):
    """Values that sort by their fields, the first field first."""

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._content(self) < self._content(other))

    def __le__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._content(self) <= self._content(other))

    def __gt__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._content(self) > self._content(other))

    def __ge__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._content(self) >= self._content(other))


def _dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[type[_V]], type[_V]]:
    """Make a class of frozen, slotted values; both words are there for the reader."""
    assert frozen and slots, "values are frozen and slotted"
    return lambda written: _value_class(written, Ordered if order else Value)


def _value_class(written: type[_V], base: type[Value]) -> type[_V]:
    body = dict(written.__dict__)
    names = tuple(written.__annotations__)
    defaults = tuple(body.pop(name) for name in names if name in body)
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    body.update(__slots__=names, __match_args__=names, __qualname__=written.__qualname__)
    made: Any = type(written.__name__, (base,), body)
    made._content = attrgetter(*names)
    made.__init__ = _init(made, names, defaults, checked="__post_init__" in body)
    result: type[_V] = made
    return result


def _init(
    made: type, names: tuple[str, ...], defaults: tuple[Any, ...], *, checked: bool
) -> FunctionType:
    """The class's `__init__`. It sets the slots directly, since the values refuse to be changed."""
    code = _blank_init(len(names), checked).replace(co_varnames=("self", *names))
    setters = {f"set_{k}": getattr(made, name).__set__ for k, name in enumerate(names)}
    init = FunctionType(code, setters, "__init__", defaults)
    init.__annotations__ = made.__annotations__
    return init


@cache
def _blank_init(count: int, checked: bool) -> CodeType:
    """The code of an `__init__` with so many fields, whose names are still to be filled in."""
    fields = [f"field_{k}" for k in range(count)]
    lines = [f"  set_{k}(self, {field})\n" for k, field in enumerate(fields)]
    if checked:
        lines.append("  self.__post_init__()\n")
    scope: dict[str, Any] = {}
    exec(f"def __init__({', '.join(('self', *fields))}):\n{''.join(lines)}", scope)
    code: CodeType = scope["__init__"].__code__
    return code


def _replace(value: Any, /, **changes: Any) -> Any:
    """The value with some of its fields changed."""
    return value.__replace__(**changes)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import replace as replace
else:
    dataclass, replace = _dataclass, _replace
