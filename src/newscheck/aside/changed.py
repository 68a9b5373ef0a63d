"""What has changed since a revision: reports in which all findings on older lines are suppressed.

Git is asked, as a program of its own and only where --changed-since asks for it: the lines that are
new in the working tree since its branch left the revision. A file that git does not know is new
throughout. This room does not know how anything was found.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from newscheck.patterns import regex
from newscheck.settings import SettingsError
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newscheck.document import Document, Span
    from newscheck.findings import Finding
    from newscheck.report.report import DocumentReport

# A repository in which git needs longer than this for one answer is out of order.
_PATIENCE = 120
_HUNK = regex(r"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_BINARY = regex(r"^Binary files ", re.MULTILINE)
# What a hook or a shell may have set, so that git would look into another repository than the file's.
_ELSEWHERE = (
    *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"),
    *("GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_EXTERNAL_DIFF"),
    "GIT_DIFF_OPTS",
)
_QUIET = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat"}
# No helper program of the repository's own, and no fetching of what a partial clone left out.
_ALONE = ("-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "--literal-pathspecs")
_DIFF = ("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-M")

if TYPE_CHECKING:
    _Place = Callable[[Span], tuple[int, int]]

Lines = tuple[tuple[int, int], ...]  # stretches of lines, the last of each included
_ALL: Lines = ((1, 2**63),)
_NONE: Lines = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """A working tree: its root, the commit that it is compared with, and what git says of its files.

    `changed` holds the paths that differ, each with the path it had before, or None where it is new
    as a whole; `tracked` all paths that git knows.
    """

    root: str
    base: str
    changed: dict[str, str | None]
    tracked: frozenset[str]


class Changes:
    """What has changed since a revision, looked up in each repository as its files are met."""

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self._roots: dict[str, str] = {}
        self._trees: dict[str, Tree] = {}

    def look(self, paths: Iterable[str]) -> None:
        """SettingsError where there is no asking git about one of the paths that a run is given."""
        for path in paths:
            if path == "-":
                raise SettingsError(
                    "--changed-since is for files: copy that is piped in has no past"
                )
            if os.path.lexists(path):
                self._tree(path if os.path.isdir(path) else _folder_of(path))  # noqa: PTH112

    def applied(self, report: DocumentReport) -> DocumentReport:
        """The report with the findings suppressed that have nothing on a line that is new."""
        if report.error is not None or all(f.suppressed is not None for f in report.findings):
            return report
        new = self._lines(report.document)
        if new == _ALL:
            return report
        spans = {claim.id: claim.span for claim in report.claims}
        place = _places(report.document)

        def is_new(finding: Finding) -> bool:
            own = (finding.span, *(spans[claim] for claim in finding.claims if claim in spans))
            return any(_meets(new, *place(span)) for span in own)

        return replace(
            report,
            findings=tuple(
                finding
                if finding.suppressed is not None or is_new(finding)
                else replace(finding, suppressed="baseline")
                for finding in report.findings
            ),
        )

    def _lines(self, document: Document) -> Lines:
        """The lines of a document's file that are new."""
        path = os.path.realpath(document.path)
        tree = self._tree(_folder_of(path))
        name = os.path.relpath(path, tree.root).replace(os.sep, "/")
        if name not in tree.changed:
            return _NONE if name in tree.tracked else _ALL
        before = tree.changed[name]
        if before is None:
            return _ALL
        lines = _new_lines(tree, before, name)
        # A Word file or a PDF has no lines that git knows: it has changed or it has not.
        return _ALL if lines and document.format in ("docx", "pdf") else lines

    def _tree(self, folder: str) -> Tree:
        root = self._roots.get(folder)
        if root is None:
            root = self._roots[folder] = os.path.realpath(_root(folder))
        if root not in self._trees:
            self._trees[root] = _read_tree(root, self.revision)
        return self._trees[root]


def _folder_of(path: str) -> str:
    return os.path.dirname(os.path.realpath(path))  # noqa: PTH120


