"""`make bench`: every budget with its figure, at the real size and at synthetic ones, and peers on the same content."""

import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests/browser")]

import chromium  # noqa: E402
from bench import library, serving  # noqa: E402

from guide import records  # noqa: E402

SIZES = (1_000, 10_000)
BIN = Path(sys.executable).parent
QUIET = os.environ | {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"}
LIGHTHOUSE = ROOT / "tests/bench/node_modules/.bin/lighthouse"
HEADLESS = "--headless --no-sandbox --disable-gpu --disable-background-networking"
STOCK = {"custom_dir", "logo", "favicon", "icon", "extra_css", "extra_javascript"}
"""Settings of ours that the theme's stock configuration does without."""


def main() -> None:
    """Print one table after the other."""
    real = len(records.load(ROOT).questions)
    with tempfile.TemporaryDirectory() as folder:
        trees = {size: Path(folder, str(size)) for size in (real, *SIZES)}
        small = print_costs({size: trees[size] for size in (real, SIZES[0])})[SIZES[0]]
        print_pages(trees, real)
        print_peers(trees[real])
        print(f"fresh clone to first page: {first_page(Path(folder, 'clone')):.0f} s (budget 90 s)\n", flush=True)
        large = print_costs({SIZES[1]: trees[SIZES[1]]})[SIZES[1]]
        for name in ("cold build, s", "warm build, s"):
            print(f"{name}: {float(large[name]) / float(small[name]):.1f} times as long for ten times as many (budget 11)")


def print_costs(trees: dict[int, Path]) -> dict[int, dict[str, str]]:
    """A row for each size, under the budgets."""
    print(f"{'questions':>9}" + "".join(f"{name:>{WIDTH}}" for name in BUDGETS))
    print(f"{'budget':>9}" + "".join(f"{budget:>{WIDTH}}" for budget in BUDGETS.values()), flush=True)
    measured = {}
    for size, tree in trees.items():
        measured[size] = costs(tree, size)
        print(f"{size:>9}" + "".join(f"{measured[size].get(name, ''):>{WIDTH}}" for name in BUDGETS), flush=True)
    print()
    return measured


WIDTH = 17
BUDGETS = {
    "cold build, s": "20 at 1,000",
    "warm build, s": "8 at 1,000",
    "memory, MB": "",
    "rebuild, s": "5 at 1,000",
    "make check, s": "1 at 1,000",
    "largest page, kB": "70 with 20",
    "elements on it": "",
    "own script, kB": "15",
    "site, MB": "",
}
"""Bytes of pages and scripts are gzipped."""


def costs(tree: Path, size: int) -> dict[str, str]:
    """What the project costs at a size; the tree is made and left, with its site."""
    tree.mkdir()
    library.make(ROOT, tree, size)
    cold, memory = built(tree)
    warm, _ = built(tree)
    heaviest = max((tree / "site").rglob("index.html"), key=lambda page: packed(page.read_bytes()))
    found = {
        "cold build, s": f"{cold:.1f}",
        "warm build, s": f"{warm:.1f}",
        "memory, MB": f"{memory:.0f}",
        "make check, s": f"{statistics.median(timed(tree, 'guide', 'check') for _ in range(3)):.2f}",
        "largest page, kB": f"{packed(heaviest.read_bytes()) / 1000:.1f}",
        "elements on it": f"{len(re.findall(r'<[a-z]', heaviest.read_text('utf-8')))}",
        "own script, kB": f"{own_script(tree / 'site'):.1f}",
        "site, MB": f"{sum(file.stat().st_size for file in (tree / 'site').rglob('*') if file.is_file()) / 1e6:.1f}",
    }
    if size <= SIZES[0]:
        found["rebuild, s"] = f"{rebuilt(tree):.1f}"
    return found


def timed(tree: Path, module: str, *arguments: str) -> float:
    """Seconds that a command takes. Two made questions may be alike by chance; nothing else may be wrong."""
    start = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=tree, env=QUIET, capture_output=True, encoding="utf-8"
    )
    assert all(" nothing to put right" in line or "[questions-differ]" in line for line in run.stdout.splitlines()), (
        run.stdout[-2000:]
    )
    return time.perf_counter() - start


