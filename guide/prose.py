"""What a Markdown text holds: its formulas, and what is left when code and formulas are taken out."""

import re
from dataclasses import dataclass

FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1[^\S\n]*$", re.S | re.M)
SPAN = re.compile(r"(?<!\\)(`+)(?!`).+?(?<!`)\1(?!`)", re.S)
FORMULA = re.compile(r"(?<![\\$])\$\$(?P<block>.+?)(?<!\\)\$\$|(?<![\\$])\$(?![\s$])(?P<inline>[^$\n]*?(?:\n(?!\n)[^$\n]*?)*?)(?<![\s\\])\$(?!\d)", re.S)


@dataclass(frozen=True)
class Formula:
    """A formula as it is written (with its dollar signs), its TeX, and whether it stands on its own lines."""

    written: str
    tex: str
    display: bool


def outside_code(text: str) -> str:
    """The text without fenced code and code spans."""
    return SPAN.sub(" ", FENCE.sub(" ", text))


def formulas(text: str) -> list[Formula]:
    """The formulas of the text, in order; dollars inside code are code."""
    return [
        Formula(found[0], (found["block"] or found["inline"]).strip(), found["block"] is not None)
        for found in FORMULA.finditer(outside_code(text))
    ]


def bare(text: str) -> str:
    """The text without code and formulas: what Markdown and HTML would act on."""
    return FORMULA.sub(" ", outside_code(text))
