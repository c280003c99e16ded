"""What the words of a question must not hold: markup, outside links, broken formulas."""

import re
from collections.abc import Iterator

from guide.faults import nearest
from guide.lines import Path_
from guide.prose import bare
from guide.records import Library, Question

Finding = tuple[Path_, str]


def text_holds_no_html(question: Question, library: Library) -> Iterator[Finding]:
    """Text from a pull request is published; markup and scripts in it would be too."""
    for path, text in question.texts():
        found = re.search(r"</?[a-zA-Z!?][^\s]*|\{[^}\n]*=[^}\n]*\}|&#?\w+;", bare(text))
        if found:
            yield path, f"'{found[0][:40]}' looks like HTML; write Markdown, or put code in backticks and formulas in $...$"


def links_lead_to_questions(question: Question, library: Library) -> Iterator[Finding]:
    """Outside addresses are described once, in data/resources.yml, where they are watched."""
    for path, text in question.texts():
        for found in re.finditer(r"(!?)\[[^\]]*\](\(([^)]*)\)|\[[^\]]*\])|^ {0,3}\[[^\]]+\]:.*$", bare(text), re.M):
            target = found[3] or ""
            if found[1]:
                yield path, f"'{found[0][:50]}' is an image; draw it in data/figures/ and name it under 'figure:'"
            elif not target.startswith("#"):
                yield (
                    path,
                    f"'{found[0][:50]}' leads outside; add it to data/resources.yml and refer to it under 'resources:'",
                )
            elif target[1:] not in library.ids:
                yield path, f"no question has the id '{target[1:]}'{nearest(target[1:], sorted(library.ids))}"


def headings_fit_the_page(question: Question, library: Library) -> Iterator[Finding]:
    """The page's outline is title, question, part: text may only hold parts, and only in an answer or a prompt."""
    for path, text in question.texts():
        for line in bare(text).splitlines():
            level = len(line) - len(line.lstrip("#"))
            if re.match(r"#{1,6}\s", line) and (level != 3 or path[0] not in ("answer", "prompt")):
                yield path, f"'{line}' is a heading of level {level}; write '### ...' and only in answer or prompt"
            if re.match(r" {0,3}(=+|-{2,})\s*$", line):
                yield path, f"'{line.strip()}' underlines a heading; write '### ...', and no rules"


def formulas_are_whole(question: Question, library: Library) -> Iterator[Finding]:
    """A dollar sign alone makes a formula of the words behind it."""
    for path, text in question.texts():
        left = bare(text).replace(r"\$", "")
        if "$" in left:
            at = left.index("$")
            yield (
                path,
                f"a single $ near '{left[max(0, at - 15) : at + 15].strip()}'; close the formula, or write \\$ for money",
            )


RULES = (
    text_holds_no_html,
    links_lead_to_questions,
    headings_fit_the_page,
    formulas_are_whole,
)
