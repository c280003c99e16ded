"""What every question must satisfy: one function a rule.

A rule yields one finding for each place that breaks it. Its name is the rule's name, its docstring the reason, its message
the remedy. To add one, write the function and put it into the RULES of its module.
"""

from collections.abc import Callable, Iterator

from guide.checks import fields, shelves, texts
from guide.faults import Fault, field_name
from guide.prose import formulas
from guide.records import Library, Question

NEED_EVERY_RECORD = {shelves.resources_are_used, shelves.files_are_shown, shelves.retired_ids_lead_on}
"""Rules that wait until every record can be read: else one slip would blame all that its record refers to."""

FormulaFaults = Callable[[set[tuple[str, bool]]], dict[tuple[str, bool], str]]
"""Formulas (TeX, and whether it is displayed) -> those that cannot be read, with the reason."""


def problems(library: Library, formula_faults: FormulaFaults | None = None) -> list[Fault]:
    """Every rule broken anywhere in the library, in file order. Formulas are read only if a reader for them is given."""
    found = [fault for question in library.questions for fault in _of_question(question, library)]
    rules = [rule for rule in shelves.RULES if library.whole or rule not in NEED_EVERY_RECORD]
    found += [fault for rule in rules for fault in _of_library(rule, library)]
    if formula_faults:
        found += _formulas(library, formula_faults)
    return in_file_order(found)


def in_file_order(faults: list[Fault]) -> list[Fault]:
    """Faults as a contributor meets them when reading the files from the top."""
    return sorted(faults, key=lambda fault: (fault.file, fault.line))


def _of_question(question: Question, library: Library) -> Iterator[Fault]:
    for rule in fields.RULES + texts.RULES:
        for path, message in rule(question, library):
            yield _fault(question, path, message, rule.__name__)


def _of_library(rule: Callable[[Library], Iterator[shelves.Finding]], library: Library) -> Iterator[Fault]:
    for place, path, message in rule(library):
        if isinstance(place, Question):
            yield _fault(place, path, message, rule.__name__)
        else:
            yield Fault(*place, "", field_name(path), message, rule.__name__.replace("_", "-"))


def _formulas(library: Library, formula_faults: FormulaFaults) -> list[Fault]:
    places = [
        (question, path, formula)
        for question in library.questions
        for path, text in question.texts
        for formula in formulas(text)
    ]
    unreadable = formula_faults({(formula.tex, formula.display) for _, _, formula in places})
    return [
        _fault(question, path, f"KaTeX cannot read {formula.written}: {why}", "formulas_can_be_read")
        for question, path, formula in places
        if (why := unreadable.get((formula.tex, formula.display)))
    ]


def _fault(question: Question, path: tuple[str | int, ...], message: str, rule: str) -> Fault:
    return Fault(question.file, question.line(path), question.id, field_name(path), message, rule.replace("_", "-"))
