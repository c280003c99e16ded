"""What the words of a question must not hold: markup, outside links, broken formulas."""

import re
from collections.abc import Iterator

from guide.faults import nearest
from guide.lines import Path_
from guide.prose import Code, bare, pieces_of
from guide.records import Library, Question

Finding = tuple[Path_, str]

MARKERS = r"^[ \t>*+:\d.)-]*"
"""What may stand before a heading or a definition: Markdown looks for them inside lists and quotations too."""

LINK = re.compile(rf"(!?)(?:\[[^\[\]]*)?\](\(([^)]*)\)?|\[[^\]]*\]?)|!\[|{MARKERS}\[[^\]]*\]:.*$", re.M)
"""`](` makes a link whatever stands before it, brackets within brackets too."""

FENCE = re.compile(r"(`{3,}|~{3,})[a-z]*\n(?!(?s:.*)^[ \t>]*(`{3}|~{3}).*\n)", re.M)
"""How fenced code begins; no other fence stands inside, where Markdown and a reader could disagree on which one ends it."""

MARKUP = re.compile(r"</?[a-zA-Z!?][^\s]*|\{[^{}=\n]*=[^{}\n]*\}|\{[{%]|&#?\w+;")
HEADING = re.compile(rf"{MARKERS}(#+)")
UNDERLINE = re.compile(r"[ \t>]*([=*_-][ \t]*)+")
UNCLOSED = re.compile(r"(?<!\\)`+|^[ \t>]*~~~", re.M)

FENCED = "runs over lines; write it on one, or between lines of ``` at the margin, with only the language behind the first"


def text_holds_no_html(question: Question, library: Library) -> Iterator[Finding]:
    """Text from a pull request is published; markup and scripts in it would be too."""
    for path, text in question.texts:
        found = MARKUP.search(bare(text))
        if found:
            yield path, f"'{found[0][:40]}' looks like HTML; write Markdown, or put code in backticks and formulas in $...$"


def links_lead_to_questions(question: Question, library: Library) -> Iterator[Finding]:
    """Outside addresses are described once, in data/resources.yml, where they are watched."""
    for path, text in question.texts:
        for found in LINK.finditer(bare(text)) if "[" in text or "](" in text else ():
            target = found[3] or ""
            if found[0].startswith("!"):
                yield path, f"'{found[0][:50]}' is an image; draw it in data/figures/ and name it under 'figure:'"
            elif not target.startswith("#"):
                yield (
                    path,
                    f"'{found[0][:50]}' leads outside; add it to data/resources.yml and refer to it under 'resources:'",
                )
            elif library.whole and target[1:] not in library.ids:
                yield path, f"no question has the id '{target[1:]}'{nearest(target[1:], sorted(library.ids))}"


def headings_fit_the_page(question: Question, library: Library) -> Iterator[Finding]:
    """The page's outline is title, question, part: text may only hold parts, and only in an answer or a prompt."""
    for path, text in question.texts:
        for line in bare(text).splitlines():
            heading = HEADING.match(line)
            if heading and not (line.startswith("### ") and path[0] in ("answer", "prompt")):
                level = len(heading[1])
                yield path, f"'{line}' is a heading of level {level}; write '### ...' and only in answer or prompt"
            if UNDERLINE.fullmatch(line):
                yield path, f"'{line.strip()}' underlines a heading; write '### ...', and no rules"


def formulas_are_whole(question: Question, library: Library) -> Iterator[Finding]:
    """A dollar sign alone makes a formula of the words behind it."""
    for path, text in question.texts:
        left = bare(text).replace(r"\$", "")
        if "$" in left:
            at = left.index("$")
            yield (
                path,
                f"a single $ near '{left[max(0, at - 15) : at + 15].strip()}'; close the formula, or write \\$ for money",
            )


def code_is_whole(question: Question, library: Library) -> Iterator[Finding]:
    """Code that does not end takes the words behind it along, and those of the next question."""
    for path, text in question.texts:
        for piece in pieces_of(text):
            if isinstance(piece, Code):
                if "\n" in piece.written and not (piece.fenced and FENCE.match(piece.written)):
                    yield path, f"code near '{piece.written[:15].strip()}' {FENCED}"
            elif isinstance(piece, str) and ("`" in piece or "~~~" in piece) and (found := UNCLOSED.search(piece)):
                near = piece[max(0, found.start() - 15) : found.end() + 15].strip()
                yield path, f"a single {found[0].strip()} near '{near}'; close the code, or write \\` for the sign"


RULES = (
    text_holds_no_html,
    links_lead_to_questions,
    headings_fit_the_page,
    formulas_are_whole,
    code_is_whole,
)
