"""Pictures: one style, two palettes, the same bytes every time, and words for those who cannot see them."""

import re
import shutil

import pytest
from project import RIGHT, ROOT

from guide import figures

COLORS = re.compile(r"#[0-9a-f]{6}\b")
PAIRS = RIGHT / "data/figures/pairs.py"


def test_a_picture_has_its_words_and_its_size():
    shown = figures.picture(PAIRS)
    assert shown.caption == "Pairs of scores, ranked rightly or not."
    assert shown.description.startswith("Two panels. Left, a rising line")
    assert (shown.panels, shown.width, shown.height) == (2, 403, 317)
    assert shown.files("dark") == ["pairs-1.dark.svg", "pairs-2.dark.svg"]


def test_a_picture_is_the_same_bytes_every_time(tmp_path):
    first, second = figures.svgs(PAIRS, tmp_path / "a"), figures.svgs(PAIRS, tmp_path / "b")
    assert first == second
    assert len(first) == 4


def test_letters_keep_their_size(tmp_path):
    """Matplotlib draws a glyph in 64ths of its unit; a scale with fewer digits shrinks every letter."""
    svg = figures.svgs(PAIRS, tmp_path)["pairs-1.light.svg"]
    assert set(re.findall(r"scale\(0\.01\d*\)", svg)) == {"scale(0.015625)"}


def test_light_and_dark_differ_in_color_only(tmp_path):
    drawn = figures.svgs(PAIRS, tmp_path)
    colorless = {name: COLORS.sub("#", svg) for name, svg in drawn.items()}
    assert drawn["pairs-1.light.svg"] != drawn["pairs-1.dark.svg"]
    assert colorless["pairs-1.light.svg"] == colorless["pairs-1.dark.svg"]


def test_a_picture_is_drawn_again_only_when_it_changed(tmp_path, monkeypatch):
    file = shutil.copy(PAIRS, tmp_path / "pairs.py")
    figures.svgs(file, tmp_path)
    monkeypatch.setattr(figures, "_draw", lambda *_: pytest.fail("drawn again"))
    figures.svgs(file, tmp_path)
    file.write_text(file.read_text("utf-8") + "# changed\n", "utf-8")
    with pytest.raises(pytest.fail.Exception, match="drawn again"):
        figures.svgs(file, tmp_path)


@pytest.mark.parametrize("rest", [b"", b'<svg><path d="M1', b"\xff"])
def test_a_picture_that_was_cut_short_is_drawn_again(tmp_path, rest):
    drawn = figures.svgs(PAIRS, tmp_path)
    (file,) = tmp_path.rglob("pairs-2.dark.svg")
    file.write_bytes(rest)
    assert figures.svgs(PAIRS, tmp_path) == drawn


def test_a_picture_is_shown_though_another_build_writes_it_meanwhile(tmp_path, monkeypatch):
    drawn = figures.svgs(PAIRS, tmp_path / "alone")
    monkeypatch.setattr(figures, "_kept", lambda folder, wanted: {})  # what one finds whose reading meets half a file
    assert figures.svgs(PAIRS, tmp_path / "together") == drawn != {}
    assert {file.name for file in (tmp_path / "together").rglob("*.*")} == set(drawn)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '"""Only a caption."""\ndef draw(ax): pass\n',
            "data/figures/one.py:1: the docstring needs a caption, an empty line, and the",
        ),
        ("def draw(:\n", "data/figures/one.py:1: is not Python: "),
        ("x = 1\0", "data/figures/one.py:1: is not Python: "),
        ('"""C.\n\n' + "word " * 15 + '"""\n\ndef draw(ax):\n    raise SystemExit\n', "data/figures/one.py:6: SystemExit: "),
        (
            '"""C.\n\n' + "word " * 15 + '"""\n\ndef draw(ax):\n    ax.set_title(r"$\\frac{$")\n',
            "data/figures/one.py:1: ValueError: ",
        ),
        ("x = 1\n", "data/figures/one.py:1: has no draw(ax); write it, one parameter a panel, one or two"),
        ('"""C.\n\n' + "word " * 15 + '"""\n\ndef draw(ax):\n    ax.plt([1])\n', "data/figures/one.py:6: AttributeError: "),
        (
            '"""C.\n\n'
            + "word " * 15
            + '"""\n\ndef draw(ax):\n    for i in range(500):\n        ax.plot([0, i], [i, 7 % (i + 1)])\n',
            "data/figures/one.py:1: one-1.light.svg has ",
        ),
        (
            '"""C.\n\n' + "word " * 15 + '"""\n\ndef draw(ax):\n    ax.plot([0, 1], color="black")\n',
            "data/figures/one.py:1: one-1.light.svg has the color #000000, which cannot be seen in both "
            "palettes; use C0 to C7",
        ),
    ],
)
def test_a_picture_that_fails_names_its_file(tmp_path, text, message):
    file = tmp_path / "one.py"
    file.write_text(text, "utf-8")
    with pytest.raises(figures.FigureFault) as raised:
        figures.svgs(file, tmp_path)
    assert str(raised.value).startswith(message)


def drawn_figures():
    files = sorted((ROOT / "data/figures").glob("*.py"))
    assert files
    return files


@pytest.mark.parametrize("file", drawn_figures(), ids=lambda file: file.name)
def test_every_published_picture_is_drawn_the_same_twice(file, shown_with, tmp_path):
    try:
        drawn = figures.svgs(file, ROOT / ".cache")
    except figures.FigureFault as fault:
        pytest.fail(f"{fault} (shown with {shown_with(file.name)})")
    assert all(svg.startswith("<?xml") for svg in drawn.values())
    again = figures.svgs(file, tmp_path)
    assert drawn == again, f"{file.name} (shown with {shown_with(file.name)}): drawn twice, it differs; seed what is random"


def test_many_pictures_are_drawn_at_once_and_faults_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr(figures, "WORTH_WORKERS", 2)
    bad = tmp_path / "bad.py"
    bad.write_text("x = 1\n", "utf-8")
    good, fault = figures.all_svgs([PAIRS, bad], tmp_path / "cache")
    assert good == figures.svgs(PAIRS, tmp_path)
    assert str(fault) == "data/figures/bad.py:1: has no draw(ax); write it, one parameter a panel, one or two"