def built(tree: Path, *more: str) -> tuple[float, float]:
    """Seconds and megabytes (of its largest process) that a build takes."""
    script = "import resource, runpy, sys; sys.argv[0] = 'mkdocs'\ntry: runpy.run_module('mkdocs', run_name='__main__')\n"
    script += "finally: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    start = time.perf_counter()
    command = [sys.executable, "-c", script, "build", "--no-strict", *more]
    run = subprocess.run(command, cwd=tree, env=QUIET, capture_output=True, encoding="utf-8")
    assert run.returncode == 0, run.stderr[-2000:]
    unit = 1e6 if sys.platform == "darwin" else 1e3  # bytes there, kilobytes elsewhere
    return time.perf_counter() - start, int(run.stderr.split()[-1]) / unit


def rebuilt(tree: Path) -> float:
    """Seconds from an edit until a server that follows edits shows it, the site's address being of its own."""
    file = tree / "data/questions/resume/introductions.yml"
    address = "http://127.0.0.1:8765/"
    command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", "127.0.0.1:8765"]
    server = subprocess.Popen(command, cwd=tree, env=QUIET, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        waited(address + "resume/introductions/", "Tell me about yourself", 600)
        time.sleep(2)
        file.write_text(file.read_text("utf-8").replace("Tell me about yourself.", "Tell me about your edit.", 1), "utf-8")
        return waited(address + "resume/introductions/", "Tell me about your edit", 120)
    finally:
        server.terminate()
        server.wait()
        file.write_text(file.read_text("utf-8").replace("Tell me about your edit.", "Tell me about yourself.", 1), "utf-8")


def waited(address: str, words: str, most: float) -> float:
    """Seconds until a page holds some words. Raises TimeoutError."""
    start = time.perf_counter()
    while time.perf_counter() - start < most:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                if words in answer.read().decode():
                    return time.perf_counter() - start
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError(f"{address} did not show '{words}' within {most} s")


def packed(data: bytes) -> int:
    """Bytes after gzip, as a server sends them."""
    return len(gzip.compress(data, 6))


def own_script(site: Path) -> float:
    """Kilobytes of our own modules that a reading page loads before anything is typed."""
    loaded, wanted = set(), [site / "assets/guide.js"]
    while wanted:
        file = wanted.pop().resolve()
        if file not in loaded:
            loaded.add(file)
            wanted += [
                file.parent / name for name in re.findall(r'^import[^"]*"(\.[^"]+)"', file.read_text("utf-8"), flags=re.M)
            ]
    return sum(packed(file.read_bytes()) for file in loaded) / 1000


def print_pages(trees: dict[int, Path], real: int) -> None:
    """Lighthouse on each kind of page. Budgets: 95, 100, 100, 100; shift 0.01; no third party."""
    head = ("performance", "accessibility", "best practices", "SEO", "blocking ms", "shift", "third parties")
    print(f"{'Lighthouse, mobile':48}" + "".join(f"{name:>15}" for name in head))
    for size in (real, SIZES[0]):
        site = trees[size] / "site"
        topics = [page for page in site.glob("*/*/index.html") if "<article" in page.read_text("utf-8")]
        topic = max(topics, key=lambda page: packed(page.read_bytes())).parent.relative_to(site).as_posix()
        for page in ("", f"{topic}/", "machine-learning/evaluation/", "find/", "practice/"):
            print(f"{size:>6}  {page or 'start':40}" + lighthouse(site, page), flush=True)
    print()


def lighthouse(site: Path, page: str) -> str:
    """The figures of a page, as the cells of a row."""
    with serving.served(site) as address, tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [str(LIGHTHOUSE), address + page, "--quiet", "--output=json", f"--output-path={report}"]
        env = QUIET | {"CHROME_PATH": str(chromium.find()), "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
        subprocess.run([*command, f"--chrome-flags={HEADLESS}"], env=env, check=True, capture_output=True)
        found = json.loads(report.read_text("utf-8"))
    scores = [round(100 * found["categories"][name]["score"]) for name in CATEGORIES]
    audits = found["audits"]
    asked = {row["url"] for row in audits["network-requests"]["details"]["items"]}
    strangers = [url for url in asked if not url.startswith((address, "data:", "blob:"))]
    cells = [*scores, round(audits["total-blocking-time"]["numericValue"])]
    shift = f"{audits['cumulative-layout-shift']['numericValue']:.3f}"
    return "".join(f"{cell:>15}" for cell in [*cells, shift, len(strangers)])


CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def print_peers(tree: Path) -> None:
    """The theme's stock configuration and mdBook over the same pages."""
    print(f"{'peer, same content':34}{'build, s':>12}{'index, kB gz':>14}{'heaviest page, kB gz':>22}")
    ours = tree / "site"
    print(peer("this guide", built(tree)[0], ours, ours / "search/questions.json.gz"))
    stock = tree / "stock.yml"
    config = (tree / "mkdocs.yml").read_text("utf-8")
    stock.write_text(without(config, STOCK), "utf-8")
    macros = (tree / "macros.py").read_text("utf-8")
    for part, other in (('{"exclude": True}', "{}"), ("env.build.finish(", "print("), (", KeptExtension(settings)", "")):
        macros = macros.replace(part, other)
    (tree / "macros.py").write_text(macros, "utf-8")
    seconds, _ = built(tree, "-f", "stock.yml", "-d", "stock")
    site = tree / "stock"
    print(peer("Material for MkDocs, stock", seconds, site, site / "search/search_index.json"))
    topic = "machine-learning/evaluation/"
    print(f"{'        its ' + topic:48}" + lighthouse(site, topic))
    seconds, site = mdbook(tree)
    index = next(site.glob("searchindex*.js"))
    print(peer("mdBook, formulas left as text", seconds, site, index))
    print(f"{'        its ' + topic[:-1] + '.html':48}" + lighthouse(site, topic[:-1] + ".html") + "\n")


def peer(name: str, seconds: float, site: Path, index: Path) -> str:
    """A row of the table of peers."""
    heaviest = max(packed(page.read_bytes()) for page in site.rglob("*.html") if page.name not in ("print.html", "404.html"))
    fetched = index.stat().st_size if index.suffix == ".gz" else packed(index.read_bytes())
    return f"{name:34}{seconds:>12.1f}{fetched / 1000:>14.1f}{heaviest / 1000:>22.1f}"


def without(config: str, names: set[str]) -> str:
    """mkdocs.yml without some settings, wherever they stand."""
    kept, skip = [], None
    for line in config.splitlines():
        indent, name = len(line) - len(line.lstrip()), line.strip().split(":")[0]
        if skip is not None and (indent > skip or (indent == skip and line.strip().startswith("- "))):
            continue
        skip = indent if name in names else None
        if skip is None:
            kept.append(line)
    return "\n".join(kept) + "\n"


def mdbook(tree: Path) -> tuple[float, Path]:
    """Build the rendered Markdown of every page with mdBook; seconds and where the site is."""
    from guide.building import open_pages

    book = tree / "book"
    pages, summary = open_pages(tree, ""), ["# Summary\n"]
    for file in sorted((tree / "docs").rglob("*.md")):
        path = file.relative_to(tree / "docs")
        text = file.read_text("utf-8").split("---\n", 2)[-1]
        call = re.search(r'\{\{ questions\("([^"]+)"\) \}\}', text)
        shown = pages.questions(call[1], path.as_posix()) if call else ""
        (book / "src" / path).parent.mkdir(parents=True, exist_ok=True)
        (book / "src" / path).write_text(re.sub(r"\{\{.*?\}\}", lambda _: shown, text).replace(' markdown="1"', ""), "utf-8")
        summary.append(f"- [{path.with_suffix('').as_posix()}]({path.as_posix()})")
    (book / "src/SUMMARY.md").write_text("\n".join(summary), "utf-8")
    (book / "book.toml").write_text('[book]\ntitle = "Guide"\n', "utf-8")
    start = time.perf_counter()
    subprocess.run([str(BIN / "mdbook"), "build"], cwd=book, check=True, capture_output=True)
    return time.perf_counter() - start, book / "book"


def first_page(clone: Path) -> float:
    """Seconds from `git clone` until `make serve` answers, with nothing installed or cached but what pip and npm keep."""
    start = time.perf_counter()
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    server = subprocess.Popen(
        ["make", "serve"], cwd=clone, env=QUIET, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        waited("http://127.0.0.1:8000/", "Common ML interview questions", 600)
        return time.perf_counter() - start
    finally:
        os.killpg(server.pid, 15)
        server.wait()
        shutil.rmtree(clone, ignore_errors=True)


if __name__ == "__main__":
    main()
