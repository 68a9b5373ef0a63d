"""Dates, weekdays and years in every order."""

from __future__ import annotations

import pytest

from .figures_read import read

EXAMPLES: tuple[tuple[str, list[str]], ...] = (
    ("2004 marks the end of it.", ["2004 = 2004-?-? (date)"]),
    (
        "He died at the age of 65 in 1656.",
        ["65 = 65 year (age)", "1656 = 1656-?-? (date)"],
    ),
    (
        "It opened on Sunday, Sept. 1, 2024, in Yibin.",
        ["Sunday, Sept. 1, 2024 = 2024-9-1 day 6 (date)"],
    ),
    ("It opened on 27 June 2017.", ["27 June 2017 = 2017-6-27 (date)"]),
    ("It opened on May 1st, 2005.", ["May 1st, 2005 = 2005-5-1 (date)"]),
    ("The 4th of July was wet.", ["4th of July = ?-7-4 (date)"]),
    ("It opened on 2024-09-02.", ["2024-09-02 = 2024-9-2 (date)"]),
    (
        "It was signed in June 2018 and June of 2019.",
        ["June 2018 = 2018-6-? (date)", "June of 2019 = 2019-6-? (date)"],
    ),
    ("They left on Feb. 30.", ["Feb. 30 = ?-2-30 (date)"]),
    (
        "It was due by 04/05/2025, not 27/06/2017.",
        ["04/05/2025 = 2025-?-? ambiguous (date)", "27/06/2017 = 2017-6-27 (date)"],
    ),
    ("It was due by 27.6.2017.", ["27.6.2017 = 2017-6-27 (date)"]),
    ("On 2 June two men met.", ["2 June = ?-6-2 (date)", "two = 2 man (count)"]),
    ("They met on Tuesday (Sept. 1).", ["Tuesday (Sept. 1) = ?-9-1 day 1 (date)"]),
    ("They met on 12 June, a Thursday.", ["12 June, a Thursday = ?-6-12 day 3 (date)"]),
    ("They met on Thurs., Sept. 5.", ["Thurs., Sept. 5 = ?-9-5 day 3 (date)"]),
    ("The fair runs May 5-7, 2024.", ["May 5-7, 2024 = 2024-5-5 ambiguous (date)"]),
    ("The fair runs from 5 to 7 June.", ["5 to 7 June = ?-6-5 ambiguous (date)"]),
    (
        "Shows are on 6, 13 and 20 December.",
        ["6 = ?-12-6 (date)", "13 = ?-12-13 (date)", "20 December = ?-12-20 (date)"],
    ),
    (
        "The 2003 final and the 1988 quarter were dull.",
        ["2003 = 2003-?-? (date)", "1988 = 1988-?-? (date)"],
    ),
    (
        "Since 2011 and between 2014 and 2017 it grew.",
        ["2011 = 2011-?-? (date)", "2014 = 2014-?-? (date)", "2017 = 2017-?-? (date)"],
    ),
    ("The 2014-15 season began.", ["2014-15 = 2014-?-? ambiguous (date)"]),
    (
        "In 2008 to 29 mpg it went.",
        ["2008 = 2008-?-? (date)", "29 mpg = 29 mile per gallon (measure)"],
    ),
    ("They sold 2,000 cars in 2024.", ["2,000 = 2000 car (count)", "2024 = 2024-?-? (date)"]),
    ("They hired about 2000 workers.", ["2000 = 2000 worker (count)"]),
    ("The 1980s were loud.", []),
    ("I may 5 times ask.", ["5 = 5 time (count)"]),
    ("In March six people left.", ["six = 6 people (count)"]),
    (
        "It sold its roughly 2000 Thai and 74 Malaysian stores.",
        ["2000 = 2000 (number)", "74 = 74 store (count)"],
    ),
    ("'The Roads Bill, 2024' passed.", ["2024 = 2024-?-? (date)"]),
    (
        "It restated 2000 and 2003 results.",
        ["2000 = 2000-?-? (date)", "2003 = 2003-?-? (date)"],
    ),
)


@pytest.mark.parametrize(("copy", "expected"), EXAMPLES)
def test_dates_are_read(copy: str, expected: list[str]) -> None:
    assert read(copy) == expected
