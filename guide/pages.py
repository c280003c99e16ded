"""Questions as Markdown, through the templates beside this module."""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from guide.figures import picture
from guide.records import Library, Question, Record
from guide.vocabulary import Category, Topic

TEMPLATES = Path(__file__).with_name("templates")
EVENINGS = {"tonight": 1, "week": 3, "month": 8}
"""How many questions of each category a plan holds for the days that are left."""


@dataclass(frozen=True)
class Tally:
    """How many questions of a category are asked how often; shares are percent of the largest category."""

    category: Category
    counts: dict[str, int]
    largest: int

    @property
    def total(self) -> int:
        """All questions of the category."""
        return sum(self.counts.values())

    def share(self, frequency: str) -> float:
        """The length of a bar, in percent of the longest."""
        return round(100 * self.counts[frequency] / self.largest, 1)


class Pages:
    """Renders parts of pages. `repository` is the address where files can be edited, or empty for no links."""

    def __init__(self, library: Library, repository: str = "") -> None:
        self.library = library
        self.repository = repository.rstrip("/")

    @cached_property
    def templates(self) -> Environment:
        """The templates, with the words they may use."""
        made = Environment(
            loader=FileSystemLoader(TEMPLATES),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )
        made.filters |= {"e": _escaped, "literal": literal, "item": _as_list_item, "plain": plain, "aloud": aloud}
        return made

    def questions(self, topic: str, page: str) -> str:
        """The body of a topic's page: where to prepare, then every question. `page` is the page's own file under docs/."""
        category, found = self.library.vocabulary.topics[topic]
        return self._render("topic.md.j2", page, category=category, topic=found, questions=self.library.of(topic))

    def topics(self, category: str, page: str) -> str:
        """The topics of a category, as cards with counts."""
        found = next(one for one in self.library.vocabulary.categories if one.name == category)
        return self._render("topics.md.j2", page, category=found)

    def categories(self, page: str) -> str:
        """The categories, as cards with counts."""
        return self._render("categories.md.j2", page)

    def plan(self, days: str, page: str) -> str:
        """The questions to prepare in the time that is left: `tonight`, `week` or `month`, the most asked first."""
        picks = []
        for category in self.library.vocabulary.categories:
            topics = len(category.topics) if days == "month" else 0  # a month has time for each of them
            picks.append((category, self._most_asked(category, max(EVENINGS[days], topics))))
        seconds = sum(question.seconds for _, questions in picks for question in questions)
        return self._render("plan.md.j2", page, picks=picks, count=sum(len(some) for _, some in picks), seconds=seconds)

    def frequencies(self, page: str) -> str:
        """A chart, which is also a table, of what is asked how often."""
        words = [term.name for term in self.library.vocabulary.frequencies]
        rows = [
            (category, [question.frequency for question in self.library.questions if question.category == category.name])
            for category in self.library.vocabulary.categories
        ]
        largest = max(len(asked) for _, asked in rows) or 1
        tallies = [Tally(category, {word: asked.count(word) for word in words}, largest) for category, asked in rows]
        return self._render("frequencies.md.j2", page, tallies=sorted(tallies, key=lambda tally: -tally.counts[words[0]]))

    def fields(self, page: str) -> str:
        """The fields of a record, as a table, made from the model that reads them."""
        return self._render("fields.md.j2", page, fields=list(_fields(Record)))

    def terms(self, kind: str, page: str) -> str:
        """The words of a field (`levels`, `frequencies`, `roles`), as a table."""
        return self._render("terms.md.j2", page, terms=getattr(self.library.vocabulary, kind))

    def resource(self, ref: str) -> str:
        """A link to a resource. Raises KeyError for an unknown id."""
        return self._render("resource.md.j2", "", resource=self.library.resources[ref], at=None).strip()

    def total(self) -> int:
        """How many questions there are."""
        return len(self.library.questions)

    def _render(self, template: str, page: str, **names: object) -> str:
        def link(target: str) -> str:
            """The address of `target`, from the root of the site, as HTML on this page writes it."""
            return _relative(target, _url(page))

        def source(question: str) -> str:
            """The link to a question as Markdown on this page writes it, so that MkDocs checks it."""
            one = self._by_id[question]
            here = posixpath.dirname(page)
            return f"{posixpath.relpath(f'{one.category}/{one.topic}.md', here or '.')}#{one.id}"

        def linked(text: str) -> str:
            """Text whose `(#id)` links lead to the question's page."""
            return re.sub(
                r"\]\(#([a-z0-9-]+)\)", lambda found: f"]({source(found[1])})" if found[1] in self._by_id else "]", text
            )

        text = self.templates.get_template(template).render(
            pages=self,
            library=self.library,
            vocabulary=self.library.vocabulary,
            link=link,
            source=source,
            linked=linked,
            edit=self._edit,
            **names,
        )
        return text.strip() + "\n"

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.library.questions}

    def _edit(self, file: str) -> str:
        return f"{self.repository}/edit/main/{file}" if self.repository else ""

    def _most_asked(self, category: Category, count: int) -> list[Question]:
        """The most asked questions of a category, one topic after the other, in page order."""
        order = [term.name for term in self.library.vocabulary.frequencies]
        ranked = [
            sorted(self.library.of(topic.name), key=lambda question: order.index(question.frequency))
            for topic in category.topics
        ]
        by_turns = [question for turn in zip_longest(*ranked) for question in turn if question]
        chosen = sorted(by_turns, key=lambda question: order.index(question.frequency))[:count]
        return [question for question in self.library.questions if question in chosen]

    def formerly(self, question: Question) -> list[str]:
        """Retired ids that this question replaced, so that old links still arrive."""
        return [retired.id for retired in self.library.retired.values() if retired.replaced_by == question.id]

    def level(self, question: Question) -> str:
        """The label of a question's level."""
        return next(term.label for term in self.library.vocabulary.levels if term.name == question.level)

    def frequency(self, question: Question) -> str:
        """The label of a question's frequency."""
        return next(term.label for term in self.library.vocabulary.frequencies if term.name == question.frequency)

    def roles(self, topic: Topic) -> list[str]:
        """The labels of the roles a topic matters for."""
        return [term.label for term in self.library.vocabulary.roles if term.name in topic.roles]

    def count(self, category: str, topic: str = "") -> int:
        """How many questions a category, or one topic of it, holds."""
        return sum(question.category == category and topic in ("", question.topic) for question in self.library.questions)

    def picture(self, question: Question):
        """The picture of a question, or None."""
        return picture(self.library.root / "data/figures" / question.figure) if question.figure else None

    def programs(self, question: Question) -> Iterable[dict[str, str]]:
        """Each program of a question: name, language, text, output, the test that proves it, and a fence that holds both."""
        for name in question.code:
            file = self.library.root / "data/code" / name
            text, output = (one.read_text("utf-8", "replace").rstrip() for one in (file, file.with_suffix(".out")))
            longest = max((len(run) for run in re.findall(r"`+", text + "\n" + output)), default=0)
            yield {
                "name": name,
                "language": {".py": "python", ".sql": "sql"}[file.suffix],
                "text": text,
                "output": output,
                "test": f"data/code/test_{file.stem}.py",
                "fence": "`" * max(3, longest + 1),
            }


