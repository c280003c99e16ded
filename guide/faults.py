"""What a contributor is told when a file cannot be used: where, what, and what to write instead."""

import types
import typing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from guide.lines import Path_, Text

MOST_CHARACTERS = 600
"""A fault longer than that quotes more of the file than anyone needs to find the place."""


@dataclass(frozen=True)
class Fault:
    """One thing to put right."""

    file: str
    line: int
    id: str
    field: str
    message: str
    rule: str

    def __str__(self) -> str:
        """The line a contributor reads: `file:line: id: field: message [rule]`."""
        place = f"{self.file}:{self.line}"
        return _one_line(": ".join(filter(None, [place, self.id, self.field, self.message]))) + f" [{self.rule}]"


def _one_line(text: str) -> str:
    """Text that a terminal shows on one line and obeys in nothing, cut where nobody reads on."""
    shown = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text[:MOST_CHARACTERS])
    return shown if len(text) <= MOST_CHARACTERS else shown + "..."


class Faults(Exception):
    """Every fault of every file."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


def field_name(path: Path_) -> str:
    """A path as a contributor counts it: `('mistakes', 0, 'says')` is `mistakes 1, says`."""
    name = ""
    for part in path:
        name += f" {part + 1}" if isinstance(part, int) else f", {part}" if name else part
    return name


def nearest(word: str, words: Sequence[str]) -> str:
    """`; did you mean 'level'?` when one of `words` is close to `word`, else nothing."""
    found = process.extractOne(word, words, score_cutoff=70)
    return f"; did you mean '{found[0]}'?" if found else ""


def faults_of_text(file: str, text: Text) -> Iterator[Fault]:
    """The faults found while reading YAML, before any model is asked."""
    for path, message, rule in text.faults:
        yield Fault(file, text.line(path), record_id(text, path[:1]), field_name(path[1:]), message, rule)


def faults_of_model(error: ValidationError, model: type[BaseModel], file: str, text: Text, at: Path_) -> Iterator[Fault]:
    """What pydantic found in the record at `at`, in our words."""
    for detail in error.errors(include_url=False):
        if detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]:
            continue  # pydantic counts only the entries that are right, and the others have faults of their own
        path = tuple(part for part in detail["loc"] if not (isinstance(part, str) and part.startswith("function-")))
        field, message, rule = _in_words(detail, path, model)
        yield Fault(file, text.line((*at, *path)), record_id(text, at), field, message, rule)


def record_id(text: Text, at: Path_) -> str:
    """The id that the record at `at` claims, or nothing."""
    found = text.at((*at, "id"))
    return found if isinstance(found, str) else ""


def _in_words(detail: dict, path: Path_, model: type[BaseModel]) -> tuple[str, str, str]:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    field = field_name(path)
    shown = f"'{_short(value)}'"
    if kind == "extra_forbidden":
        known = _fields_at(model, path[:-1])
        hint = nearest(str(path[-1]), known) or f"; the fields are {', '.join(known)}"
        return field_name(path[:-1]), f"unknown field '{path[-1]}'{hint}", "unknown-field"
    if kind == "missing":
        return field, f"is missing; write {_description(model, path)}", "missing-field"
    if kind in ("too_short", "too_long"):
        few = "few" if kind == "too_short" else "many"
        bound = f"at least {context.get('min_length')}" if few == "few" else f"at most {context.get('max_length')}"
        return field, f"has too {few} entries ({len(value)}); write {bound}", "how-many"
    return field, *_wrong_value(kind, value, shown, context, path)


def _wrong_value(kind: str, value: object, shown: str, context: dict, path: Path_) -> tuple[str, str]:
    if kind.startswith("date"):
        return f"{shown} is not a date; write YYYY-MM-DD", "wrong-type"
    if kind in ("tuple_type", "list_type"):
        return "is not a list; begin each entry on a line of its own with '- '", "wrong-type"
    if kind == "string_type":
        what = "a mapping" if isinstance(value, dict) else "a list"
        return f"is {what}, not text; put the text in quotes, because ': ' and '- ' mean something in YAML", "wrong-type"
    if kind in ("model_type", "model_attributes_type"):
        return f"{shown} is not a mapping; write 'name: value' lines", "wrong-type"
    if kind == "string_too_short" or value == "":
        return "is empty; write it or leave the field out", "empty"
    if kind == "string_too_long":
        return f"{shown} is longer than {context['max_length']} characters; shorten it", "too-long"
    if kind == "string_pattern_mismatch":
        return f"{shown} {_PATTERNS.get(str(context['pattern']), 'does not have the right form')}", "form"
    if kind == "literal_error":
        return f"{shown} is unknown; write {context['expected']}", "unknown-word"
    if kind.startswith("int"):
        return f"{shown} is not a whole number", "wrong-type"
    if kind.startswith("bool"):
        return f"{shown} is neither true nor false", "wrong-type"
    return f"{shown}: {kind.replace('_', ' ')}", "wrong-type"


_PATTERNS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "is not an id; write lower-case words joined by hyphens, as in 'roc-auc-or-pr-auc'",
    r"^[a-z0-9_]+\.[a-z]+$": "is not a file name; write lower-case words joined by underscores, as in 'roc_auc.py'",
    r"^[^\n]*\n?$": "runs over several lines; write it on one",
    r"^https?://[^\s<>\"'`$\\]+$": "is not an address; write one that begins with https:// (or http://) and holds no spaces",
    r"^[^<>&`$*_\[\]{}|\\\n]+\n?$": "holds a sign that means something in Markdown or HTML; write plain words",
    r"^\d{4}-\d{2}-\d{2}$": "is not a date; write YYYY-MM-DD",
}


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:57] + "..."


def _model_at(model: type[BaseModel], path: Path_) -> type[BaseModel] | None:
    """The model that describes the mapping at `path`."""
    here: object = model
    for part in path:
        if isinstance(part, int):
            continue
        field = here.model_fields.get(part) if isinstance(here, type) and issubclass(here, BaseModel) else None
        here = _inner(field.annotation) if field else None
    return here if isinstance(here, type) and issubclass(here, BaseModel) else None


def _inner(annotation: object) -> object:
    """`tuple[Mistake, ...]` and `Mistake | None` both hold a Mistake."""
    if typing.get_origin(annotation) in (tuple, types.UnionType, typing.Union):
        return _inner(typing.get_args(annotation)[0])
    return annotation


def _fields_at(model: type[BaseModel], path: Path_) -> list[str]:
    found = _model_at(model, path)
    return list(found.model_fields) if found else []


def _description(model: type[BaseModel], path: Path_) -> str:
    found = _model_at(model, path[:-1])
    description = found.model_fields[str(path[-1])].description if found else None
    return f"'{path[-1]}:' ({description})" if description else f"'{path[-1]}:'"