def _root(folder: str) -> str:
    try:
        return _name(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n"))
    except _GitError as error:
        if "not a git repository" in str(error):
            raise SettingsError(f"--changed-since: {folder} is in no git repository") from error
        raise SettingsError(f"--changed-since: {folder}: {error}") from error


def _read_tree(root: str, revision: str) -> Tree:
    base = _base(root, revision)
    try:
        status = _git(root, *_DIFF, "--name-status", "-z", base, "--")
        tracked = _git(root, "ls-files", "-z")
    except _GitError as error:
        raise SettingsError(f"--changed-since: {root}: {error}") from error
    return Tree(root, base, dict(_statuses(status)), frozenset(map(_name, tracked.split(b"\0"))))


def _base(root: str, revision: str) -> str:
    """The commit at which the working tree's branch left the revision.

    A line that only the other branch has lost or changed since then is nothing new here. Where the
    history that would tell is not there (a shallow clone), the revision itself is the base.
    """
    if not revision.isprintable() or not revision:
        raise SettingsError(f"--changed-since: {revision!r} is no revision")
    try:
        found = _git(
            root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
        )
    except _GitError as error:
        raise SettingsError(
            f"--changed-since: {revision!r} is no revision of the repository {root}"
        ) from error
    commit = found.decode("ascii", "replace").strip()
    try:
        return _git(root, "merge-base", commit, "HEAD").decode("ascii", "replace").strip()
    except _GitError:
        return commit


def _statuses(listed: bytes) -> Iterator[tuple[str, str | None]]:
    """The paths that differ, each with the path that it had before."""
    words = iter(listed.split(b"\0"))
    for status in words:
        if not status:
            continue
        before = after = _name(next(words, b""))
        if status[:1] in b"RC":
            after = _name(next(words, b""))
        if status[:1] != b"D":
            yield after, None if status[:1] in b"AU" else before


def _new_lines(tree: Tree, before: str, name: str) -> Lines:
    """The lines that are new in a file that differs."""
    paths = (name,) if before == name else (before, name)
    try:
        said = _git(tree.root, *_DIFF, "-U0", "--inter-hunk-context=0", tree.base, "--", *paths)
    except _GitError as error:
        raise SettingsError(f"--changed-since: {name}: {error}") from error
    patch = said.decode("latin-1")  # only its marks and numbers are looked at
    hunks = [
        (int(found[1]), int(found[2]) if found[2] is not None else 1)
        for found in _HUNK.finditer(patch)
    ]
    if not hunks and _BINARY.search(patch) is not None:
        return _ALL
    return tuple((start, start + count - 1) for start, count in hunks if count)


def _places(document: Document) -> _Place:
    """What tells the first and last line of a span, as git counts the lines of the file."""
    if document.record is not None:
        line = document.record
        return lambda span: (line, line)
    source = document.source
    # Git ends a line at a line feed and nowhere else.
    starts: Sequence[int] = document.line_starts
    if "\r" in source:
        starts = [0, *accumulate(len(line) + 1 for line in source.split("\n"))]

    def place(span: Span) -> tuple[int, int]:
        inside = document.in_file(span)
        last = max(inside.start, inside.end - 1)
        return bisect_right(starts, inside.start), bisect_right(starts, last)

    return place


def _meets(new: Lines, first: int, last: int) -> bool:
    """Whether a stretch of lines has a new one among them."""
    at = bisect_right(new, last, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and new[at][1] >= first


def _name(path: bytes) -> str:
    return os.fsdecode(path)


class _GitError(Exception):
    """What git said of a question that it did not answer, in a line."""


def _git(folder: str, *question: str) -> bytes:
    """What git answers in a folder, without the repository having any say in how."""
    import subprocess

    environment = {k: v for k, v in os.environ.items() if k not in _ELSEWHERE} | _QUIET
    try:
        done = subprocess.run(
            ["git", *_ALONE, "-C", folder, *question],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment,
            check=False,
            timeout=_PATIENCE,
        )
    except FileNotFoundError as error:
        raise SettingsError("--changed-since needs git, which is not there") from error
    except (OSError, ValueError) as error:
        raise SettingsError(f"--changed-since: git cannot be run: {error}") from error
    except subprocess.TimeoutExpired as error:
        raise SettingsError(f"--changed-since: git has no answer after {_PATIENCE} s") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _GitError(said[0].removeprefix("fatal: ") if said else f"git {question[0]} failed")
    return done.stdout
