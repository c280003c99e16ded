"""One build of the site: what is loaded before the first page, and written after the last."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.exceptions import Abort

from guide import checks, figures, math, scripts, search
from guide.exports import json
from guide.faults import Faults
from guide.pages import Pages
from guide.records import load_readable

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


class Build:
    """What is made besides pages, from the same questions."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.pictures: Iterator[dict[str, str] | figures.FigureFault] | None = None

    def begin(self) -> None:
        """With the first page: have new pictures drawn while pages are read."""
        if self.pictures is None:
            library = self.pages.library
            names = sorted({question.figure for question in library.questions if question.figure})
            files = [library.root / "data/figures" / name for name in names]
            self.pictures = figures.all_svgs(files, library.root / ".cache")

    def finish(self, site: Path) -> None:
        """Write pictures, fonts of formulas, data, search index and scripts. A picture that fails is a warning."""
        self.begin()
        (site / "assets/figures").mkdir(parents=True, exist_ok=True)
        math.write_assets(site)
        json.write(self.pages.library, site)
        search.write(self.pages.library, site, self.pages.repository)
        try:
            scripts.write(site)
        except scripts.ScriptMissing as missing:
            raise Abort(str(missing)) from None
        for drawn in self.pictures:
            if isinstance(drawn, figures.FigureFault):
                LOG.warning("%s", drawn)
                continue
            for file, svg in drawn.items():
                (site / "assets/figures" / file).write_text(svg, "utf-8")
