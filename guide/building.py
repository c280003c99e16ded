"""One build of the site: what is loaded before the first page, and written after the last."""

import logging
import re
from pathlib import Path

from mkdocs.exceptions import Abort

from guide import checks, figures, math, scripts, search
from guide.exports import json
from guide.faults import Faults
from guide.pages import Pages
from guide.records import Library, load_readable

UNSHOWABLE = {
    "stands-in-the-vocabulary",
    "level-is-known",
    "frequency-is-known",
    "references-exist",
    "programs-exist",
    "figure-exists",
    "text-holds-no-html",
    "code-is-whole",
    "ids-are-unique",
}
"""Rules whose breach would break a page, or put something into it that has no place there."""

LOG = logging.getLogger("mkdocs.guide")


def open_pages(root: Path, repository: str) -> Pages:
    """Pages over the readable part of the library; every fault is a warning, which stops a strict build.

    So a server goes on while its author mends a record, and nothing with a fault is published.
    Raises Abort, in one line, if there is nothing to show at all.
    """
    if repository and not re.fullmatch(r"https://[\w./-]+", repository):
        raise Abort(
            f"GUIDE_REPOSITORY is '{repository}'; write the repository's address, as in https://github.com/owner/name"
        )
    try:
        library, faults = load_readable(root)
        faults += checks.problems(library, math.faults) + search.synonym_faults(root)
    except Faults as broken:
        raise Abort(f"{broken}\nThe vocabulary cannot be read, so there are no pages to build.") from None
    except math.KatexMissing as missing:
        raise Abort(str(missing)) from None
    for fault in checks.in_file_order(faults):
        LOG.warning("%s", fault)
    broken = {fault.id for fault in faults if fault.rule in UNSHOWABLE}
    return Pages(library.without(broken), repository)


def finish(library: Library, site: Path, repository: str = "") -> None:
    """Write the site's pictures, fonts of formulas, data, search index and scripts. A picture that fails is a warning."""
    (site / "assets/figures").mkdir(parents=True, exist_ok=True)
    names = sorted({question.figure for question in library.questions if question.figure})
    for drawn in figures.all_svgs([library.root / "data/figures" / name for name in names], library.root / ".cache"):
        if isinstance(drawn, figures.FigureFault):
            LOG.warning("%s", drawn)
            continue
        for file, svg in drawn.items():
            (site / "assets/figures" / file).write_text(svg, "utf-8")
    math.write_assets(site)
    json.write(library, site)
    search.write(library, site, repository)
    try:
        scripts.write(site)
    except scripts.ScriptMissing as missing:
        raise Abort(str(missing)) from None
