"""Files, directories, stdin and JSONL: what is read, and what is refused in one line."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscheck.document import Document, Place
from newscheck.reading import Unreadable, read_inputs

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Port takes in 40 ships\n\nThe port took in 40 ships — a record — in May. It paid £3m.\n"


def read(
    *paths: str | Path,
    stdin: bytes | None = b"",
    input_format: str | None = None,
    date: dt.date | None = None,
    most: int = 50_000_000,
) -> tuple[list[Document | Unreadable], list[str]]:
    warnings: list[str] = []
    found = read_inputs(
        [str(path) for path in paths],
        input_format=input_format,
        date=date,
        stdin=None if stdin is None else io.BytesIO(stdin),
        warn=warnings.append,
        most=lambda path: most,
    )
    return list(found), warnings


def one(item: list[Document | Unreadable]) -> Document:
    (document,) = item
    assert isinstance(document, Document)
    return document


def codes(items: list[Document | Unreadable]) -> list[str]:
    return [item.code if isinstance(item, Unreadable) else "read" for item in items]


@pytest.mark.parametrize(
    ("data", "warned"),
    [
        (STORY.encode(), False),
        (STORY.encode("utf-8-sig"), False),
        (b"\xff\xfe" + STORY.encode("utf-16-le"), False),
        (b"\xfe\xff" + STORY.encode("utf-16-be"), False),
        (STORY.encode("cp1252"), True),
    ],
    ids=["UTF-8", "UTF-8 with BOM", "UTF-16 LE", "UTF-16 BE", "Windows-1252"],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, data: bytes, warned: bool) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(data)
    items, warnings = read(path)
    document = one(items)
    assert document.text == STORY
    assert document.path == str(path)
    assert document.place(document.text.index("It paid")) == Place(3, 48)
    assert warnings == ([f"{path}: not UTF-8; read as Windows-1252"] if warned else [])


def test_utf_8_with_a_few_bad_bytes_is_not_taken_for_windows_1252() -> None:
    data = ("“Fine,” he said – ‘40 ships’ … £3m — " * 4).encode() + b"\xe2\x80 it ends."
    items, warnings = read("-", stdin=data)
    assert one(items).text.startswith("“Fine,” he said")
    assert warnings == ["-: damaged UTF-8: 1 characters could not be read"]


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_decoding_round_trips(text: str) -> None:
    for data in (
        b"\xef\xbb\xbf" + text.encode(),
        b"\xff\xfe" + text.encode("utf-16-le"),
        b"\xfe\xff" + text.encode("utf-16-be"),
    ):
        (item,), _ = read("-", stdin=data)
        if isinstance(item, Unreadable):
            assert item.code == "empty"
            assert not text.strip()
        else:
            assert item.text == text


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for input_format in ("text", "jsonl"):
        items, _ = read("-", stdin=data, input_format=input_format)
        assert items


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \r\n\t\n ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"The port\x00took in 40 ships.", "binary"),
        (bytes(range(1, 32)) * 20, "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 20, "binary"),
        (b"\xff\xfeT\x00h", "binary"),
        (b"\x81\x8d\x8f\x90\x9d", "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, code: str) -> None:
    items, _ = read("-", stdin=data)
    assert codes(items) == [code]
    assert isinstance(items[0], Unreadable)
    assert "\n" not in items[0].message


def test_no_path_means_stdin() -> None:
    document = one(read(stdin=STORY.encode())[0])
    assert (document.path, document.format, document.text) == ("-", "text", STORY)


def test_without_a_stdin_the_dash_is_refused() -> None:
    assert codes(read("-", stdin=None)[0]) == ["unreadable"]


def test_paths_are_read_in_their_order(tmp_path: Path) -> None:
    first, second = tmp_path / "b.txt", tmp_path / "a.txt"
    first.write_text("The port took in 40 ships.")
    second.write_text("The port took in 50 ships.")
    items, _ = read(first, tmp_path / "none.txt", "-", second, stdin=STORY.encode())
    assert codes(items) == ["read", "missing", "read", "read"]
    assert [item.path for item in items] == [
        str(first), str(tmp_path / "none.txt"), "-", str(second),
    ]  # fmt: skip


def test_a_directory_is_walked_in_sorted_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.TXT", "d.jsonl", ".hidden.txt", ".git/x.txt", "n.csv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text('{"text": "It rained."}' if "jsonl" in name else "It rained.")
    items, _ = read(tmp_path)
    assert codes(items) == ["read"] * 4
    assert [os.path.relpath(item.path, tmp_path) for item in items] == [
        "a/b/c.TXT", "a/z.txt", "b.txt", "d.jsonl",
    ]  # fmt: skip


def test_a_directory_without_articles_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("It rained.")
    items, _ = read(tmp_path)
    assert codes(items) == ["no-articles"]
    assert items[0].path == str(tmp_path)


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "story.txt").write_text("It rained.")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "up.txt").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    items, _ = read(tmp_path)
    assert codes(items) == ["read", "missing", "unreadable"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert codes(read(tmp_path / "pipe.txt")[0]) == ["unsupported"]
    assert codes(read(tmp_path)[0]) == ["unsupported"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It rained.")
    path.chmod(0)
    assert codes(read(path)[0]) == ["unreadable"]


@pytest.mark.parametrize("path", ["x" * 5000, "a\0b"])
def test_a_path_that_cannot_be_is_one_line(path: str) -> None:
    assert codes(read(path)[0]) == ["unreadable"]


@pytest.mark.parametrize("name", ["a.odt", "a.RTF", "a.epub"])
def test_other_formats_are_refused_by_name_unless_called_text(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("It rained.")
    assert codes(read(path)[0]) == ["unsupported"]
    assert codes(read(path, input_format="text")[0]) == ["read"]


def test_what_is_too_large_for_an_article_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 101)
    assert codes(read(path, most=100)[0]) == ["too-large"]
    assert codes(read("-", stdin=b"x" * 101, most=100)[0]) == ["too-large"]
    assert codes(read("-", stdin=b"x" * 100, most=100)[0]) == ["read"]


def test_records_of_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    records = [
        {"id": "a", "text": "It rained.", "title": "Rain", "date": "2024-09-02"},
        {"id": 7, "text": STORY, "date": None, "extra": [1]},
        {"text": "It rained.", "date": "2024-09-02T10:30:00Z", "title": None},
    ]
    path.write_text("\n\n".join(map(json.dumps, records)) + "\n")
    items, _ = read(path, date=dt.date(2020, 1, 1))
    documents = [item for item in items if isinstance(item, Document)]
    assert [(d.id, d.title, d.date, d.dated) for d in documents] == [
        ("a", "Rain", dt.date(2024, 9, 2), "given"),
        ("7", "Port takes in 40 ships", dt.date(2020, 1, 1), "given"),
        (None, None, dt.date(2024, 9, 2), "given"),
    ]
    assert [(d.text, d.path, d.format) for d in documents][1] == (STORY, str(path), "jsonl")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{", "not-json"),
        ("nonsense", "not-json"),
        ("[" * 100_000, "not-json"),
        ('{"id": "a", "text": ' + "[" * 100_000, "not-json"),
        ('{"id": ' + "9" * 5000 + ', "text": "It rained."}', "not-json"),
        ("[1, 2]", "bad-record"),
        ("null", "bad-record"),
        ('{"id": "a"}', "bad-record"),
        ('{"id": "a", "text": 4}', "bad-record"),
        ('{"id": [], "text": "It rained."}', "bad-record"),
        ('{"id": "a", "text": "It rained.", "title": 5}', "bad-record"),
        ('{"id": "a", "text": "It rained.", "date": "Sept. 2"}', "bad-record"),
        ('{"id": "a", "text": "It rained.", "date": "2024-02-30"}', "bad-record"),
        ('{"id": "a", "text": "It rained.", "date": 20240902}', "bad-record"),
        ('{"id": "a", "text": "  "}', "empty"),
        ('{"id": "a", "text": "a\\u0000b"}', "binary"),
        ("\x00\x01", "binary"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line: str, code: str) -> None:
    good = '{"id": "b", "text": "It rained."}'
    items, _ = read("-", stdin=f"{good}\n{line}\n{good}\n".encode(), input_format="jsonl")
    assert codes(items) == ["read", code, "read"]
    assert items[1].path == "-:2"
    assert isinstance(items[1], Unreadable)
    assert len(items[1].message) < 100
    assert "\n" not in items[1].message


def test_jsonl_of_another_encoding() -> None:
    line = json.dumps({"id": "a", "text": STORY}, ensure_ascii=False) + "\n"
    for data in (line.encode("utf-8-sig") + line.encode(), (line * 2).encode("utf-16")):
        items, warnings = read("-", stdin=data, input_format="jsonl")
        assert [item.text for item in items if isinstance(item, Document)] == [STORY, STORY]
        assert warnings == []
    items, warnings = read("-", stdin=line.encode("cp1252"), input_format="jsonl")
    assert one(items).text == STORY
    assert warnings == ["-:1: not UTF-8; read as Windows-1252"]


def test_half_characters_from_json_are_replaced_one_for_one() -> None:
    items, _ = read(
        "-", stdin=b'{"text": "Rain \\ud83d fell. \\ud83d\\ude00"}', input_format="jsonl"
    )
    assert one(items).text == "Rain \ufffd fell. 😀"


def test_a_line_of_ten_megabytes_is_read_and_one_over_the_limit_is_not() -> None:
    long = b'{"text": "' + b"x" * 10_000_000 + b'. It rained."}\n'
    items, _ = read("-", stdin=long, input_format="jsonl")
    assert one(items).sentences[-1].span.of(one(items).text).endswith("It rained.")
    short = b'{"text": "It rained."}\n'
    items, _ = read("-", stdin=short + b"x" * 200 + b"\n" + short, input_format="jsonl", most=50)
    assert codes(items) == ["read", "too-large", "read"]
    assert items[1].path == "-:2"


def test_jsonl_is_streamed() -> None:
    class Endless(io.BytesIO):
        def readline(self, size: int | None = -1) -> bytes:
            return b'{"text": "It rained."}\n'

    found = read_inputs([], input_format="jsonl", stdin=Endless(), warn=lambda _: None)
    assert isinstance(next(iter(found)), Document)


def test_a_directory_that_vanishes_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    items, _ = read(tmp_path)
    assert codes(items) == ["unreadable"]
    assert isinstance(items[0], Unreadable)
    assert items[0].message == "permission denied"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "text", "title", "date", "x"]), JSON))
def test_any_record_is_read_or_refused(record: dict[str, object]) -> None:
    items, _ = read("-", stdin=json.dumps(record).encode(), input_format="jsonl")
    assert len(items) == 1
