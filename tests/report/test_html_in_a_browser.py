"""The page in a real browser, where there is one: it fits, it says nothing in the console, it works."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest

from newscheck.report import html
from newscheck.report.look import View

from .odd_reports import all_sorts, mishap, odd_report

if TYPE_CHECKING:
    from pathlib import Path

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
pytestmark = pytest.mark.skipif(not BROWSER, reason="no browser is here")

WIDTHS = (320, 390, 768, 1280)
# Looks at the page from outside, in frames of several widths: the page itself lets no script run.
LOOK = """<!DOCTYPE html><body><script>
const widths = %s, seen = {};
let left = widths.length;
for (const width of widths) {
  const frame = document.createElement("iframe");
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.src = "page.html#d1-f1";
  frame.onload = () => {
    const page = frame.contentDocument, root = page.documentElement;
    const box = (name) => page.querySelector(name).getBoundingClientRect();
    const wide = [...page.querySelectorAll("body *")].filter((e) =>
      !e.closest("nav") && !e.closest(".unseen, .skip") &&
      e.getBoundingClientRect().right > width + 1).length;
    seen[width] = {
      scroll: root.scrollWidth, wide,
      target: page.querySelector(":target")?.id,
      beside: box(".margin").left >= box(".copy > .paragraph").right - 1,
      under: box(".margin").top >= box(".copy > :has(+ .margin)").bottom - 1,
      broken: [...page.querySelectorAll("a")].filter((a) =>
        !page.getElementById(a.hash.slice(1))).length,
      underlines: ["error", "verified", "alone"].map((kind) =>
        frame.contentWindow.getComputedStyle(page.querySelector(".legend ." + kind)).textDecorationStyle),
    };
    if (--left === 0) document.body.textContent = "SEEN" + JSON.stringify(seen) + "SEEN";
  };
  document.body.append(frame);
}
</script>"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a browser sees of a page of all sorts, at each width, and what it says of it."""
    place = tmp_path_factory.mktemp("page")
    long = odd_report("x" * 400 + ".txt")
    view = View(claims=True, notes=True, verbose=True)
    text = "".join(html.render([*all_sorts(), long], mishap=mishap, view=view))
    (place / "page.html").write_text(text, encoding="utf-8", errors="backslashreplace")
    (place / "look.html").write_text(LOOK % list(WIDTHS), encoding="utf-8")
    done = _browser(place, "--virtual-time-budget=20000", "--dump-dom", f"file://{place}/look.html")
    found = re.search(r"(?s)SEEN(\{.*\})SEEN", done.stdout)
    assert found, done.stderr[-2000:]
    told: dict[str, Any] = json.loads(unescape(found[1]))
    told["console"] = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return told


def _browser(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            *(BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"),
            *("--allow-file-access-from-files", f"--user-data-dir={place / 'profile'}"),
            *arguments,
        ],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("width", [str(width) for width in WIDTHS])
def test_nothing_is_wider_than_the_window(seen: dict[str, Any], width: str) -> None:
    assert seen[width]["scroll"] <= int(width)
    assert seen[width]["wide"] == 0


def test_findings_stand_beside_the_copy_or_under_it(seen: dict[str, Any]) -> None:
    assert seen["1280"]["beside"]
    assert all(seen[str(width)]["under"] for width in WIDTHS[:3])


def test_links_resolve(seen: dict[str, Any]) -> None:
    assert [seen[str(width)]["broken"] for width in WIDTHS] == [0, 0, 0, 0]
    assert {seen[str(width)]["target"] for width in WIDTHS} == {"d1-f1"}


def test_standings_differ_by_more_than_colour(seen: dict[str, Any]) -> None:
    assert seen["390"]["underlines"] == ["double", "solid", "dotted"]


def test_the_console_is_silent(seen: dict[str, Any]) -> None:
    assert seen["console"] == []
