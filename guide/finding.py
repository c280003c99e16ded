"""The Find page: every question as a list by topic, which a script can filter and anyone can read."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from guide.records import Library

TEMPLATES = Path(__file__).with_name("templates")


def find(library: Library) -> str:
    """The list and the form that filters it, as Markdown for a page at the root of docs/."""
    made = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    text = made.get_template("find.md.j2").render(library=library, vocabulary=library.vocabulary, choices=choices(library))
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
