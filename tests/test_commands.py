"""`python -m guide`: what a contributor calls from the command line."""

import shutil
import subprocess
import sys

import pytest
from project import RIGHT, ROOT, WRONG


@pytest.fixture
def guide(tmp_path):
    """The guide's code over another library."""

    def over(library, *arguments):
        shutil.copytree(library, tmp_path, dirs_exist_ok=True)
        shutil.copytree(ROOT / "guide", tmp_path / "guide", dirs_exist_ok=True)
        if not (tmp_path / "node_modules").exists():
            (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
        return subprocess.run(
            [sys.executable, "-m", "guide", *arguments], cwd=tmp_path, capture_output=True, encoding="utf-8"
        )

    return over


def test_check_is_content_with_a_right_library(guide):
    run = guide(RIGHT, "check")
    assert (run.returncode, run.stdout, run.stderr) == (0, "3 questions, nothing to put right\n", "")


@pytest.mark.parametrize("kind", ["form", "rules"])
def test_check_prints_every_fault_and_fails(guide, kind):
    run = guide(WRONG / kind, "check")
    told = (WRONG / kind / "faults.txt").read_text("utf-8")
    assert (run.returncode, run.stdout) == (1, told)
    assert run.stderr == f"{len(told.splitlines())} to put right; docs/contribute.md shows a whole record\n"


def test_check_can_be_asked_about_one_file(guide):
    run = guide(WRONG / "form", "check", "resources")
    assert run.returncode == 1
    assert {line.split(":")[0] for line in run.stdout.splitlines()} == {"data/resources.yml"}


def test_check_names_the_command_that_tests_a_changed_program_alone(guide, tmp_path):
    guide(RIGHT, "check")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "data"], ["commit", "-qm", "all"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    program = tmp_path / "data/code/count_pairs.py"
    program.write_text(program.read_text("utf-8") + "# changed\n", "utf-8")
    run = subprocess.run([sys.executable, "-m", "guide", "check"], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert run.stderr == f"programs changed; test them alone: {sys.executable} -m pytest -k 'count_pairs'\n"


def test_run_records_what_a_program_prints(guide, tmp_path):
    guide(RIGHT, "check")
    (tmp_path / "data/code/count_pairs.out").unlink()
    run = subprocess.run(
        [sys.executable, "-m", "guide", "run", "count_pairs.py"], cwd=tmp_path, capture_output=True, encoding="utf-8"
    )
    assert (run.returncode, run.stdout) == (0, "3 pairs\n")
    assert (tmp_path / "data/code/count_pairs.out").read_text("utf-8") == "3 pairs\n"


def test_a_program_that_fails_records_nothing(guide, tmp_path):
    guide(RIGHT, "check")
    (tmp_path / "data/code/count_pairs.py").write_text("raise ValueError('no')\n", "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "guide", "run", "count_pairs.py"], cwd=tmp_path, capture_output=True, encoding="utf-8"
    )
    assert (run.returncode, run.stderr) == (1, "data/code/count_pairs.py failed: ValueError: no\n")
    assert (tmp_path / "data/code/count_pairs.out").read_text("utf-8") == "3 pairs\n"


def test_draw_makes_previews(guide, tmp_path):
    run = guide(RIGHT, "draw", "pairs.py")
    assert run.returncode == 0
    assert sorted(file.name for file in (tmp_path / ".cache/figures").glob("*.png")) == [
        "pairs-1.dark.png", "pairs-1.light.png", "pairs-2.dark.png", "pairs-2.light.png",
    ]  # fmt: skip


@pytest.mark.parametrize("arguments", [(), ("nosuch",), ("run",), ("run", "nosuch.py"), ("draw", "nosuch.py")])
def test_wrong_calls_end_in_one_line_and_no_traceback(guide, arguments):
    run = guide(RIGHT, *arguments)
    assert run.returncode != 0
    assert run.stderr
    assert "Traceback" not in run.stderr
