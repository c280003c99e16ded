"""Programs on a page: the text is whole, in few elements, and out of reach of the theme's script."""

import re
from html import unescape

import markdown
from project import RIGHT

from guide.listings import ListingExtension

PROGRAM = (RIGHT / "data/code/count_pairs.py").read_text("utf-8")


def shown(text):
    made = markdown.Markdown(extensions=["pymdownx.superfences", "pymdownx.highlight", ListingExtension()])
    return made.convert(f"```python\n{text}\n```\n\nA `span` stays.\n")


def code_of(html):
    return re.search(r"<code>(.*?)</code></span></pre>", html, re.S)[1]


def test_a_program_is_shown_letter_for_letter():
    text = PROGRAM + 'if 1 < 2 and "&" != "<b>": x = a[0]  # <b> & </b>\n'
    assert unescape(re.sub(r"<[^>]+>", "", code_of(shown(text)))).rstrip() == text.rstrip()


def test_names_signs_and_white_space_take_no_elements():
    assert code_of(shown("def area(width):\n    return width * 2")) == (
        '<span class="k">def</span> <span class="nf">area</span>(width):\n    <span class="k">return</span> width * '
        '<span class="mi">2</span>\n'
    )


def test_the_themes_script_finds_no_code_to_measure_and_a_keyboard_can_scroll_it():
    html = shown(PROGRAM)
    assert not re.search(r"<pre[^>]*>(<span></span>)?<code", html)
    assert '<pre tabindex="0"><span class="listing"><code>' in html
    assert "<code>span</code> stays" in html
