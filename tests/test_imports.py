"""Nobody pays for what their copy does not need: what each way of starting does not import."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    *("rich.console", "rich.text", "rich.table", "rapidfuzz", "pint", "currency_converter"),
    *("jsonschema", "pydantic", "hypothesis", "pytest", "docx", "lxml", "pypdfium2"),
    # Modules of Python's own that take long to load, or that no run should want.
    *("asyncio", "socket", "ssl", "urllib.request", "http.client", "multiprocessing", "sqlite3"),
}
# What a short run does without, each for a reason that is told where it is avoided.
SPARED = {
    *("typer", "rich", "dataclasses", "inspect", "zipfile", "calendar", "hashlib", "difflib"),
    *("shutil", "tempfile", "random", "statistics", "subprocess", "platform", "traceback"),
}
STARTED = "import sys; sys.stdout = sys.__stderr__; print(*sys.modules, file=sys.stderr)"
PLAIN = "Ferry fares to rise\n\nMay 6, 2024\n\nFares go up on Tuesday, the line said.\n"


def modules(program: str, copy: str = PLAIN) -> set[str]:
    """The modules that are loaded at the end of a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{STARTED}"],
        input=copy,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stderr.split())


def run_of(*arguments: str) -> str:
    return f"from newscheck.cli import main; assert main({list(arguments)!r}) == 0"


def test_the_version_loads_next_to_nothing() -> None:
    loaded = modules(run_of("--version")) - modules("")
    ours = {"newscheck", "newscheck._version", "newscheck.cli"}
    assert {name for name in loaded if name.startswith("newscheck")} == ours
    assert not loaded & (HEAVY | {"typer", "rich", "json", "decimal", "dataclasses", "pathlib"})


def test_importing_the_package_loads_nothing_of_it() -> None:
    loaded = modules("import newscheck")
    assert {name for name in loaded if name.startswith("newscheck")} == {
        "newscheck",
        "newscheck._version",
    }


@pytest.mark.parametrize(
    "format_",
    ["json", "jsonl", "concise", "markdown", "github", "gitlab", "junit", "rdjson", "sarif"],
)
def test_a_run_for_programs_loads_nothing_heavy(format_: str) -> None:
    assert not modules(run_of("--format", format_)) & (HEAVY | SPARED)


def test_a_run_for_people_loads_rich_alone_of_the_heavy() -> None:
    loaded = modules(run_of("--format", "text")) & HEAVY
    assert "rich.text" in loaded
    assert loaded <= {"rich.console", "rich.text"}


def test_a_module_of_the_copys_need_is_loaded_when_it_is_needed() -> None:
    # The counterpart of the tests above: the names they look for are the names that appear.
    copy = "Road opens\n\nMay 6, 2024\n\nThe road is 20 miles (32 km) long, the town said.\n"
    assert "pint" in modules(run_of("--format", "json"), copy)


def test_rates_are_read_without_zipfile() -> None:
    copy = "Road opens\n\nMay 6, 2024\n\nIt cost 7.2 million yuan ($1 million), the town said.\n"
    loaded = modules(run_of("--format", "json"), copy)
    assert "zlib" in loaded  # the table was read
    assert "zipfile" not in loaded


def test_typer_is_loaded_for_a_line_that_is_not_plain() -> None:
    assert "typer" in modules(run_of("-fjson"))


def test_the_library_needs_no_terminal() -> None:
    loaded = modules("import newscheck; newscheck.check('Fares go up on Tuesday.').to_dict()")
    assert not loaded & (HEAVY | SPARED)
