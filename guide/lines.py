"""YAML read as text, with the line of every value, so that a fault can say where it stands.

Scalars stay as they were written (`no` is "no", `1.10` is "1.10"); the models in `records` convert them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """PyYAML's loader, in C where it is built so, without guessing what a scalar means."""

    def resolve(self, kind: type, value: str, implicit: object) -> str:
        """Every scalar is text; the guess would take a third of the time."""
        return "tag:yaml.org,2002:str"


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
    loader = None
    try:
        if (deep := _too_deep(text)) is not None:
            return _unreadable(deep, "is nested too deeply; a record is three levels deep", "yaml")
        loader = Loader(text)
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        why = " ".join(filter(None, [error.context, error.problem]))
        remedy = "put text that holds ': ' in quotes" if "mapping values" in why else "check indentation, quotes and colons"
        return _unreadable(mark.line + 1 if mark else 1, f"YAML cannot read this: {why}; {remedy}", "yaml")
    except yaml.YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0) or 0) + 1
        return _unreadable(line, "holds a character that YAML does not allow; remove it", "control-character")
    finally:
        if loader is not None:
            loader.dispose()
    walk = _Walk(text.split("\n"))
    value = walk.value(node, ()) if node is not None else []
    return Text(value, walk.lines, tuple(walk.faults))


def _too_deep(text: str) -> int | None:
    """The line on which the text is nested deeper than any record, or None."""
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                return event.start_mark.line + 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return None


def _unreadable(line: int, message: str, rule: str) -> Text:
    return Text(None, {(): line}, (((), message, rule),))


class _Walk:
    """One pass over a composed document, keeping lines and the traps that only the source text shows."""

    def __init__(self, source: list[str]) -> None:
        self.source = source
        self.lines: dict[Path_, int] = {}
        self.faults: list[tuple[Path_, str, str]] = []
        self.seen: set[int] = set()

    def value(self, node: yaml.Node, path: Path_) -> object:
        self.lines.setdefault(path, node.start_mark.line + 1)
        if id(node) in self.seen:
            self.faults.append((path, "uses a YAML alias (*name); write the text out", "yaml-alias"))
            return ""
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            self.faults.extend((path, message, rule) for message, rule in self._scalar_traps(node))
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        return self._mapping(node, path)

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, object]:
        result: dict[str, object] = {}
        for key, item in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in result:
                first = self.lines[(*path, name)]
                self.faults.append(((*path, name), f"stands twice (first on line {first}); keep one", "repeated-key"))
                self.lines[(*path, name)] = key.start_mark.line + 1
                continue
            self.lines[(*path, name)] = key.start_mark.line + 1
            result[name] = self.value(item, (*path, name))
        return result

    def _scalar_traps(self, node: yaml.ScalarNode) -> Iterator[tuple[str, str]]:
        found = CONTROL.search(node.value)
        if found and node.style == '"':
            yield (
                (
                    f"the double-quoted text holds the control character U+{ord(found[0]):04X}, because a backslash means "
                    "something there; use single quotes or a block (|)"
                ),
                "control-character",
            )
        elif found:
            yield f"holds the invisible character U+{ord(found[0]):04X}; remove it", "control-character"
        if node.style == ">":
            yield "a folded block (>) joins lines and breaks lists, formulas and code; write |", "folded-block"
        if not node.style and node.end_mark.line < len(self.source):
            rest = self.source[node.end_mark.line][node.end_mark.column :]
            if node.value and COMMENT_AFTER.match(rest):
                yield (
                    "YAML cuts the text at ' #'; put it in quotes, or move the comment to a line of its own",
                    "cut-by-comment",
                )
