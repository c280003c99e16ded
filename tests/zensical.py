"""`make zensical`: does the same tree build with Zensical, the theme's successor, with the same question anchors?

It installs the newest release that can be had into .cache/zensical. It stops no merge: what differs is printed, and written
down in docs/design.md.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from guide import records  # noqa: E402

HOME = ROOT / ".cache/zensical"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
EXTENSIONS = "markdown_extensions:\n  - guide.math:MathExtension\n  - guide.listings:ListingExtension\n"
"""Under Zensical macros.py comes too late to add them, and the project is on the path."""


def main() -> int:
    """Build, compare, and say what differs; 1 if a question has not its anchor."""
    install()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        ignored = shutil.ignore_patterns(".git", ".venv", ".cache", "node_modules", "site")
        shutil.copytree(ROOT, tree, ignore=ignored)
        (tree / "node_modules").symlink_to(ROOT / "node_modules")
        config = (tree / "mkdocs.yml").read_text("utf-8").replace("markdown_extensions:\n", EXTENSIONS)
        (tree / "mkdocs.yml").write_text(config, "utf-8")
        start = time.perf_counter()
        run = subprocess.run(
            [str(BIN / "zensical"), "build"],
            cwd=tree,
            env=os.environ | {"PYTHONPATH": str(tree)},
            capture_output=True,
            encoding="utf-8",
        )
        version = subprocess.run([str(BIN / "zensical"), "--version"], capture_output=True, encoding="utf-8").stdout.strip()
        print(f"{version}: exit {run.returncode} after {time.perf_counter() - start:.1f} s")
        print("\n".join(sorted(set(re.findall(r"^\w*(?:Error|Warning)\b.*", run.stdout + run.stderr, flags=re.M)))[:10]))
        return report(tree / "site")


def install() -> None:
    """A virtual environment of its own, with what the site needs and Zensical."""
    if not BIN.is_dir():
        venv.create(HOME, with_pip=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.txt")], check=True)
    subprocess.run([*pip, "--upgrade", "zensical"], check=True)


def report(site: Path) -> int:
    """Which questions have their anchor, formulas and programs, and which files are not there."""
    questions = records.load(ROOT).questions
    pages = {question.page: site / question.page / "index.html" for question in questions}
    texts = {page: file.read_text("utf-8") if file.is_file() else "" for page, file in pages.items()}
    missing = [question.url for question in questions if f'id="{question.id}"' not in texts[question.page]]
    print(f"{len(questions) - len(missing)} of {len(questions)} questions have their anchor", *missing[:5], sep="\n  ")
    for sign, what in (("<x-math", "formulas are drawn"), ('class="listing"', "programs and outputs are shown")):
        print(sum(text.count(sign) for text in texts.values()), what)
    for file in (
        "search/questions.json.gz",
        "api/v1/questions.json",
        "assets/katex/katex.min.css",
        "assets/figures",
        "404.html",
    ):
        print(f"{file}: {'there' if (site / file).exists() else 'not there'}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
