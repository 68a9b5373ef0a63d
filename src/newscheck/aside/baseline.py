"""The findings that are known: a file of them, and reports in which they are marked as such.

A finding is known by its fingerprint, which does not move with its line, and by the file that it is
in. A baseline says how often each is known; once more is new. This room does not know how anything
was found, nor who asks.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Any

from newscheck.settings import SettingsError
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newscheck.document import Document
    from newscheck.findings import Finding
    from newscheck.report.report import DocumentReport

VERSION = 1
_ABOUT = "What newscheck found and people left as it is. Made by newscheck --write-baseline."
_PIPED = "-"
# A baseline of a hundred thousand findings is a tenth of this.
_MOST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline file: its path, its folder, and how often each fingerprint is known in each file.

    The files are named from the folder, with forward slashes.
    """

    path: str
    folder: str
    files: Mapping[str, Mapping[str, int]]


def read_baseline(path: str) -> Baseline:
    """What a baseline file says. SettingsError is one line that says what is wrong with it."""
    import json

    try:
        with open(path, "rb") as file:  # noqa: PTH123 - pathlib costs a millisecond to load
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        hint = " (--write-baseline makes one)" if isinstance(error, FileNotFoundError) else ""
        raise _wrong(path, f"{reason}{hint}") from error
    if len(data) > _MOST_BYTES:
        raise _wrong(path, f"over {_MOST_BYTES // 2**20} MB: too large for a baseline")
    try:
        said = json.loads(data)
    except RecursionError as error:
        raise _wrong(path, "not JSON: nested too deeply") from error
    except ValueError as error:  # JSONDecodeError, UnicodeDecodeError, or a number without end
        place = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise _wrong(path, f"not JSON{place}") from error
    return Baseline(path, _folder_of(path), _files(path, said))


def _files(path: str, said: Any) -> dict[str, dict[str, int]]:
    """How often each fingerprint is known in each file, from what JSON made of a baseline."""
    version = said.get("version") if isinstance(said, dict) else None
    if version is None or isinstance(said.get("files"), list):
        raise _wrong(path, "not a baseline that newscheck wrote")
    if version != VERSION:
        raise _wrong(path, f"version {version!r} of the baseline is not one that can be read")
    try:
        return {name: dict(_counts(entries)) for name, entries in said["files"].items()}
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise _wrong(path, "not a baseline that newscheck wrote") from error


def _counts(entries: Any) -> Counter[str]:
    counts: Counter[str] = Counter()
    for entry in entries:
        mark, count = entry["fingerprint"], entry.get("count", 1)
        if not isinstance(mark, str) or type(count) is not int or count < 1:
            raise ValueError(mark)
        counts[mark] += count
    return counts


def _wrong(path: str, reason: str) -> SettingsError:
    return SettingsError(f"{path}: {reason}")


class Ledger:
    """What is left of a baseline in a run, as its findings are met: all in it that changes."""

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self._left: dict[str, Counter[str]] = {}
        self._readings = _Readings()
        self._moved: Counter[str] | None = None

    def applied(self, report: DocumentReport) -> DocumentReport:
        """The report with the findings marked that are known."""
        if report.error is not None:
            return report
        key = key_of(report.document, self.baseline.folder)
        known = self.baseline.files.get(key)
        if self._readings.begins(key, report.document.record):
            self._left[key] = Counter(known or {})
        if not report.findings:
            return report
        left = self._left[key] if known is not None else self._of_files_gone()
        return replace(report, findings=tuple(_told(report.findings, left)))

    def _of_files_gone(self) -> Counter[str]:
        """What is known of files that are there no longer.

        A file that the baseline does not name may be one of them under another name.
        """
        if self._moved is None:
            self._moved = Counter()
            for name, counts in self.baseline.files.items():
                place = os.path.join(self.baseline.folder, name)  # noqa: PTH118
                if name != _PIPED and not os.path.lexists(place):
                    self._moved.update(counts)
        return self._moved

    @property
    def stale(self) -> int:
        """How many findings the baseline holds of the files read that are no longer in them."""
        return sum(sum(counts.values()) for counts in self._left.values())


def _told(findings: Iterable[Finding], left: Counter[str]) -> Iterator[Finding]:
    for finding in findings:
        if finding.suppressed is None and left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            yield replace(finding, suppressed="baseline")
        else:
            yield finding


class _Readings:
    """Tells a file that is read once more from further records of the same one."""

    def __init__(self) -> None:
        self._last: tuple[str, int | None] | None = None

    def begins(self, key: str, record: int | None) -> bool:
        """Whether the reading of a file begins with this document."""
        last, self._last = self._last, (key, record)
        if last is None or last[0] != key or record is None or last[1] is None:
            return True
        return record <= last[1]


class Gathering:
    """The findings of a run, as a baseline is to hold them."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._folder = _folder_of(path)
        self._readings = _Readings()
        self._files: dict[str, dict[str, dict[str, Any]]] = {}

    def seen(self, reports: Iterable[DocumentReport]) -> Iterator[DocumentReport]:
        """The same reports, their findings noted as they go by."""
        for report in reports:
            if report.error is None:
                self._note(report)
            yield report

    def _note(self, report: DocumentReport) -> None:
        key = key_of(report.document, self._folder)
        if self._readings.begins(key, report.document.record):
            self._files[key] = {}
        entries = self._files[key]
        for finding in report.findings:
            # What the copy sets aside itself needs no baseline.
            if finding.suppressed != "comment":
                entry = entries.setdefault(
                    finding.fingerprint,
                    {
                        "fingerprint": finding.fingerprint,
                        "count": 0,
                        "rule": finding.rule,
                        "message": finding.message,
                    },
                )
                entry["count"] += 1

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(entry["count"] for file in self._files.values() for entry in file.values())

    @property
    def files(self) -> int:
        """How many files have any."""
        return sum(bool(entries) for entries in self._files.values())

    def write(self) -> None:
        """Write the baseline, whole or not at all: sorted, a line a finding, for people to review."""
        from newscheck.output import opened
        from newscheck.report.json_v1 import laid_out

        files = {
            name: sorted(
                entries.values(), key=lambda e: (e["rule"], e["message"], e["fingerprint"])
            )
            for name, entries in sorted(self._files.items())
            if entries
        }
        with opened(self.path) as stream:
            stream.write(laid_out({"version": VERSION, "about": _ABOUT, "files": files}, 3) + "\n")


def key_of(document: Document, folder: str) -> str:
    """A document's file as a baseline in a folder names it."""
    from newscheck.report.places import is_stdin

    if is_stdin(document):
        return _PIPED
    path = os.path.realpath(document.path)
    try:
        path = os.path.relpath(path, folder)
    except ValueError:  # another drive
        return path.replace(os.sep, "/")
    return path if os.sep == "/" else path.replace(os.sep, "/")


def _folder_of(path: str) -> str:
    return os.path.dirname(os.path.realpath(path))  # noqa: PTH120
