"""Findings that a run is not to be told of again: those of a baseline, and those on older lines.

Both mark findings as suppressed, "baseline"; what is in a file or a repository is for `baseline` and
`changed` to say. This room does not know how a run goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.settings import CONFIGURATION, SettingsError
from newscheck.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscheck.aside.baseline import Gathering, Ledger
    from newscheck.aside.changed import Changes
    from newscheck.report.report import DocumentReport
    from newscheck.request import Request


class Known:
    """What is known before a run, and what is to be known after it.

    SettingsError where a baseline or a repository is not what it should be.
    """

    def __init__(self, request: Request, paths: Iterable[str]) -> None:
        self._ledgers: dict[str, Ledger] = {}
        self._broken: dict[str, SettingsError] = {}
        self._gathering: Gathering | None = None
        self._changes: Changes | None = None
        self._baseline = request.baseline
        if request.write_baseline is not None:
            from newscheck.aside.baseline import Gathering

            self._gathering = Gathering(request.write_baseline)
        elif self._baseline is not None:
            self._ledger(self._baseline)
        if request.changed_since is not None:
            from newscheck.aside.changed import Changes

            self._changes = Changes(request.changed_since)
            self._changes.look(paths)

    def marked(self, reports: Iterable[DocumentReport]) -> Iterable[DocumentReport]:
        """The reports with the findings marked that are known; those of a new baseline are noted."""
        if self._gathering is not None:
            return self._gathering.seen(reports)
        return self._marked(reports)

    def _marked(self, reports: Iterable[DocumentReport]) -> Iterator[DocumentReport]:
        for report in reports:
            path = self._baseline or report.settings.baseline
            known = report if path is None else self._less(path, report)
            yield known if self._changes is None else _since(self._changes, known)

    def _less(self, path: str, report: DocumentReport) -> DocumentReport:
        """A report less what is known; where the baseline cannot be read, a report that says so."""
        try:
            if path in self._broken:
                raise self._broken[path]
            return self._ledger(path).applied(report)
        except SettingsError as error:
            self._broken[path] = error
            return _refused(report, CONFIGURATION, error)

    def _ledger(self, path: str) -> Ledger:
        if path not in self._ledgers:
            from newscheck.aside.baseline import Ledger, read_baseline

            self._ledgers[path] = Ledger(read_baseline(path))
        return self._ledgers[path]

    def written(self) -> str | None:
        """Write the baseline that was asked for; the answer is a line that says so."""
        if self._gathering is None:
            return None
        from newscheck.report.wording import plural

        self._gathering.write()
        findings = plural(self._gathering.findings, "finding")
        files = plural(self._gathering.files, "file")
        return f"{self._gathering.path} holds {findings} of {files}"

    def stale(self) -> Iterator[str]:
        """A line for each baseline that holds findings which the files read no longer have."""
        from newscheck.report.wording import plural

        for path, ledger in self._ledgers.items():
            if ledger.stale:
                gone = plural(ledger.stale, "finding")
                yield f"{path}: {gone} in it {'is' if ledger.stale == 1 else 'are'} there no longer"


def _since(changes: Changes, report: DocumentReport) -> DocumentReport:
    """A report less what is older; where git cannot say what is, a report that says so."""
    try:
        return changes.applied(report)
    except SettingsError as error:
        return _refused(report, "no-history", error)


def _refused(report: DocumentReport, code: str, error: SettingsError) -> DocumentReport:
    from newscheck.report.report import DocumentReport, ReadError

    document = replace(report.document, text="")
    return DocumentReport(document, error=ReadError(code, str(error)))
