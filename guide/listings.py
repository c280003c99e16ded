"""Programs in fewer elements, and out of reach of the theme's script.

The theme measures every `pre > code` when a page opens, and so lays out all closed answers: half a second on a phone for a
page of thirteen programs. Names, signs and white space have no color of their own and need no element: half of all elements
on such a page.
"""

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

LISTING = re.compile(r"<pre><span></span><code>(.*?)</code></pre>", re.S)
COLORLESS = re.compile(r'<span class="(?:n|nn|w|p|o)">([^<]*)</span>')
ALIKE = re.compile(r'<span class="(\w+)">([^<]*)</span>(\s*)<span class="\1">')


class _Listings(Postprocessor):
    def run(self, text: str) -> str:
        return LISTING.sub(_light, text)


def _light(found: re.Match[str]) -> str:
    code = COLORLESS.sub(r"\1", found[1])
    while (joined := ALIKE.sub(r'<span class="\1">\2\3', code)) != code:
        code = joined
    # wide programs scroll by themselves, and what scrolls must be reachable by keyboard
    return f'<pre tabindex="0"><span class="listing"><code>{code}</code></span></pre>'


class ListingExtension(Extension):
    """Fenced code in any page."""

    def extendMarkdown(self, md: Markdown) -> None:
        """After stored HTML has been put back (30)."""
        md.postprocessors.register(_Listings(md), "listings", 25)
