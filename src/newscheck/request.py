"""What is asked of newscheck: a run over inputs, or an answer about itself.

This room checks what was asked and holds it as frozen values. It does not know how it was asked,
nor how it is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from newscheck.report.formats import WRITERS
from newscheck.settings import (
    SettingsError,
    parse_date,
    parse_dollar,
    parse_length,
    parse_rules,
    parse_size,
)
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from newscheck.findings import Severity


@dataclass(frozen=True, slots=True)
class Output:
    """A report to be written: its format, and the file it goes to (None is standard output)."""

    format: str = "text"
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of the settings, and where else they are to be looked for.

    `given` holds the keys of a configuration file with their values, as the settings have them;
    `config` is the one file that counts, and `isolated` says that none does.
    """

    given: tuple[tuple[str, Any], ...] = ()
    config: str | None = None
    isolated: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What one run was asked to do."""

    paths: tuple[str, ...] = ()
    asked: Asked = Asked()
    outputs: tuple[Output, ...] = (Output(),)
    date: dt.date | None = None
    input_format: str | None = None
    stdin_filename: str | None = None
    force_exclude: bool = False
    show_config: bool = False
    exit_zero: bool = False
    claims: bool = False
    verbose: bool = False
    statistics: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    changed_since: str | None = None


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
    dollar: str | None = None,
    input_format: str | None = None,
    max_size: int | None = None,
    stdin_filename: str | None = None,
    exclude: Iterable[str] = (),
    force_exclude: bool = False,
    config: str | None = None,
    isolated: bool = False,
    show_config: bool = False,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    fail_on: Severity | None = None,
    exit_zero: bool = False,
    format: str = "text",  # noqa: A002  (as the option is called)
    output: Iterable[str] = (),
    summary: int | None = None,
    summary_words: int | None = None,
    claims: bool = False,
    verbose: bool = False,
    statistics: bool = False,
    baseline: str | None = None,
    write_baseline: str | None = None,
    changed_since: str | None = None,
) -> Request:
    """A request from the values of the options. SettingsError says what cannot be."""
    if write_baseline in ("", "-"):
        raise SettingsError("--write-baseline needs the name of a file")
    if write_baseline is not None and changed_since is not None:
        raise SettingsError("--write-baseline is for all findings, not for --changed-since alone")
    paths, select, ignore, exclude = map(tuple, (paths, select, ignore, exclude))
    if config is not None and isolated:
        raise SettingsError("--config names a file, and --isolated says that there is none")
    if stdin_filename is not None:
        _check_stdin_name(stdin_filename, paths)
    given = {
        "select": parse_rules(select) if select else None,
        "ignore": parse_rules(ignore) if ignore else None,
        "dollar": parse_dollar(dollar) if dollar is not None else None,
        "fail-on": fail_on,
        "exclude": exclude or None,
        "baseline": baseline,
        "max-size": parse_size(max_size) if max_size is not None else None,
        "summary": parse_length(summary, "sentences") if summary is not None else None,
        "summary-words": parse_length(summary_words, "words")
        if summary_words is not None
        else None,
    }
    told = tuple((name, value) for name, value in given.items() if value is not None)
    return Request(
        paths=paths,
        asked=Asked(told, config, isolated),
        outputs=outputs_of(format, output),
        date=parse_date(date) if date is not None else None,
        input_format=input_format,
        stdin_filename=stdin_filename,
        force_exclude=force_exclude,
        show_config=show_config,
        exit_zero=exit_zero,
        claims=claims,
        verbose=verbose,
        statistics=statistics,
        baseline=baseline,
        write_baseline=write_baseline,
        changed_since=changed_since,
    )


def _check_stdin_name(name: str, paths: Sequence[str]) -> None:
    if not name or "\0" in name:
        raise SettingsError("--stdin-filename needs the name of a file")
    if paths and "-" not in paths:
        raise SettingsError("--stdin-filename is for copy that is piped in, and none is (-)")


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
