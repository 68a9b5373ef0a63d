"""Where the report goes: -o, encodings, pipes that close, interrupts."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
from pathlib import Path

import pytest

from .command import DRIVER, REAL, environment, ran

POSIX = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell's descriptors and signals")
CURLY = "“Café” — 1\u202f000 €\u2028 SLIP"


def test_a_report_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    done = ran(DRIVER, "-f", "json", "-o", target, copy="A SLIP.")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert json.loads(target.read_bytes())["totals"]["findings"]["error"] == 1
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


@POSIX
def test_what_is_replaced_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert ran(DRIVER, "-o", link, copy="Fine.").returncode == 0
    assert link.is_symlink()
    assert real.read_text() != "old"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_nothing_is_left_behind_where_nothing_can_be_written(tmp_path: Path) -> None:
    done = ran(DRIVER, "-o", tmp_path / "no" / "report.txt", copy="Fine.")
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line == (
        f"newscheck: cannot write {tmp_path / 'no' / 'report.txt'}: no such file or directory"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_directory_is_no_report(tmp_path: Path) -> None:
    done = ran(DRIVER, "-o", tmp_path, copy="Fine.")
    assert done.returncode == 2
    assert done.stderr.decode() == f"newscheck: cannot write {tmp_path}: it is a directory\n"


def test_copy_is_never_overwritten_by_its_report(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("My only copy.")
    done = ran(DRIVER, draft, "-o", tmp_path / "." / "draft.txt")
    assert done.returncode == 2
    assert b"among the inputs" in done.stderr
    assert draft.read_text() == "My only copy."
    assert list(tmp_path.iterdir()) == [draft]


def test_a_failed_run_leaves_the_last_report(tmp_path: Path) -> None:
    target, draft = tmp_path / "report.txt", tmp_path / "draft.txt"
    target.write_text("the last report")
    draft.write_text("Fine.")
    done = ran(DRIVER, draft, target, "-o", target)
    assert done.returncode == 2
    assert target.read_text() == "the last report"


@POSIX
def test_a_device_is_written_to_and_not_replaced() -> None:
    assert ran(DRIVER, "-o", "/dev/null", copy="Fine.").returncode == 0
    assert not stat.S_ISREG(Path("/dev/null").stat().st_mode)
    assert b"No discrepancies" in ran(DRIVER, "-o", "/dev/stdout", copy="Fine.").stdout


@pytest.mark.parametrize("format_", ["text", "markdown", "concise", "json", "jsonl"])
@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252:strict"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["ascii", "code-page", "C"],
)
def test_stdout_is_utf_8_whatever_the_locale_says(env: dict[str, str], format_: str) -> None:
    done = ran(DRIVER, "-f", format_, copy=CURLY, **env)
    assert done.returncode == 1
    assert "“" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("format_", ["text", "markdown", "concise", "json", "jsonl"])
def test_a_lone_surrogate_in_a_record_stops_nothing(format_: str) -> None:
    record = json.dumps({"id": "\udc80", "text": "A SLIP \ud800.", "title": "\udfff"})
    done = ran(DRIVER, "--input-format", "jsonl", "-f", format_, copy=record)
    assert done.returncode == 1
    assert "NC101" in done.stdout.decode("utf-8")


def test_a_line_of_jsonl_is_one_line_to_every_reader() -> None:
    record = json.dumps({"id": "a\u2028b\x85c\u2029", "text": "Fine."})
    done = ran(DRIVER, "--input-format", "jsonl", "-f", "jsonl", copy=record)
    (line,) = done.stdout.decode("utf-8").splitlines()
    assert json.loads(line)["id"] == "a\u2028b\x85c\u2029"


def test_lines_end_the_same_everywhere() -> None:
    assert b"\r" not in ran(DRIVER, copy="Title\r\n\r\nA SLIP.\r\n").stdout


def test_each_document_is_written_as_it_is_done() -> None:
    with subprocess.Popen(
        [*DRIVER, "--input-format", "jsonl", "-f", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin
        assert process.stdout
        for name in ("first", "second"):
            process.stdin.write(json.dumps({"id": name, "text": "Fine."}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == name
        process.stdin.close()
    assert process.returncode == 0


def test_a_reader_that_leaves_is_no_error_of_ours(tmp_path: Path) -> None:
    records = tmp_path / "many.jsonl"
    records.write_text('{"id": "a", "text": "A SLIP."}\n' * 3000)
    with subprocess.Popen(
        [*DRIVER, str(records), "-f", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@POSIX
@pytest.mark.parametrize("command", ["", "--version", "--schema", "--list-rules"])
def test_a_closed_stdout_is_one_line(command: str) -> None:
    done = ran(["sh", "-c", f'exec "$@" {command} >&-', "sh", *REAL], copy="Fine.")
    assert done.returncode == 2
    assert done.stderr == b"newscheck: cannot write standard output: it is closed\n"


@POSIX
@pytest.mark.parametrize("command", ["", "--version", "--schema", "--list-rules"])
def test_a_full_disk_is_one_line(command: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    done = ran(["sh", "-c", f'exec "$@" {command} >/dev/full', "sh", *REAL], copy="Fine.")
    assert done.returncode == 2
    assert done.stderr == b"newscheck: cannot write standard output: no space left on device\n"


@POSIX
def test_a_closed_stderr_or_stdin_changes_nothing() -> None:
    done = ran(["sh", "-c", 'exec "$@" 2>&-', "sh", *DRIVER, "/no/such"])
    assert (done.returncode, done.stdout) == (2, b"")
    done = ran(["sh", "-c", 'exec "$@" <&-', "sh", *DRIVER])
    assert done.returncode == 2
    assert done.stderr.startswith(b"newscheck: nothing to read")


@POSIX
def test_an_interrupt_is_130_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*DRIVER, "-", "-o", str(tmp_path / "report.txt")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b"Now WAIT.")
        process.stdin.close()
        assert process.stderr.readline() == b"waiting\n"
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    assert process.returncode == 130
    assert list(tmp_path.iterdir()) == []


def test_color_is_for_those_who_want_it() -> None:
    copy = "A SLIP here."
    assert b"\x1b" not in ran(DRIVER, copy=copy).stdout
    assert b"\x1b[" in ran(DRIVER, copy=copy, FORCE_COLOR="1").stdout
    assert b"\x1b" not in ran(DRIVER, copy=copy, FORCE_COLOR="1", NO_COLOR="1").stdout
    for format_ in ("markdown", "concise", "json", "jsonl"):
        assert b"\x1b" not in ran(DRIVER, "-f", format_, copy=copy, FORCE_COLOR="1").stdout


def test_a_file_is_never_colored(tmp_path: Path) -> None:
    ran(DRIVER, "-o", tmp_path / "r.txt", copy="A SLIP here.", FORCE_COLOR="1")
    assert b"\x1b" not in (tmp_path / "r.txt").read_bytes()


@POSIX
@pytest.mark.parametrize(
    ("env", "colored"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_is_colored_and_its_width_is_used(env: dict[str, str], colored: bool) -> None:
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 44, 0, 0))
    copy = f"{'word ' * 40}A SLIP here."
    subprocess.run(
        DRIVER,
        input=copy.encode(),
        stdout=theirs,
        env=environment(**{"TERM": "xterm", **env}),
        check=False,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            shown += os.read(ours, 65536)
        except OSError:  # what Linux says at the end of a terminal
            break
        if shown.endswith(b"alone.\r\n"):
            break
    os.close(ours)
    assert (b"\x1b[" in shown) is colored
    if not colored:
        lines = shown.decode().splitlines()
        assert 40 < max(map(len, lines)) <= 44


def test_the_answers_about_itself() -> None:
    assert ran(REAL, "--version").stdout.startswith(b"newscheck ")
    assert ran(REAL, "--version", "-v").stdout == ran(REAL, "--version").stdout
    assert json.loads(ran(REAL, "--schema").stdout)["title"].startswith("newscheck report")
    rules = ran(REAL, "--list-rules").stdout.decode()
    assert "NC101  percent-change" in rules
    by_code = ran(REAL, "--explain", "nc101").stdout
    assert by_code == ran(REAL, "--explain", "percent-change").stdout
    assert b"Leaves alone" in by_code


def test_help_can_be_read_at_80_columns() -> None:
    shown = ran(REAL, "--help", COLUMNS="80").stdout.decode()
    assert "--fail-on" in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_help_is_printed_in_an_odd_locale() -> None:
    assert ran(REAL, "--help", PYTHONIOENCODING="ascii").returncode == 0
