"""The pictures of data/figures/ as SVG: one style, a light and a dark palette, and the same bytes every time.

A figure's file holds `draw(ax, ...)`, one parameter a panel. Its docstring is the caption and, after an empty line, the
picture in words for those who cannot see it.
"""

import ast
import hashlib
import inspect
import io
import re
import runpy
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 30_000
"""A reader on a phone pays for every panel."""

ONE_PANEL, TWO_PANELS = (5.2, 3.5), (4.2, 3.3)
"""Sizes in inches (96 CSS pixels each): panels stand side by side on a desktop, one below the other on a phone."""

DECIMALS = re.compile(rb"(?<=[ \"(,-])([1-9]\d*\.\d\d)\d+")
"""A hundredth of a point is finer than any screen; numbers below one are scales, and keep their digits."""

PALETTES = {
    "light": {
        "ink": "#2b2a27",
        "paper": "#fdfcf9",
        "grid": "#dedbd2",
        "cycle": ["#1f5fa8", "#c2571a", "#2e7d4f", "#8a4fa3", "#a8831f", "#b3364a", "#3d8a94", "#77736a"],
    },
    "dark": {
        "ink": "#e4e1d8",
        "paper": "#1b1d22",
        "grid": "#3a3d45",
        "cycle": ["#7fb2ee", "#f0a066", "#79c795", "#c79be0", "#dfc06a", "#ee8595", "#77cbd6", "#9c998f"],
    },
}


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
    names = {palette: shown.files(palette) for palette in PALETTES}
    key = hashlib.sha256(file.read_bytes() + Path(__file__).read_bytes()).hexdigest()[:16]
    folder = cache / "figures" / f"{file.stem}-{key}"
    wanted = [name for files in names.values() for name in files]
    if not all((folder / name).is_file() for name in wanted):
        drawn = {
            name: text
            for palette, files in names.items()
            for name, text in zip(files, _draw(file, palette, "svg"), strict=True)
        }
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in drawn.items():
            if len(text) > MOST_BYTES:
                raise FigureFault(
                    f"data/figures/{file.name}:1: {name} has {len(text) // 1000} kB; draw fewer points, at most 30 kB"
                )
            (folder / name).write_bytes(text)
    return {name: (folder / name).read_text("utf-8") for name in wanted}


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
    for start, end, style in arrows:
        arrow = {"arrowstyle": "-|>", "color": "C7", "linestyle": style, "shrinkA": 1, "shrinkB": 1}
        ax.annotate("", _edge(end, start), _edge(start, end), arrowprops=arrow)


def _edge(box: Place, toward: Place) -> tuple[float, float]:
    """Where an arrow between the two places leaves the first."""
    (x, y), (to_x, to_y) = box, toward
    if to_x != x and to_y == y:
        return x + (WIDE if to_x > x else -WIDE), y
    return x + WIDE * (to_x > x) - WIDE * (to_x < x), y + (HIGH if to_y > y else -HIGH)


def _draw(file: Path, palette: str, form: str) -> list[bytes]:
    """Every panel of the picture, each on a figure of its own."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib.figure import Figure

    with matplotlib.rc_context(_style(palette)):
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
    options = {"metadata": {"Date": None, "Creator": None}} if form == "svg" else {"dpi": 110}
    figure.savefig(data, format=form, transparent=form == "svg", **options)
    return _compact(data.getvalue()) if form == "svg" else data.getvalue()


def _compact(svg: bytes) -> bytes:
    """The same picture without comments, indentation, long names and invisible decimals: about half the size."""
    svg = re.sub(rb"<!--.*?-->|<metadata>.*?</metadata>", b"", DECIMALS.sub(rb"\1", svg), flags=re.S)
    svg = svg.replace(b"DejaVuSans-Bold-", b"b").replace(b"DejaVuSans-Oblique-", b"o").replace(b"DejaVuSans-", b"d")
    svg = svg.replace(b"xlink:href", b"href").replace(b' xmlns:xlink="http://www.w3.org/1999/xlink"', b"")
    return (
        re.sub(rb"\s+", b" ", re.sub(rb">\s+<", b"><", svg)).replace(b' "', b'"').replace(b"; ", b";").replace(b": ", b":")
    )


def _style(palette: str) -> dict[str, object]:
    from cycler import cycler

    colors = PALETTES[palette]
    ink, grid = colors["ink"], colors["grid"]
    return {
        "svg.hashsalt": "ml-interview-guide",
        "svg.fonttype": "path",
        "font.family": "DejaVu Sans",
        "font.size": 11,
        "axes.titlesize": 12,
        "axes.titlelocation": "left",
        "axes.titleweight": "bold",
        "axes.labelsize": 11,
        "legend.fontsize": 10,
        "legend.frameon": False,
        "xtick.labelsize": 10,
        "ytick.labelsize": 10,
        "axes.prop_cycle": cycler(color=colors["cycle"]),
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "axes.axisbelow": True,
        "grid.color": grid,
        "grid.linewidth": 0.6,
        "lines.linewidth": 2,
        "lines.markersize": 5,
        "text.color": ink,
        "axes.labelcolor": ink,
        "axes.edgecolor": ink,
        "xtick.color": ink,
        "ytick.color": ink,
        "patch.edgecolor": ink,
        "hatch.color": ink,
        "axes.facecolor": colors["paper"],
        "figure.facecolor": colors["paper"],
        "savefig.facecolor": colors["paper"],
        "path.simplify_threshold": 0.3,
    }
