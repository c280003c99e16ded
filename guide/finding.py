"""The Find page, a list by topic that a script can filter and anyone can read; the Practice page, which chooses alike."""

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from guide.records import Library

TEMPLATES = Path(__file__).with_name("templates")


def find(library: Library) -> str:
    """The list and the form that filters it, as Markdown for a page at the root of docs/."""
    return _rendered("find.md.j2", library)


def practice(library: Library) -> str:
    """The form that chooses what to practice, and room for one question, as Markdown for a page at the root of docs/."""
    facts = json.dumps(known(library), ensure_ascii=False, separators=(",", ":"))
    return _rendered("practice.md.j2", library, facts=facts)


def known(library: Library) -> dict[str, object]:
    """What the Practice page must know of all questions before it fetches one, in page order."""
    return {
        "frequencies": [term.name for term in library.vocabulary.frequencies],
        "topics": {
            topic.name: {"category": category.name, "roles": topic.roles}
            for category, topic in library.vocabulary.topics.values()
        },
        "questions": [[one.id, one.topic, one.level, one.frequency] for one in library.questions],
        "retired": {retired.id: retired.replaced_by for retired in library.retired.values() if retired.replaced_by},
    }


def _rendered(template: str, library: Library, **names: object) -> str:
    made = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    words = library.vocabulary
    text = made.get_template(template).render(library=library, vocabulary=words, choices=choices(library), **names)
    return text.strip() + "\n"


def choices(library: Library) -> list[dict[str, object]]:
    """What can be chosen: a name for the address, a label, and groups of values with their labels."""
    words = library.vocabulary
    topics = [(category.label, [(topic.name, topic.label) for topic in category.topics]) for category in words.categories]
    return [
        _choice("category", "Kind", [(category.name, category.label) for category in words.categories]),
        {"name": "topic", "label": "Topic", "groups": topics},
        _choice("level", "Level", [(term.name, term.label) for term in words.levels]),
        _choice("role", "Role", [(term.name, term.label) for term in words.roles]),
        _choice("frequency", "Asked", [(term.name, term.label) for term in words.frequencies]),
    ]


def _choice(name: str, label: str, values: list[tuple[str, str]]) -> dict[str, object]:
    return {"name": name, "label": label, "groups": [("", values)]}
