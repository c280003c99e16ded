"""How every picture looks: one style, a light and a dark palette, and SVG in few bytes."""

import re

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


def _colors(palette: str) -> list[bytes]:
    ink, paper, grid, cycle = PALETTES[palette].values()
    return [color.encode() for color in (ink, paper, grid, *cycle)]


DARK = dict(zip(_colors("light"), _colors("dark"), strict=True))
COLOR = re.compile(rb"(?<=[:\"])#[0-9a-f]{6}\b")


def colors_without_a_dark_twin(svg: bytes) -> list[str]:
    """The colors of a light picture that are not of its palette."""
    return sorted(color.decode() for color in set(COLOR.findall(svg)) - set(DARK))


def darkened(svg: bytes) -> bytes:
    """A light picture in the dark palette. Drawing it again would give the same, and takes a hundred times as long."""
    return COLOR.sub(lambda color: DARK[color[0]], svg)


def compact(svg: bytes) -> bytes:
    """The same picture without comments, indentation, long names and invisible decimals: about half the size."""
    svg = re.sub(rb"<!--.*?-->|<metadata>.*?</metadata>", b"", DECIMALS.sub(rb"\1", svg), flags=re.S)
    svg = svg.replace(b"DejaVuSans-Bold-", b"b").replace(b"DejaVuSans-Oblique-", b"o").replace(b"DejaVuSans-", b"d")
    svg = svg.replace(b"xlink:href", b"href").replace(b' xmlns:xlink="http://www.w3.org/1999/xlink"', b"")
    return (
        re.sub(rb"\s+", b" ", re.sub(rb">\s+<", b"><", svg)).replace(b' "', b'"').replace(b"; ", b";").replace(b": ", b":")
    )


def style(palette: str) -> dict[str, object]:
    """Matplotlib's settings for a palette."""
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
