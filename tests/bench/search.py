"""`make bench`: how well and how fast the search answers, beside the theme's own search on the same site."""

import contextlib
import gzip
import io
import logging
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests/browser")]

import chromium  # noqa: E402
from bench import queries, serving, synthetic  # noqa: E402
from material.plugins.search.plugin import SearchIndex  # noqa: E402
from mkdocs.commands.build import build  # noqa: E402
from mkdocs.config import load_config  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from guide import records, search  # noqa: E402

SIZES = (1_000, 10_000)
SLOWER = 4
KINDS = ("plain", "misspelled", "acronym", "synonym", "whole")


def main() -> None:
    """Build the site once, and print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        site, theirs = Path(folder, "site"), Path(folder, "theme.json")
        built(site, theirs)
        library, _ = records.load_readable(ROOT)
        print_quality(site, theirs, library)
        print_cost(site, theirs, library)


def built(site: Path, theirs: Path) -> None:
    """Build the site as it is published, and the theme's index, which the published site does without."""
    write, add = search.write, SearchIndex.add_entry_from_context

    def adding(index: SearchIndex, page: Page) -> None:
        content, page.meta["search"] = page.content, {}
        page.content = content.replace("<x-math", "<x-math data-search-exclude")  # formulas are no words, in its favor
        add(index, page)
        page.content = content

    def keeping(library: records.Library, site: Path, *more: str) -> None:
        shutil.copy(site / "search/search_index.json", theirs)
        write(library, site, *more)

    search.write, SearchIndex.add_entry_from_context = keeping, adding
    logging.getLogger("mkdocs").setLevel(logging.ERROR)  # the data may have faults; they are not what is measured here
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(site), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    with contextlib.redirect_stdout(io.StringIO()):
        build(config)


def print_quality(site: Path, theirs: Path, library: records.Library) -> None:
    """Success and mean reciprocal rank by kind of query, for both engines, on both halves."""
    known = {question.id for question in library.questions}
    asked = [query for query in queries.read() if query.right & known]
    texts = [query.text for query in asked]
    (worker,) = (site / "assets/javascripts/workers").glob("search.*.min.js")
    ours = queries.ask(site / "search/questions.json.gz", texts)
    theme = queries.ask_theme(theirs, worker, texts)
    print(f"{len(known)} questions, {len(asked)} queries; success at 1, 3, 10 and mean reciprocal rank, in percent\n")
    print(f"{'half':5} {'kind':11} {'queries':>7}   {'ours':^23}   {'the theme (lunr)':^23}")
    for half in ("tune", "held"):
        for kind in (*KINDS, "all"):
            some = [query for query in asked if query.half == half and kind in ("all", query.kind)]
            both = [queries.measured(some, answers) for answers in (ours, theme)]
            print(f"{half:5} {kind:11} {len(some):7}   {shown(both[0])}   {shown(both[1])}")
    print("\nnot first (place, query, what was wanted, what came first):")
    for query in asked:
        if (place := query.place(ours[query.text])) != 1:
            wanted, first = " or ".join(sorted(query.right)), (ours[query.text] or ["nothing"])[0]
            print(f"  {place or '-':>3}  {query.half}  {query.text!r}: {wanted}; {first}")


def shown(measure: queries.Measure) -> str:
    """A measure as four numbers of a row."""
    return "  ".join(f"{100 * part:5.1f}" for part in (measure.first, measure.three, measure.ten, measure.reciprocal)).rjust(
        23
    )


def print_cost(site: Path, theirs: Path, library: records.Library) -> None:
    """Bytes, time to ready and time of a query at the real size and at synthetic ones."""
    found = search.source(library)
    real = found["questions"]
    texts = [query.text for query in queries.read()]
    scripts = sum(packed(file.read_bytes()) for file in (site / "assets/search").glob("*.js"))
    print(f"\nscripts of the search: {scripts / 1000:.1f} kB gz; the theme's index of this site: ", end="")
    print(f"{theirs.stat().st_size / 1000:.0f} kB, {packed(theirs.read_bytes()) / 1000:.0f} kB gz")
    print(f"words grow with questions to the power {synthetic.growth(real):.2f} (real), ", end="")
    print(f"{synthetic.growth(real + synthetic.questions(real, SIZES[0])[len(real) :]):.2f} (to {SIZES[0]} synthetic)\n")
    head = ("index kB", "gz kB", "ready ms", "p50 ms", "p95 ms", "p95, not slowed")
    print(f"{'questions':>10}" + "".join(f"{name:>17}" for name in head))
    for size in (len(real), *SIZES):
        text = search.index(found | {"questions": synthetic.questions(real, size)})
        zipped = search.zipped(text)
        (site / "search/questions.json.gz").write_bytes(zipped)
        ready, slowed = timed(site, texts, SLOWER)
        _, unslowed = timed(site, texts, 1)
        cells = (
            len(text) / 1000,
            len(zipped) / 1000,
            ready,
            statistics.median(slowed),
            p95(slowed),
            p95(unslowed),
        )
        print(f"{size:>10}" + "".join(f"{cell:>17.1f}" for cell in cells), flush=True)


def packed(data: bytes) -> int:
    """Bytes after gzip, as a server sends them."""
    return len(gzip.compress(data, 9))


def p95(times: list[float]) -> float:
    """The time that nineteen of twenty queries stay under."""
    return statistics.quantiles(times, n=20)[-1]


def timed(site: Path, texts: list[str], slower: int) -> tuple[float, list[float]]:
    """Milliseconds until the engine can answer, and for each query, in a Chromium whose processor is slowed."""
    shutil.copy(Path(__file__).with_name("page.html"), site / "bench.html")
    with serving.served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
        page.goto(address + "bench.html")
        ready = page.evaluate("window.ready")
        times = page.evaluate("(queries) => window.time(queries)", texts)
        browser.close()
    return ready, times


if __name__ == "__main__":
    main()
