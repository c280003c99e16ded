"""The pictures of data/figures/ as SVG: one style, a light and a dark palette, and the same bytes every time.

A figure's file holds `draw(ax, ...)`, one parameter a panel. Its docstring is the caption and, after an empty line, the
picture in words for those who cannot see it.
"""

import ast
import hashlib
import inspect
import io
import os
import runpy
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

from guide import palettes
from guide.palettes import PALETTES, colors_without_a_dark_twin, compact, darkened, style

MOST_BYTES = 30_000
"""A reader on a phone pays for every panel."""

ONE_PANEL, TWO_PANELS = (5.2, 3.5), (4.2, 3.3)
"""Sizes in inches (96 CSS pixels each): panels stand side by side on a desktop, one below the other on a phone."""

WORTH_WORKERS = 8
"""New pictures from which starting processes is quicker than drawing one after the other."""

Place = tuple[int, int]
"""Column and row of a block diagram."""

WIDE, HIGH = 0.43, 0.3
"""Half a box of a block diagram, where columns and rows are one apart."""


class FigureFault(Exception):
    """Why a picture cannot be drawn: it names the file and says what to do."""


@dataclass(frozen=True)
class Picture:
    """What a page needs: names of the SVG files of each panel, size in CSS pixels, and the words."""

    name: str
    panels: int
    width: int
    height: int
    caption: str
    description: str

    def files(self, palette: str) -> list[str]:
        """The file of each panel, in order."""
        return [f"{self.name}-{panel + 1}.{palette}.svg" for panel in range(self.panels)]


def picture(file: Path) -> Picture:
    """What the file says about its picture, without running it. Raises FigureFault."""
    try:
        tree = ast.parse(file.read_text("utf-8"))
    except (SyntaxError, ValueError) as error:  # ValueError: not UTF-8, or a NUL
        line = getattr(error, "lineno", None) or 1
        raise FigureFault(f"data/figures/{file.name}:{line}: is not Python: {getattr(error, 'msg', error)}") from None
    draw = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "draw"), None)
    if draw is None or not 1 <= len(draw.args.args) <= 2:
        raise FigureFault(f"data/figures/{file.name}:1: has no draw(ax); write it, one parameter a panel, one or two")
    caption, _, description = (ast.get_docstring(tree) or "").partition("\n\n")
    if not caption or len(description.split()) < 15:
        raise FigureFault(
            f"data/figures/{file.name}:1: the docstring needs a caption, an empty line, and the picture in 15 words or more"
        )
    panels = len(draw.args.args)
    width, height = ONE_PANEL if panels == 1 else TWO_PANELS
    return Picture(
        file.stem, panels, round(width * 96), round(height * 96), " ".join(caption.split()), " ".join(description.split())
    )


def svgs(file: Path, cache: Path) -> dict[str, str]:
    """File name -> SVG for every panel and palette, drawn once for each content of the file. Raises FigureFault."""
    shown = picture(file)
    folder = _folder(file, cache)
    wanted = [name for palette in PALETTES for name in shown.files(palette)]
    if kept := _kept(folder, wanted):
        return kept
    drawn = _draw(file, "light", "svg")
    for name, text in zip(shown.files("light"), drawn, strict=True):
        _is_fit(f"data/figures/{file.name}:1: {name}", text)
    made = dict(zip(wanted, [*drawn, *map(darkened, drawn)], strict=True))
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        draft = folder / f"{name}.{os.getpid()}"  # another build may be reading or writing the same picture
        draft.write_bytes(text)
        draft.replace(folder / name)
    return {name: text.decode() for name, text in made.items()}


def _kept(folder: Path, wanted: list[str]) -> dict[str, str]:
    """The pictures if they were drawn before, else nothing. One that was cut short has no end."""
    try:
        kept = {name: (folder / name).read_text("utf-8") for name in wanted}
    except (OSError, UnicodeDecodeError):
        return {}
    return kept if all(svg.rstrip().endswith("</svg>") for svg in kept.values()) else {}


def all_svgs(files: list[Path], cache: Path) -> Iterator[dict[str, str] | FigureFault]:
    """The `svgs` of each file, or why there are none. If many are not in the cache, every processor begins at once."""
    new = [file for file in files if not _folder(file, cache).is_dir()]
    if len(new) < WORTH_WORKERS:
        return map(_svgs_or_fault, files, repeat(cache))
    workers = ProcessPoolExecutor()
    drawn = workers.map(_svgs_or_fault, files, repeat(cache), chunksize=4)
    workers.shutdown(wait=False)  # they end with the last picture
    return drawn


