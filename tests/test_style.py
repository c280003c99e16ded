"""One style for guide/, macros.py, tests/ and tools/; programs shown to readers follow it where it does not cost lines."""

import subprocess
import sys
from pathlib import Path

import pytest
from project import ROOT

RUFF = Path(sys.executable).with_name("ruff")


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=["rules", "layout"])
def test_code_keeps_the_style(command):
    places = ["guide", "macros.py", "tests", "tools"]
    run = subprocess.run(
        [str(RUFF), *command, "--no-cache", "--quiet", *places], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert run.returncode == 0, f"run: ruff {' '.join(command).replace(' --check', '')} --fix\n{run.stdout}{run.stderr}"
