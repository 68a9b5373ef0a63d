"""The page about the configuration and its schema: true of every key, and of every example."""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path

import pytest
import typer
from jsonschema import Draft7Validator  # type: ignore[import-untyped]
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]

from newscheck.config.file import read_config
from newscheck.config.keys import KEYS
from newscheck.config.schema import schema
from newscheck.options import app

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = (DOCS / "configuration.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```", PAGE, re.M | re.S)


@pytest.mark.parametrize("key", [key.name for key in KEYS])
def test_every_key_has_its_part_with_an_example(key: str) -> None:
    part = PAGE.partition(f"\n### {key}\n")[2].partition("\n##")[0]
    examples = [
        tomllib.loads(words) for words in re.findall(r"^```toml\n(.*?)^```", part, re.M | re.S)
    ]
    assert examples
    assert all(set(example) == {key} for example in examples)


def test_the_page_has_no_key_that_there_is_not() -> None:
    headings = re.findall(r"^### (\S+)$", PAGE, re.M)
    assert headings == [key.name for key in KEYS]


@pytest.mark.parametrize("words", EXAMPLES)
def test_every_example_is_a_configuration(tmp_path: Path, words: str) -> None:
    name = "pyproject.toml" if "[tool.newscheck]" in words else "newscheck.toml"
    (tmp_path / name).write_text(words, encoding="utf-8")
    config = read_config(str(tmp_path / name))
    assert config is not None
    assert config.values
    table = tomllib.loads(words)
    Draft7Validator(json.loads(schema())).validate(
        table["tool"]["newscheck"] if "tool" in table else table
    )


def test_every_option_that_the_page_names_is_there() -> None:
    known = {name for option in typer.main.get_command(app).params for name in option.opts}
    named = set(re.findall(r"`(--[a-z-]+)", PAGE))
    assert len(named) > 10
    assert named <= known


def test_the_schema_is_the_one_that_is_shipped() -> None:
    path = DOCS / "newscheck.schema.json"
    if os.environ.get("NEWSCHECK_GOLDEN") == "write":
        path.write_text(schema(), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == schema()


@pytest.mark.parametrize(
    "table",
    [
        {"slect": []},
        {"select": "NC1"},
        {"summary": -1},
        {"fail-on": "off"},
        {"severity": {"NC1": "warn"}},
        {"tolerance": "1"},
        {"tolerance": {"NC1": 1}},
        {"dollar": "EUR"},
        {"per-file-ignores": {"a": "NC1"}},
    ],
)
def test_the_schema_refuses_what_newscheck_refuses(table: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Draft7Validator(json.loads(schema())).validate(table)
