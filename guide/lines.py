"""YAML read as text, with the line of every value, so that a fault can say where it stands.

Scalars stay as they were written (`no` is "no", `1.10` is "1.10"); the models in `records` convert them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""PyYAML's parser, in C where it is built so. Of it only events are used: to compose nodes takes three times as long."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
DEEPEST = 20
"""Levels of nesting; a record has four, and the loader's own recursion ends the process at some ten thousand."""
COMMENT_AFTER = re.compile(r"[ \t]+#")

Path_ = tuple[str | int, ...]
"""Keys and list positions that lead to a value, as in `('follow_ups', 0, 'ask')`."""


@dataclass(frozen=True)
class Text:
    """A file's value (str, list and dict only) and the line, from 1, on which each part of it begins."""

    value: object
    lines: dict[Path_, int] = field(default_factory=dict)
    faults: tuple[tuple[Path_, str, str], ...] = ()

    def at(self, path: Path_) -> object:
        """The value at `path`, or None."""
        value = self.value
        for key in path:
            try:
                value = value[key]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def line(self, path: Path_) -> int:
        """The line of the value at `path`, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read(file: Path) -> Text:
    """The file as text with line marks. What YAML cannot read becomes a fault of the empty path, not an exception."""
    raw = file.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return _unreadable(line, "is not UTF-8 text; save the file as UTF-8", "not-utf-8")
    try:
        walk = _Walk(text)
        return Text(walk.document(), walk.lines, tuple(walk.faults))
    except _TooDeep as deep:
        return _unreadable(deep.line, "is nested too deeply; a record is three levels deep", "yaml")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        why = " ".join(filter(None, [error.context, error.problem]))
        remedy = "put text that holds ': ' in quotes" if "mapping values" in why else "check indentation, quotes and colons"
        return _unreadable(mark.line + 1 if mark else 1, f"YAML cannot read this: {why}; {remedy}", "yaml")
    except yaml.YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0) or 0) + 1
        return _unreadable(line, "holds a character that YAML does not allow; remove it", "control-character")


class _TooDeep(Exception):
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _unreadable(line: int, message: str, rule: str) -> Text:
    return Text(None, {(): line}, (((), message, rule),))


class _Walk:
    """One pass over a document, keeping lines and the traps that only the source text shows."""

    def __init__(self, text: str) -> None:
        self.source = text.split("\n")
        self.next = Loader(text).get_event
        self.lines: dict[Path_, int] = {}
        self.faults: list[tuple[Path_, str, str]] = []

    def document(self) -> object:
        """The value of the only document; of none, an empty list."""
        self.next()
        first = self.next()
        if isinstance(first, yaml.StreamEndEvent):
            return []
        value = self._value(self.next(), ())
        self.next()
        if not isinstance(other := self.next(), yaml.StreamEndEvent):
            raise yaml.MarkedYAMLError(
                "expected a single document in the stream", first.start_mark, "but found another document", other.start_mark
            )
        return value

    def _value(self, event: yaml.Event, path: Path_) -> object:
        self.lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, yaml.ScalarEvent):
            self.faults.extend((path, message, rule) for message, rule in self._scalar_traps(event))
            return event.value
        if isinstance(event, yaml.AliasEvent):
            self.faults.append((path, "uses a YAML alias (*name); write the text out", "yaml-alias"))
            return ""
        if len(path) >= DEEPEST:
            raise _TooDeep(event.start_mark.line + 1)
        return self._sequence(path) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(path)

    def _sequence(self, path: Path_) -> list[object]:
        result: list[object] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            result.append(self._value(event, (*path, len(result))))
        return result

    def _mapping(self, path: Path_) -> dict[str, object]:
        result: dict[str, object] = {}
        while not isinstance(key := self.next(), yaml.MappingEndEvent):
            name = self._name(key)
            at = (*path, name)
            if name in result:
                self.faults.append((at, f"stands twice (first on line {self.lines[at]}); keep one", "repeated-key"))
            self.lines[at] = key.start_mark.line + 1
            if name in result:
                self._skip(self.next())
            else:
                result[name] = self._value(self.next(), at)
        return result

    def _name(self, key: yaml.Event) -> str:
        if isinstance(key, yaml.ScalarEvent):
            return key.value
        self._skip(key)
        return "?"

    def _skip(self, event: yaml.Event) -> None:
        """Go past a whole value."""
        open_ = 0
        while True:
            open_ += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if not open_:
                return
            event = self.next()

    def _scalar_traps(self, scalar: yaml.ScalarEvent) -> Iterator[tuple[str, str]]:
        found = CONTROL.search(scalar.value)
        if found and scalar.style == '"':
            yield (
                (
                    f"the double-quoted text holds the control character U+{ord(found[0]):04X}, because a backslash means "
                    "something there; use single quotes or a block (|)"
                ),
                "control-character",
            )
        elif found:
            yield f"holds the invisible character U+{ord(found[0]):04X}; remove it", "control-character"
        if scalar.style == ">":
            yield "a folded block (>) joins lines and breaks lists, formulas and code; write |", "folded-block"
        if not scalar.style and scalar.end_mark.line < len(self.source):
            rest = self.source[scalar.end_mark.line][scalar.end_mark.column :]
            if scalar.value and COMMENT_AFTER.match(rest):
                yield (
                    "YAML cuts the text at ' #'; put it in quotes, or move the comment to a line of its own",
                    "cut-by-comment",
                )
