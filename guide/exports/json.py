"""The questions as JSON, for anyone who builds on the guide: `api/v1/questions.json` and its schema."""

import json
import os
import subprocess
from pathlib import Path

from guide.records import Library, Question, Record

VERSION = 1
DERIVED = {
    "category": {"type": "string", "description": "name of the category"},
    "topic": {"type": "string", "description": "name of the topic"},
    "url": {"type": "string", "description": "permanent address, from the root of the site"},
    "words": {"type": "integer", "description": "spoken words of the answer"},
}


def write(library: Library, site: Path) -> None:
    """Write both files under `site`/api/v1."""
    folder = site / "api/v1"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "questions.json").write_text(_dumped(document(library)), "utf-8")
    (folder / "schema.json").write_text(_dumped(schema(library)), "utf-8")


def document(library: Library) -> dict[str, object]:
    """What questions.json holds."""
    return {
        "version": VERSION,
        "commit": commit(library.root),
        "questions": [exported(question) for question in library.questions],
    }


def exported(question: Question) -> dict[str, object]:
    """All fields of the record, and what is derived from them."""
    return question.model_dump(mode="json") | {name: getattr(question, name) for name in DERIVED}


def schema(library: Library) -> dict[str, object]:
    """JSON Schema (2020-12) of questions.json, made from the model that reads the records."""
    record = record_schema(library)
    definitions = record.pop("$defs")
    record["properties"] |= DERIVED
    record["required"] = list(record["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questions of the ML interview guide",
        "type": "object",
        "required": ["version", "commit", "questions"],
        "properties": {
            "version": {"const": VERSION},
            "commit": {"type": ["string", "null"], "description": "the commit the questions were read from"},
            "questions": {"type": "array", "items": {"$ref": "#/$defs/Question"}},
        },
        "$defs": definitions | {"Question": record},
    }


def record_schema(library: Library) -> dict[str, object]:
    """JSON Schema of one record as its author writes it, with the words of the vocabulary."""
    made = Record.model_json_schema(mode="validation")
    made["properties"]["level"]["enum"] = [term.name for term in library.vocabulary.levels]
    made["properties"]["frequency"]["enum"] = [term.name for term in library.vocabulary.frequencies]
    return made


def commit(root: Path) -> str | None:
    """The commit that `root` is at, or None outside a checkout."""
    try:
        found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, encoding="utf-8", check=True)
    except (OSError, subprocess.CalledProcessError):
        return os.environ.get("GITHUB_SHA")
    return found.stdout.strip()


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
