"""A run: each input to its report, the reports to their format, and the exit code.

One document that goes wrong never takes the others with it. This room does not know options,
figures or formats from the inside.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from newscheck.aside.known import Known
from newscheck.config.desk import Desk
from newscheck.output import OutputError, complain, opened, put, tell
from newscheck.report.formats import render
from newscheck.report.look import View, look_of
from newscheck.settings import CONFIGURATION, SettingsError, rule_named
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from newscheck.document import Document
    from newscheck.reading import Unreadable
    from newscheck.report.attempt import Mishap
    from newscheck.report.look import Look
    from newscheck.report.report import DocumentReport
    from newscheck.report.statistics import Statistics
    from newscheck.request import Question, Request
    from newscheck.settings import Settings

INTERNAL = "internal"


class Tally:
    """What has come of a run so far: the only thing in it that changes.

    `failed` says that some input could not be done, `found` that there is something at or above
    --fail-on. `told` holds what is said once, whichever inputs it is about.
    """

    __slots__ = ("failed", "found", "told")

    def __init__(self) -> None:
        self.failed = self.found = False
        self.told: set[str] = set()


def run(request: Request) -> int:
    """Do what was asked and answer with the exit code."""
    paths = request.paths
    desk = Desk(request.asked)
    if request.show_config:
        return _show_settings(paths or ("-",), request, desk)
    if not paths:
        if sys.stdin is None or sys.stdin.isatty():
            complain("nothing to read: name a file, or pipe the copy in (newscheck --help)")
            return 2
        paths = ("-",)
    tally = Tally()
    numbers: list[Statistics] = []
    known = Known(request, paths)
    reports = _counted(known.marked(_reports(paths, request, desk)), tally)
    _write(_followed(reports, paths, request, numbers), request, tally)
    if request.statistics:
        _tell(numbers)
    _remember(known, request)
    if tally.failed:
        return 2
    passed = request.exit_zero or request.write_baseline is not None
    return 1 if tally.found and not passed else 0


def _remember(known: Known, request: Request) -> None:
    """Write the baseline that was asked for, and say what one holds that is there no longer."""
    written = known.written()
    if written is not None:
        complain(written)
    if request.verbose:
        for line in known.stale():
            complain(line)


def _followed(
    reports: Iterable[DocumentReport],
    paths: Sequence[str],
    request: Request,
    numbers: list[Statistics],
) -> Iterable[DocumentReport]:
    """The same reports, with how far the run is on the terminal, and their numbers if asked for."""
    if request.statistics:
        from newscheck.report.statistics import gathered

        reports = gathered(reports, numbers)
    if sys.stderr is not None and sys.stderr.isatty():
        from newscheck.progress import is_wanted, watched

        # Several reports are only written when all is done; one alone is seen to grow.
        alone = len(request.outputs) == 1 and request.outputs[0].target in (None, "-")
        growing = alone and sys.stdout is not None and sys.stdout.isatty()
        if is_wanted(report_on_terminal=growing):
            return watched(reports, paths)
    return reports


def _tell(numbers: list[Statistics]) -> None:
    from newscheck.report.statistics import Statistics, told

    tell(told(sum(numbers, Statistics())))


def _write(reports: Iterable[DocumentReport], request: Request, tally: Tally) -> None:
    """Write the reports in every format that is asked for; one alone is written as they come."""
    if len(request.outputs) > 1:
        reports = list(reports)
    with ExitStack() as files:
        streams = [files.enter_context(opened(output.target)) for output in request.outputs]
        for output, stream in zip(request.outputs, streams, strict=True):
            view = _view(request, stream)
            for piece in render(output.format, reports, mishap=_mishaps(tally), view=view):
                put(stream, piece)


def _view(request: Request, stream: TextIO) -> View:
    """What a stream is to show."""
    return View(
        look_of(stream, file=stream is not sys.stdout),
        claims=request.claims,
        notes=request.verbose,
        verbose=request.verbose,
    )


def _show_settings(paths: Iterable[str], request: Request, desk: Desk) -> int:
    """Show the settings of each path, and where they come from."""
    from newscheck.config.show import shown_for

    told: set[str] = set()
    with opened(request.outputs[0].target) as stream:
        for number, path in enumerate(paths):
            try:
                shown = shown_for(path if path != "-" else request.stdin_filename or "-", desk)
            except SettingsError as error:
                told.add(str(error))
            else:
                stream.write("\n" * (number > 0) + shown)
        stream.flush()
    for line in sorted(told):
        complain(line)
    return 2 if told else 0


def answer(question: Question) -> int:
    """Answer a question about newscheck itself. SettingsError where it has none."""
    with opened(question.output) as stream:
        stream.write(_answer(question, look_of(stream, file=stream is not sys.stdout)))
        stream.flush()
    return 0


def _answer(question: Question, look: Look) -> str:
    from newscheck.checks import RULES

    match question.about:
        case "version":
            from newscheck._version import __version__

            return f"newscheck {__version__}\n"
        case "schema":
            from newscheck.report.json_v1 import schema

            return schema()
        case "rules":
            from newscheck.report.rules import list_rules

            return list_rules(RULES, look)
        case "explain":
            from newscheck.report.rules import explain

            return explain(rule_named(question.rule or ""), look)


def _reports(paths: Iterable[str], request: Request, desk: Desk) -> Iterator[DocumentReport]:
    """The reports of all inputs, in order, each made when it is asked for."""
    from newscheck.document import Document
    from newscheck.reading import Unreadable

    for item in _inputs(paths, request, desk):
        if isinstance(item, Unreadable):
            yield _error(Document("", item.path, item.format), item.code, item.message)
        else:
            _keep(item.path, request)
            yield _checked(item, desk)


def _checked(document: Document, desk: Desk) -> DocumentReport:
    """The report of one document, by the settings that hold for its file."""
    try:
        settings = desk.settings_of(document.path)
    except SettingsError as error:
        return _error(document, CONFIGURATION, str(error))
    return guarded(document, settings)


def _inputs(paths: Iterable[str], request: Request, desk: Desk) -> Iterator[Document | Unreadable]:
    from newscheck.reading import Unreadable, read_inputs

    for path in paths:
        # One path at a time, so that a reader that fails on one still leaves the next to be read.
        try:
            yield from read_inputs(
                [path],
                input_format=request.input_format,
                date=request.date,
                stdin=_stdin(),
                warn=complain,
                most=desk.most,
                stdin_name=request.stdin_filename or "-",
                excluded=desk.excludes,
                refused=desk.refuses if request.force_exclude else None,
            )
        except (OutputError, BrokenPipeError):
            raise
        except Exception as error:
            yield Unreadable(path, INTERNAL, slip(error))


def _stdin() -> BinaryIO:
    if sys.stdin is not None:
        return sys.stdin.buffer
    from io import BytesIO

    return BytesIO()


def guarded(document: Document, settings: Settings) -> DocumentReport:
    """The report of one document; where the checking itself fails, a report that says so."""
    from newscheck.pipeline import check

    try:
        return check(document, settings)
    except Exception as error:
        return _error(document, INTERNAL, slip(error))


def _error(document: Document, code: str, message: str) -> DocumentReport:
    from newscheck.report.report import DocumentReport, ReadError

    # The text goes: nothing of it was worked out.
    return DocumentReport(replace(document, text=""), error=ReadError(code, message))


def slip(error: Exception) -> str:
    """An unexpected exception in one line, with the place in our code that it came from."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "newscheck" in file.parts:
            place = f" at {file.parent.name}/{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    words = " ".join(str(error).split())[:200]
    return (
        f"a slip in newscheck itself ({type(error).__name__}: {words}{place}); "
        "please report it, with the copy if you can"
    )


