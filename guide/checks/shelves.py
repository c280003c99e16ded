"""What the library must satisfy as a whole: ids, duplicates, references, and nothing left lying about."""

from collections.abc import Iterator

from rapidfuzz import fuzz, process, utils

from guide.checks.fields import plain
from guide.faults import nearest
from guide.lines import CONTROL, Path_
from guide.records import Library, Question

NEARLY_THE_SAME = 92
"""Similarity of two questions with their words sorted, in percent, from which they ask the same thing."""

Place = Question | tuple[str, int]
Finding = tuple[Place, Path_, str]
"""A question (or a file and line), the path of the field in it, and the message."""


def ids_are_unique(library: Library) -> Iterator[Finding]:
    """An id is an address; two questions cannot live there."""
    first: dict[str, Question] = {}
    for question in library.questions:
        other = first.setdefault(question.id, question)
        if other is not question:
            yield question, ("id",), f"'{question.id}' is taken ({other.file}:{other.line()}); choose another"


def questions_differ(library: Library) -> Iterator[Finding]:
    """The same question twice means two answers to keep true, and one of them stale."""
    texts = [" ".join(sorted(utils.default_process(question.question).split())) for question in library.questions]
    for index, text in enumerate(texts):
        near = process.extractOne(text, texts[:index], scorer=fuzz.ratio, score_cutoff=NEARLY_THE_SAME)
        if near:
            other = library.questions[near[2]]
            where = f"{other.file}:{other.line(('question',))}"
            message = f"asks nearly the same as '{other.id}' ({where}); put this wording there, under also_asked"
            yield library.questions[index], ("question",), message


def wordings_lead_to_one_question(library: Library) -> Iterator[Finding]:
    """A wording under two questions sends half of its readers to the wrong one."""
    owner = {plain(question.question): question for question in library.questions}
    for question in library.questions:
        for index, wording in enumerate(question.also_asked):
            other = owner.setdefault(plain(wording), question)
            if other is not question:
                yield question, ("also_asked", index), f"'{wording}' already leads to '{other.id}'; keep it in one place"


def vocabulary_names_are_unique(library: Library) -> Iterator[Finding]:
    """A topic's name alone calls its questions, wherever it stands."""
    seen: dict[str, int] = {}
    text = library.texts["data/vocabulary.yml"]
    for number, category in enumerate(library.vocabulary.categories):
        for index, topic in enumerate(category.topics):
            line = text.line(("categories", number, "topics", index))
            if seen.setdefault(topic.name, line) != line:
                yield (
                    ("data/vocabulary.yml", line),
                    (),
                    f"the topic '{topic.name}' stands on line {seen[topic.name]} too; rename one",
                )


def topics_refer_to_resources(library: Library) -> Iterator[Finding]:
    """A topic's page says where to prepare, and for whom it is."""
    roles = [role.name for role in library.vocabulary.roles]
    text = library.texts["data/vocabulary.yml"]
    for number, category in enumerate(library.vocabulary.categories):
        for index, topic in enumerate(category.topics):
            at: Path_ = ("categories", number, "topics", index)
            for role in topic.roles:
                if role not in roles:
                    yield (
                        ("data/vocabulary.yml", text.line((*at, "roles"))),
                        (),
                        f"'{role}' is no role{nearest(role, roles)}",
                    )
            for place, reference in enumerate(topic.resources):
                if reference.ref not in library.resources:
                    line = text.line((*at, "resources", place))
                    hint = nearest(reference.ref, list(library.resources)) or "; add it there"
                    yield ("data/vocabulary.yml", line), (), f"'{reference.ref}' is not in data/resources.yml{hint}"


def topics_have_a_page(library: Library) -> Iterator[Finding]:
    """Questions without a page are never read, and a page without a topic shows nothing."""
    pages = {f"{category.name}/{topic.name}.md" for category, topic in library.vocabulary.topics.values()}
    pages |= {f"{category.name}/index.md" for category in library.vocabulary.categories}
    for page in sorted(pages):
        if not (library.root / "docs" / page).is_file():
            yield (f"docs/{page}", 1), (), "is missing; write a paragraph or two and one macro, as its neighbors do"


