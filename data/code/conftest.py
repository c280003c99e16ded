"""Tests beside the programs import them by name; a failure says which question shows the program."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]
settings.register_profile("guide", derandomize=True, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "guide"))


SECONDS = 60
"""A test that hangs fails by name, and the rest still runs."""


def pytest_collection_modifyitems(items):
    """The tests beside the programs have little time."""
    for item in items:
        if item.path.parent == HERE:
            item.add_marker(pytest.mark.timeout(SECONDS))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Name the questions whose answers the failing test proves."""
    report = yield
    if report.failed and item.path.parent == HERE:
        name = item.path.stem.removeprefix("test_")
        report.sections.append(("shown with", ", ".join(_questions(name)) or "no question"))
    return report


def _questions(program: str) -> list[str]:
    from guide.records import load_readable

    library, _ = load_readable(HERE.parent.parent)
    return [question.id for question in library.questions if {f"{program}.py", f"{program}.sql"} & set(question.code)]
