"""What is asked of newscheck: a run over inputs, or an answer about itself.

This room checks what was asked and holds it as frozen values. It does not know how it was asked,
nor how it is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.findings import Severity
from newscheck.report.formats import WRITERS
from newscheck.settings import Settings, SettingsError, make_settings, parse_date
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Output:
    """A report to be written: its format, and the file it goes to (None is standard output)."""

    format: str = "text"
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What one run was asked to do."""

    paths: tuple[str, ...] = ()
    settings: Settings = Settings()
    outputs: tuple[Output, ...] = (Output(),)
    date: dt.date | None = None
    input_format: str | None = None
    exit_zero: bool = False
    claims: bool = False
    verbose: bool = False
    statistics: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something asked about newscheck itself."""

    about: Literal["version", "schema", "rules", "explain"]
    rule: str | None = None
    output: str | None = None


def make_request(
    *,
    paths: Iterable[str] = (),
    date: str | None = None,
    dollar: str = "USD",
    input_format: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    fail_on: Severity = Severity.ERROR,
    exit_zero: bool = False,
    format: str = "text",  # noqa: A002  (as the option is called)
    output: Iterable[str] = (),
    summary: int | None = None,
    summary_words: int | None = None,
    claims: bool = False,
    verbose: bool = False,
    statistics: bool = False,
) -> Request:
    """A request from the values of the options. SettingsError says what cannot be."""
    settings = make_settings(
        select=select,
        ignore=ignore,
        dollar=dollar,
        summary=summary,
        fail_on=fail_on,
        summary_words=summary_words,
    )
    return Request(
        paths=tuple(paths),
        settings=settings,
        outputs=outputs_of(format, output),
        date=parse_date(date) if date is not None else None,
        input_format=input_format,
        exit_zero=exit_zero,
        claims=claims,
        verbose=verbose,
        statistics=statistics,
    )


def outputs_of(name: str, targets: Iterable[str]) -> tuple[Output, ...]:
    """The reports that are asked for by a format and the values of --output.

    FILE takes the report that would go to standard output; FORMAT=FILE asks for another report
    beside it.
    """
    printed, beside = Output(name), []
    for target in targets:
        other, equals, file = target.partition("=")
        if equals and other in WRITERS:
            beside.append(Output(other, file))
        elif printed.target is None:
            printed = Output(name, target)
        else:
            raise SettingsError(
                f"both {printed.target} and {target} are to hold the {name} report "
                "(write --output FORMAT=FILE for another format)"
            )
    outputs = printed, *beside
    places = [output.target or "-" for output in outputs]
    for place in places:
        if places.count(place) > 1:
            where = "standard output" if place == "-" else place
            raise SettingsError(f"{where} cannot hold two reports")
    return outputs