def _svgs_or_fault(file: Path, cache: Path) -> dict[str, str] | FigureFault:
    try:
        return svgs(file, cache)
    except FigureFault as fault:
        return fault


def _folder(file: Path, cache: Path) -> Path:
    """Where the pictures of a file are kept, for each content of it and of what draws it."""
    key = hashlib.sha256(
        b"".join(made.read_bytes() for made in (file, Path(__file__), Path(palettes.__file__)))
    ).hexdigest()[:16]
    return cache / "figures" / f"{file.stem}-{key}"


def _is_fit(name: str, svg: bytes) -> None:
    if len(svg) > MOST_BYTES:
        raise FigureFault(f"{name} has {len(svg) // 1000} kB; draw fewer points, at most 30 kB")
    if strange := colors_without_a_dark_twin(svg):
        raise FigureFault(f"{name} has the color {strange[0]}, which cannot be seen in both palettes; use C0 to C7")


def preview(file: Path, cache: Path) -> list[Path]:
    """PNG files of every panel in both palettes, for the author to look at. Raises FigureFault."""
    picture(file)
    made = []
    for palette in PALETTES:
        for panel, data in enumerate(_draw(file, palette, "png")):
            made.append(cache / "figures" / f"{file.stem}-{panel + 1}.{palette}.png")
            made[-1].parent.mkdir(parents=True, exist_ok=True)
            made[-1].write_bytes(data)
    return made


def blocks(ax: object, boxes: dict[Place, tuple[str, str]], arrows: list[tuple[Place, Place, str]]) -> None:
    """A block diagram on three columns and three rows, for figures that show a system.

    boxes: (column, row), counted from the lower left -> words and color. arrows: from, to, and line style.
    """
    from matplotlib.patches import FancyBboxPatch

    ax.axis("off")
    ax.set(xlim=(-0.46, 2.46), ylim=(-0.34, 2.34))
    for (x, y), (words, color) in boxes.items():
        shape = FancyBboxPatch((x - WIDE, y - HIGH), 2 * WIDE, 2 * HIGH, fill=False, edgecolor=color)
        shape.set_boxstyle("round", pad=0, rounding_size=0.06)
        ax.add_patch(shape)
        ax.text(x, y, words, ha="center", va="center")
    for start, end, line in arrows:
        arrow = {"arrowstyle": "-|>", "color": "C7", "linestyle": line, "shrinkA": 1, "shrinkB": 1}
        ax.annotate("", _edge(end, start), _edge(start, end), arrowprops=arrow)


def _edge(box: Place, toward: Place) -> tuple[float, float]:
    """Where an arrow between the two places leaves the first."""
    (x, y), (to_x, to_y) = box, toward
    if to_x != x and to_y == y:
        return x + (WIDE if to_x > x else -WIDE), y
    return x + WIDE * (to_x > x) - WIDE * (to_x < x), y + (HIGH if to_y > y else -HIGH)


def _draw(file: Path, palette: str, form: str) -> list[bytes]:
    """Every panel of the picture, each on a figure of its own."""
    os.environ["OMP_NUM_THREADS"] = "1"  # on small matrices, threads wait for each other longer than they work
    import matplotlib

    matplotlib.use("agg")
    from matplotlib.figure import Figure

    papers = {} if form == "png" else dict.fromkeys(("figure.facecolor", "axes.facecolor"), "none")
    with matplotlib.rc_context(style(palette) | papers):
        try:
            draw = runpy.run_path(str(file))["draw"]
            count = len(inspect.signature(draw).parameters)
            figures = [Figure(figsize=ONE_PANEL if count == 1 else TWO_PANELS, layout="constrained") for _ in range(count)]
            draw(*(figure.add_subplot() for figure in figures))
            return [_saved(figure, form) for figure in figures]  # labels with formulas are read only now
        except (Exception, SystemExit) as error:
            line = next((frame.lineno for frame in reversed(inspect.trace()) if frame.filename == str(file)), 1)
            why = " ".join(str(error).split())
            raise FigureFault(f"data/figures/{file.name}:{line}: {type(error).__name__}: {why}") from None


def _saved(figure: object, form: str) -> bytes:
    data = io.BytesIO()
    if form == "png":
        figure.savefig(data, format=form, dpi=110)
        return data.getvalue()
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    # savefig would draw everything twice, first only to see how large it is
    FigureCanvasSVG(figure).print_svg(data, metadata={"Date": None, "Creator": None})
    return compact(data.getvalue())
