"""What Markdown made of each question, kept between builds: reading it all again is most of a build.

Kept are the elements below a question's heading, before links are resolved and the table of contents is made. Both happen
anew on every page, so a broken link is found as if nothing had been kept.
"""

import hashlib
import json
import os
import re
import sys
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER, HTML_PLACEHOLDER_RE

from guide import listings, math, prose

FOLDER = Path(__file__).parent.parent / ".cache/questions"
OPENING = '<article class="question" markdown="1">\n'
QUESTION = re.compile(
    r'(?P<head>.*?^<h2 id="(?P<id>[a-z0-9-]+)"[^\n]*</h2>\n)(?P<body>.*)(?P<rest>^</article>$.*)', re.S | re.M
)

Tree = list[object]
"""An element: tag, attributes, text, what follows it, and the elements in it."""


class _Finder(Preprocessor):
    """Takes the text of kept questions out before anything reads it."""

    def __init__(self, md: Markdown, made_by: str) -> None:
        super().__init__(md)
        self.made_by = made_by
        self.sources: dict[str, str] = {}
        self.kept: dict[str, dict[str, object]] = {}

    def run(self, lines: list[str]) -> list[str]:
        self.sources, self.kept = {}, {}
        start, *questions = "\n".join(lines).split(OPENING)
        return (start + "".join(OPENING + self._unknown(text) for text in questions)).split("\n")

    def _unknown(self, text: str) -> str:
        """What Markdown has to read of the text between two questions' openings."""
        found = QUESTION.fullmatch(text)
        if not found:
            return text
        name = found["id"]
        self.sources[name] = self.made_by + found["body"]
        kept = _read(name, self.sources[name])
        if kept is None:
            return text
        self.kept[name] = kept
        return found["head"] + found["rest"]


class _Keeper(Treeprocessor):
    """Puts kept questions into the page, and keeps those that are new."""

    def __init__(self, md: Markdown, finder: _Finder) -> None:
        super().__init__(md)
        self.finder = finder

    def run(self, root: etree.Element) -> None:
        shown = list(_questions(root))
        # a program may show markup like the page's own; then nothing new is kept
        certain = [name for name, _, _ in shown] == list(self.finder.sources)
        for name, article, body in shown:
            if kept := self.finder.kept.get(name):
                article.extend(self._element(tree, kept["html"]) for tree in kept["trees"])
            elif certain:
                _write(name, self.finder.sources[name], self._parts(body))

    def _parts(self, body: list[etree.Element]) -> dict[str, object]:
        """The elements, and the finished HTML that Markdown has put aside and left a number for in them."""
        texts = (text for top in body for element in top.iter() for text in (element.text, element.tail) if text)
        numbers = {number for text in texts for number in HTML_PLACEHOLDER_RE.findall(text)}
        return {
            "trees": [_tree(element) for element in body],
            "html": {number: self._finished(HTML_PLACEHOLDER % number) for number in sorted(numbers, key=int)},
        }

    def _finished(self, text: str) -> str:
        for last in self.md.postprocessors:
            text = last.run(text)
        return text

    def _element(self, tree: Tree, html: dict[str, str]) -> etree.Element:
        def renumbered(text: str | None) -> str | None:
            return text and HTML_PLACEHOLDER_RE.sub(lambda number: self.md.htmlStash.store(html[number[1]]), text)

        tag, attributes, text, tail, inner = tree
        element = etree.Element(tag, attributes)
        element.text, element.tail = renumbered(text), renumbered(tail)
        element.extend(self._element(one, html) for one in inner)
        return element


def _questions(root: etree.Element) -> Iterator[tuple[str, etree.Element, list[etree.Element]]]:
    """Each question's id, its element, and the elements below its heading."""
    for article in root.iter("article"):
        place = next((place for place, child in enumerate(article, 1) if child.tag == "h2"), None)
        if place:
            yield article[place - 1].get("id"), article, article[place:]


def _tree(element: etree.Element) -> Tree:
    return [element.tag, element.attrib, element.text, element.tail, [_tree(inner) for inner in element]]


def _read(name: str, source: str) -> dict[str, object] | None:
    """What is kept of a question, if it was made from that source and is whole."""
    try:
        mark, _, made = (FOLDER / f"{name}.json").read_bytes().partition(b"\n")
    except OSError:
        return None
    return json.loads(made) if mark == _mark(source, made) else None


def _write(name: str, source: str, parts: dict[str, object]) -> None:
    """Keep the newest form of a question; of two builds at once, the last one's."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = json.dumps(parts).encode()
    draft = FOLDER / f"{name}.{os.getpid()}"
    draft.write_bytes(_mark(source, made) + b"\n" + made)
    draft.replace(FOLDER / f"{name}.json")


def _mark(source: str, made: bytes) -> bytes:
    return hashlib.sha256(source.encode("utf-8", "replace") + made).hexdigest().encode()


def _made_by(settings: str) -> str:
    """Whatever else a question's HTML follows from; when it changes, nothing that was kept is right."""
    modules = [Path(file) for file in (__file__, listings.__file__, math.__file__, prose.__file__)]
    files = (*modules, math.RENDERER, math.KATEX / "package.json")
    readers = [version(package) for package in ("Markdown", "pymdown-extensions", "Pygments")]
    own = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    return " ".join([settings, *readers, own, sys.version])


class KeptExtension(Extension):
    """Questions that did not change are not read again. `settings` tells apart the ways in which Markdown may be set up."""

    def __init__(self, settings: str) -> None:
        super().__init__()
        self.made_by = _made_by(settings)

    def extendMarkdown(self, md: Markdown) -> None:
        """Before fences are looked for (25), and after text in lines has been read (20)."""
        finder = _Finder(md, self.made_by)
        md.preprocessors.register(finder, "kept_questions", 28)
        md.treeprocessors.register(_Keeper(md, finder), "kept_questions", 15)