def _counted(reports: Iterable[DocumentReport], tally: Tally) -> Iterator[DocumentReport]:
    """The same reports, each noted for the exit code as it goes by."""
    from newscheck.report.report import Report

    for report in reports:
        if report.error is not None:
            _note(report, tally)
        if Report((report,)).findings_at(report.settings.fail_on):
            tally.found = True
        yield report


def _note(report: DocumentReport, tally: Tally) -> None:
    """Say on stderr that a document could not be done, and remember it for the exit code."""
    from newscheck.report.wording import source

    tally.failed = True
    if report.error is None:
        return
    said = report.error.message
    if report.error.code != CONFIGURATION:
        complain(f"{source(report.document)}: {said}")
    elif said not in tally.told:  # a line for the configuration, not for each file that has it
        tally.told.add(said)
        complain(said)


def _keep(path: str, request: Request) -> None:
    """OutputError where an input would be written over."""
    for target in (*(output.target for output in request.outputs), request.write_baseline):
        if target is not None and _same_file(path, target):
            raise OutputError(f"{target} is among the inputs; it would be overwritten")


def _same_file(path: str, other: str) -> bool:
    try:
        return path != "-" and other != "-" and Path(path).samefile(other)
    except (OSError, ValueError):
        return False


def _mishaps(tally: Tally) -> Mishap:
    """What is done with a report that cannot be written: it becomes one that says so."""

    def mishap(report: DocumentReport, error: Exception) -> DocumentReport:
        failed = _error(report.document, INTERNAL, slip(error))
        _note(failed, tally)
        return failed

    return mishap
