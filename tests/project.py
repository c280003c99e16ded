"""Where the project and its test libraries stand, and how its site is built."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
RIGHT = ROOT / "tests/right"
WRONG = ROOT / "tests/wrong"
ADDRESS = "https://owner.github.io/guide/"
"""Where the site under test says it is published."""
sys.path.insert(0, str(ROOT))


def mkdocs(*arguments, folder=ROOT, **environment):
    """Run the mkdocs command, as a reader of the README would."""
    command = Path(sys.executable).with_name("mkdocs")
    return subprocess.run(
        [str(command), *arguments],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"} | environment,
        capture_output=True,
        encoding="utf-8",
    )
