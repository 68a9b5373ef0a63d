"""The action in action.yml, its steps run as GitHub runs them: bash, and files for what they say."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from newscheck.values import dataclass

from .checkout import ROOT, checkout, git, run

yaml = pytest.importorskip("yaml")
pytest.importorskip("hatchling", reason="without it nothing is built offline")
pytestmark = pytest.mark.skipif(
    os.name == "nt" or shutil.which("bash") is None, reason="bash and a POSIX system are needed"
)

WRONG = "Sales rose 20% to 50 million from 40 million.\n"
RIGHT = "Sales rose 25% to 50 million from 40 million.\n"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = ACTION["runs"]["steps"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the steps: the code of the one that failed, what it printed, and the outputs."""

    code: int
    log: str
    outputs: dict[str, str]
    summary: str
    steps: dict[str, dict[str, str]]


class Runner:
    """As much of GitHub's runner as the action needs, in a repository of stories."""

    def __init__(self, newscheck: Path, temporary: Path, workspace: Path) -> None:
        self.newscheck, self.temporary, self.workspace = newscheck, temporary, workspace
        self.installed: dict[str, str] = {}

    def run(self, **inputs: str) -> Outcome:
        known = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        said: dict[str, dict[str, str]] = {"install": self.installed} if self.installed else {}
        values = {f"inputs.{name}": value for name, value in known.items()}
        values |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        values["github.action_path"] = str(self.newscheck)
        summary, log, code = self.temporary / "summary.md", "", 0
        summary.write_text("")
        for step in STEPS:
            if "run" not in step or (step["id"] == "install" and self.installed):
                continue
            code, told, said[step["id"]] = self.step(step, with_steps(values, said), summary)
            log += told
            if step["id"] == "install":
                self.installed = said["install"]
            if code:
                break
        final = with_steps(values, said)
        outputs = {name: filled(one["value"], final) for name, one in ACTION["outputs"].items()}
        return Outcome(code, log, outputs, summary.read_text("utf-8"), said)

    def step(
        self, step: dict[str, Any], values: dict[str, str], summary: Path
    ) -> tuple[int, str, dict[str, str]]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]  # what an input holds is never part of a script
        script, output = self.temporary / "step.sh", self.temporary / "output"
        script.write_text(step["run"])
        output.write_text("")
        done = run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            self.workspace,
            GITHUB_OUTPUT=str(output),
            GITHUB_STEP_SUMMARY=str(summary),
            GITHUB_ACTIONS="true",
            RUNNER_TEMP=str(self.temporary),
            PATH=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            **{name: filled(value, values) for name, value in step["env"].items()},
        )
        lines = output.read_text("utf-8").splitlines()
        return (
            done.returncode,
            done.stdout + done.stderr,
            dict(line.split("=", 1) for line in lines),
        )


def with_steps(values: dict[str, str], said: dict[str, dict[str, str]]) -> dict[str, str]:
    told = {f"steps.{s}.outputs.{k}": v for s, pairs in said.items() for k, v in pairs.items()}
    return values | told


def filled(value: str, values: dict[str, str]) -> str:
    """A value with its expressions filled in: lookups, and no more than that."""
    return re.sub(
        r"\$\{\{ ([\w.-]+) \}\}",
        lambda found: values[found[1]] if found[1][:6] != "steps." else values.get(found[1], ""),
        value,
    )


@pytest.fixture(scope="module")
def newscheck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkout(tmp_path_factory.mktemp("newscheck") / "action v1")


@pytest.fixture(scope="module")
def desk(newscheck: Path, tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """A runner with the action installed in it."""
    workspace = tmp_path_factory.mktemp("workspace")
    for name, copy in {
        "stories/wrong.txt": WRONG,
        "stories/right.txt": RIGHT,
        "drafts of May/one.txt": WRONG,
        "drafts of May/two.txt": f"<!-- newscheck: ignore -->\n{WRONG}",
    }.items():
        (workspace / name).parent.mkdir(exist_ok=True)
        (workspace / name).write_text(copy)
    git(workspace, "init", "--quiet", "--initial-branch=main")
    git(workspace, "add", "--all")
    git(workspace, "commit", "--quiet", "--message", "as it is")
    return Runner(newscheck, tmp_path_factory.mktemp("runner temp"), workspace)


def annotated(outcome: Outcome) -> list[str]:
    return re.findall(r"^::(\w+ file=[^,]+),", outcome.log, re.MULTILINE)


def test_it_installs_itself_and_checks_everything(desk: Runner) -> None:
    outcome = desk.run()
    assert outcome.code == 1, outcome.log
    assert annotated(outcome) == [
        "error file=drafts of May/one.txt",
        "error file=stories/wrong.txt",
    ]
    counts = {name: outcome.outputs[name] for name in ("exit-code", "errors", "suppressed")}
    assert counts == {"exit-code": "1", "errors": "2", "suppressed": "1"}
    report = json.loads(Path(outcome.outputs["json"]).read_text("utf-8"))
    assert report["totals"]["documents"] == 4
    assert json.loads(Path(outcome.outputs["sarif"]).read_text("utf-8"))["version"] == "2.1.0"
    assert outcome.summary.count("NC101") == 2
    # It is the action's own code that ran.
    where = run([f"{desk.installed['bin']}/python", "-c", "import newscheck; print(newscheck)"])
    assert "runner temp" in where.stdout


def test_paths_are_lines_and_may_be_patterns(desk: Runner) -> None:
    outcome = desk.run(paths="drafts of May/*.txt\nstories/right.txt\n")
    assert annotated(outcome) == ["error file=drafts of May/one.txt"]
    assert desk.run(paths="**/right.txt").outputs["exit-code"] == "0"
    missing = desk.run(paths="stories/*.nope")
    assert (missing.code, missing.outputs["exit-code"]) == (2, "2")
    assert "stories/*.nope" in missing.log


def test_options_are_passed_on(desk: Runner) -> None:
    outcome = desk.run(paths="stories", args="--ignore NC101\n --summary 0")
    assert (outcome.code, outcome.outputs["errors"]) == (0, "0")
    since = desk.run(args="--changed-since HEAD")
    assert (since.code, since.outputs["suppressed"]) == (0, "3")
    assert desk.run(paths="stories", fail_on="note").code == 1
    assert desk.run(paths="stories", args="--exit-zero").code == 0


def test_a_command_line_that_cannot_be_leaves_no_report(desk: Runner) -> None:
    desk.run()
    outcome = desk.run(args="--nonsuch")
    assert (outcome.code, outcome.outputs["exit-code"]) == (2, "2")
    assert (outcome.outputs["json"], outcome.outputs["sarif"], outcome.summary) == ("", "", "")
    assert "No such option: --nonsuch" in outcome.log


def test_what_an_input_holds_is_never_run(desk: Runner, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    words = f"$(touch {mark})`touch {mark}`; touch {mark}"
    for name in ("paths", "args", "fail_on"):
        assert desk.run(**{name: words}).code == 2
    assert not mark.exists()


def test_the_summary_may_be_left_out(desk: Runner) -> None:
    assert desk.run(summary="false").summary == ""


def test_every_input_and_output_is_used_and_told_of() -> None:
    text = (ROOT / "action.yml").read_text("utf-8")
    for name, one in ACTION["inputs"].items():
        assert f"inputs.{name}" in text
        assert one["description"].endswith((".", ")."))
    assert all(f"{name}=" in STEPS[2]["run"] for name in ACTION["outputs"])
    for step in STEPS:
        # Other actions are named by their major version.
        assert "run" in step or re.fullmatch(r"[\w-]+/[\w/-]+@v\d+", step["uses"])