def resources_stand_once(library: Library) -> Iterator[Finding]:
    """A resource is described once, so that its address is put right once."""
    text = library.texts["data/resources.yml"]
    seen: dict[str, int] = {}
    rows = text.value if isinstance(text.value, list) else []
    for index, row in enumerate(rows):
        for field in ("id", "url"):
            value = row.get(field, "") if isinstance(row, dict) else ""
            line = text.line((index, field))
            if value and isinstance(value, str) and seen.setdefault(value, line) != line:
                yield ("data/resources.yml", line), (field,), f"'{value}' stands on line {seen[value]} too; keep one"


def resources_are_used(library: Library) -> Iterator[Finding]:
    """A resource that nothing refers to is a link nobody watches for."""
    used = {reference.ref for _, topic in library.vocabulary.topics.values() for reference in topic.resources}
    used |= {reference.ref for question in library.questions for reference in question.sources + question.resources}
    used |= {ref for ref in library.resources for page in library.prose.values() if f'"{ref}"' in page}
    text = library.texts["data/resources.yml"]
    for index, row in enumerate(text.value if isinstance(text.value, list) else []):
        ref = row.get("id") if isinstance(row, dict) else None
        if isinstance(ref, str) and ref in library.resources and ref not in used:
            yield ("data/resources.yml", text.line((index,))), (), f"'{ref}' is referred to nowhere; use it or remove it"


def files_are_shown(library: Library) -> Iterator[Finding]:
    """A program or picture that no question shows is not read, and its test proves nothing to anyone."""
    shown = {name for question in library.questions for name in question.code}
    for file in sorted((library.root / "data/code").glob("*.*")):
        name = file.stem.removeprefix("test_") if file.suffix == ".py" else file.stem
        if file.is_file() and file.name != "conftest.py" and not {f"{name}.py", f"{name}.sql"} & shown:
            yield (
                (f"data/code/{file.name}", 1),
                (),
                "belongs to no question; name its program under 'code:' or remove the file",
            )
    drawn = {question.figure for question in library.questions}
    for file in sorted((library.root / "data/figures").glob("*.py")):
        if file.name not in drawn:
            yield (f"data/figures/{file.name}", 1), (), "is shown by no question; name it under 'figure:' or remove it"


def files_are_plain_text(library: Library) -> Iterator[Finding]:
    """What is shown is text; an invisible sign in a program can make it read otherwise than it runs."""
    shown = [file for folder in ("code", "figures") for file in (library.root / "data" / folder).glob("*.*")]
    for file in sorted([*shown, *(library.root / "docs").rglob("*.md")]):
        place = file.relative_to(library.root).as_posix()
        if file.is_dir():
            continue
        try:
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            yield (place, 1), (), "cannot be read as UTF-8 text; save it so, or remove it"
            continue
        if found := CONTROL.search(text):
            line = text.count("\n", 0, found.start()) + 1
            yield (place, line), (), f"holds the invisible character U+{ord(found[0]):04X}; remove it"


def retired_ids_lead_on(library: Library) -> Iterator[Finding]:
    """Who follows an old link must arrive somewhere."""
    for index, retired in enumerate(library.retired.values()):
        if retired.replaced_by and retired.replaced_by not in library.ids:
            line = library.texts["data/retired.yml"].line((index, "replaced_by"))
            hint = nearest(retired.replaced_by, sorted(library.ids))
            yield ("data/retired.yml", line), ("replaced_by",), f"no question has the id '{retired.replaced_by}'{hint}"


RULES = (
    ids_are_unique,
    questions_differ,
    wordings_lead_to_one_question,
    vocabulary_names_are_unique,
    topics_refer_to_resources,
    topics_have_a_page,
    resources_stand_once,
    resources_are_used,
    files_are_shown,
    files_are_plain_text,
    retired_ids_lead_on,
)
