"""Formulas become HTML once, and a broken one is told, not shown."""

import logging

import markdown
import pytest

from guide import math


@pytest.fixture
def page():
    return markdown.Markdown(extensions=["md_in_html", "tables", "pymdownx.superfences", math.MathExtension()])


def test_a_formula_is_drawn_and_can_be_read_aloud(page):
    shown = page.convert("Here $a<b$ holds.")
    assert shown.startswith('<p>Here <x-math><span class="katex">')
    assert '<math xmlns="http://www.w3.org/1998/Math/MathML">' in shown
    assert 'aria-hidden="true"' in shown


def test_a_formula_on_its_own_lines_is_displayed(page):
    assert '<x-math class="display" tabindex="0"><span class="katex-display">' in page.convert("$$\n\\frac{1}{2}\n$$")


def test_formulas_inside_html_blocks_and_tables_are_drawn(page):
    shown = page.convert('<div markdown="1">\n\n- $x<y$\n\n</div>\n\n| a |\n|---|\n| $z$ |\n')
    assert shown.count("<x-math") == 2


def test_dollars_in_code_stay_code(page):
    shown = page.convert("`$x$`\n\n```python\ny = '$z$'\n```\n")
    assert "<x-math" not in shown
    assert "<code>$x$</code>" in shown


def test_an_escaped_dollar_is_money(page):
    assert page.convert(r"It costs \$5, and $x$ more at \$7.").startswith("<p>It costs $5, and <x-math")


def test_a_broken_formula_is_a_warning_and_no_red_text(page, caplog):
    with caplog.at_level(logging.WARNING, "mkdocs.guide"):
        shown = page.convert("Here $\\frac{1}$ and $\\href{javascript:alert(1)}{x}$.")
    assert [record.getMessage().partition("}$: ")[0] for record in caplog.records] == [
        "KaTeX cannot read $\\frac{1",
        "KaTeX cannot read $\\href{javascript:alert(1)}{x",
    ]
    assert "katex-error" not in shown
    assert 'href="javascript' not in shown


def test_faults_name_the_reason():
    assert math.faults([(r"\frac{1}{2}", False), (r"\nosuch", False)]) == {
        (r"\nosuch", False): r"Undefined control sequence: \nosuch at position 1: \nosuch"
    }


def test_a_rendered_formula_is_not_rendered_again(monkeypatch):
    math.render([("x^2+1", True)])
    monkeypatch.setattr(math, "_katex", lambda formulas: pytest.fail(f"rendered again: {formulas}"))
    assert math.render([("x^2+1", True)])["x^2+1", True][0].startswith("<span")


def test_a_damaged_cache_is_made_anew(monkeypatch, tmp_path):
    monkeypatch.setattr(math, "ROOT", tmp_path)
    drawn = math.render([("x^2", False), ("x^2", True)])
    (cache,) = (tmp_path / ".cache").glob("katex-*.sqlite")
    for damaged in (b"no database", cache.read_bytes()[:5000]):
        cache.write_bytes(damaged)
        assert math.render([("x^2", False), ("x^2", True)]) == drawn


def test_without_katex_the_message_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(math, "KATEX", tmp_path)
    with pytest.raises(math.KatexMissing, match="run 'npm ci'"):
        math.render([("x", False)])
