"""Formulas and code in text: what is a formula, what is code, and what is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.prose import Code, Formula, bare, formulas, pieces_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a $x<y$ b", ["x<y"]),
        ("$$\nx\n$$", ["x"]),
        ("costs $5 and $6", []),
        (r"costs \$5, and $x$ more", ["x"]),
        (r"$a\$b$", [r"a\$b"]),
        ("`$x$` and $y$", ["y"]),
        ("```python\n$x$\n```\n$y$", ["y"]),
        ("$two\nlines$", ["two\nlines"]),
        ("$not\n\na formula$", []),
        ("``a ` $x$``", []),
    ],
)
def test_dollars_make_formulas_where_a_reader_would_say_so(text, found):
    assert [formula.tex for formula in formulas(text)] == found


def test_formulas_on_lines_of_their_own_are_displayed():
    assert [formula.display for formula in formulas("$x$ and\n\n$$y$$")] == [False, True]


def test_what_is_left_holds_neither_code_nor_formulas():
    assert bare("a `<b>` c $d<e$ f").split() == ["a", "c", "f"]


@given(st.text(alphabet="$`\\x \n<~", max_size=40))
def test_the_pieces_joined_are_the_text(text):
    joined = "".join(piece.written if isinstance(piece, Code | Formula) else piece for piece in pieces_of(text))
    assert joined == text