def _url(page: str) -> str:
    """The address of a page's source file: `plan.md` is `plan/`, `statistics/index.md` is `statistics/`."""
    return page.removesuffix(".md").removesuffix("index").rstrip("/") + "/" if page != "index.md" else ""


def _relative(target: str, here: str) -> str:
    path, mark, fragment = target.partition("#")
    if path == here and mark:
        return "#" + fragment
    there = posixpath.relpath("/" + path, "/" + here)
    return there + ("/" if path.endswith("/") or not path else "") + mark + fragment


def aloud(seconds: int) -> str:
    """Seconds as a reader says them: `1 min 40 s`."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


def plain(text: str) -> str:
    """Markdown as plain words, for labels and titles: `$L_1$` becomes `L_1`, and money keeps its sign."""
    linked = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\\(\$)|[`*$\\{}]", r"\1", linked)


def literal(text: object) -> str:
    """Text that Markdown shows as it is written, links, formulas, code and tags included."""
    return re.sub(r"[\\`*_\[\]$]", r"\\\g<0>", str(text)).replace("&", "&amp;").replace("<", "&lt;")


def _escaped(text: object) -> str:
    """Text for HTML, in which no formula or code is looked for either."""
    return str(escape(text)).replace("$", "&#36;").replace("`", "&#96;")


def _as_list_item(text: str) -> str:
    """Text of several lines, indented to stay in its list item."""
    return text.strip().replace("\n", "\n    ")


def _fields(model: type[Record]) -> Iterable[dict[str, object]]:
    for name, field in model.model_fields.items():
        bounds = {type(mark).__name__: mark for mark in field.metadata}
        least, most = bounds.get("MinLen"), bounds.get("MaxLen")
        yield {
            "name": name,
            "required": field.is_required(),
            "count": f"{least.min_length} to {most.max_length}"
            if least and most and "Line" not in str(field.annotation)
            else "",
            "about": field.description,
        }
