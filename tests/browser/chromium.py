"""Finds a Chromium for the browser tests, or installs one, or says how.

Run by `make test` before the tests; imported by them for its path.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
HOW = "No Chromium was found and none could be installed. Install Chromium or Chrome, or set GUIDE_CHROMIUM to its path."


def find() -> str | None:
    """The path of a Chromium: the one GUIDE_CHROMIUM names, one on the PATH, or Playwright's own."""
    named = os.environ.get("GUIDE_CHROMIUM")
    if named:
        return named
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def install() -> None:
    """Try Playwright's own browser, then the system's package manager where it may be used without a password."""
    if _run([sys.executable, "-m", "playwright", "install", "chromium"]) and find():
        return
    if not shutil.which("apt-get"):
        return
    if os.geteuid() == 0:
        prefix = []
    elif _run(["sudo", "-n", "true"]):
        prefix = ["sudo", "-n"]
    else:
        return
    _run([*prefix, "apt-get", "update", "-qq"])
    _run([*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"])


def _run(command: list[str]) -> bool:
    print("browser tests need Chromium; trying:", " ".join(command[-4:]), flush=True)
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


if __name__ == "__main__":
    if not find():
        install()
    sys.exit(0 if find() else HOW)
