"""The scripts that the site serves: our own without their comments, and those of others with their license."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
OWN = ROOT / "docs/assets"
PACKAGES = ROOT / "node_modules"
LIBRARIES = {
    "search/minisearch.js": ("MiniSearch", "minisearch/dist/es/index.js", "minisearch/LICENSE.txt"),
    "practice/ts-fsrs.js": ("ts-fsrs", "ts-fsrs/dist/index.mjs", "ts-fsrs/LICENSE"),
}
"""Where under assets/ a library is served: its name, and its module and license under node_modules/."""


class ScriptMissing(Exception):
    """A library is not installed; the message says what to do."""


def write(site: Path) -> None:
    """Write every script into the site. Raises ScriptMissing."""
    texts = {module.relative_to(OWN).as_posix(): uncommented(module) for module in OWN.rglob("*.js")}
    for place, (name, _, license) in LIBRARIES.items():
        module = library(place)
        texts[place] = f"/*! {name}. {(PACKAGES / license).read_text('utf-8').strip()} */\n{uncommented(module)}"
    for place, text in texts.items():
        (site / "assets" / place).parent.mkdir(parents=True, exist_ok=True)
        (site / "assets" / place).write_text(text, "utf-8")


def library(place: str) -> Path:
    """The installed module that is served at `place`. Raises ScriptMissing."""
    name, module, _ = LIBRARIES[place]
    if not (PACKAGES / module).is_file():
        raise ScriptMissing(
            f"{name} is missing: run 'npm ci' (make does it), or '.venv/bin/npm ci' where Node is not installed"
        )
    return PACKAGES / module


def uncommented(module: Path) -> str:
    """A script without the comments that have lines of their own: more than half of MiniSearch, and nothing that runs."""
    return re.sub(r"^[ \t]*(/\*((?!\*/).)*\*/|//[^\n]*)[ \t]*\n", "", module.read_text("utf-8"), flags=re.S | re.M)
