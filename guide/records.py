"""What a question is, and how one is read from its file."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, Field, PrivateAttr, ValidationError
from pydantic_core import PydanticCustomError

from guide.faults import Fault, Faults, faults_of_model, faults_of_text
from guide.lines import Path_, Text, read
from guide.vocabulary import Block, FileName, Form, Id, Line, Reference, Resource, Retired, Vocabulary

WORDS_PER_MINUTE = 150
Model = TypeVar("Model", bound=BaseModel)


def _written_as_date(value: object) -> object:
    """Pydantic would also take a number of seconds; a reader would not."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("date_form", "not a date")
    return value


Day = Annotated[datetime.date, BeforeValidator(_written_as_date)]


class Mistake(Form):
    """What candidates say wrongly, and what is true."""

    says: Line = Field(description="what people really say")
    instead: Block = Field(description="what is true, and why")


class FollowUp(Form):
    """What the interviewer asks next."""

    ask: Line = Field(description="the next question, as it is said aloud")
    answer: Block = Field(description="one to four sentences")


class Claim(Form):
    """A number in the text that must keep following from a sum or from a program."""

    says: Line = Field(description="the number with a few words around it, exactly as they stand in the text")
    equals: Line | None = Field(None, description="arithmetic that gives the number, as in `2 * 32 * 4096 / 1e6`")
    printed_by: FileName | None = Field(None, description="or the program in data/code/ whose output holds the number")


class Record(Form):
    """One question as its author writes it."""

    id: Id = Field(description="permanent: links, progress and Anki cards hang on it")
    question: Line = Field(description="as it is said aloud")
    also_asked: tuple[Line, ...] = Field(min_length=3, max_length=16, description="other wordings, acronyms, symptoms")
    level: str = Field(description="from when a good answer is expected")
    frequency: str = Field(description="how often it is asked")
    prompt: Block | None = Field(None, description="the task as handed over: coding, case and design questions")
    outline: tuple[Block, ...] = Field(min_length=3, max_length=6, description="claims an interviewer listens for")
    answer: Block = Field(description="as one would say it aloud; collapsed on the page")
    stronger: tuple[Block, ...] = Field((), max_length=4, description="what lifts a good answer to a senior one")
    mistakes: tuple[Mistake, ...] = Field(
        min_length=1, max_length=3, description="what goes wrong, and what is true instead"
    )
    follow_ups: tuple[FollowUp, ...] = Field(min_length=2, max_length=4, description="what comes next, each with its answer")
    code: tuple[FileName, ...] = Field((), description="programs in data/code/, shown with the answer and run by the tests")
    figure: FileName | None = Field(None, description="a picture in data/figures/, drawn at build time")
    claims: tuple[Claim, ...] = Field((), description="numbers in the text that are worked out again by every check")
    sources: tuple[Reference, ...] = Field((), description="what the answer rests on; required in technical categories")
    resources: tuple[Reference, ...] = Field((), max_length=3, description="where to prepare further")
    reviewed: Day | None = Field(None, description="set by a second reader, who checked the answer; needed for publishing")


class Question(Record):
    """A record and the place it was read from; everything that follows from the two is derived here."""

    _file: str = PrivateAttr("")
    _index: int = PrivateAttr(0)
    _text: Text = PrivateAttr(default_factory=lambda: Text([]))

    def placed(self, file: str, index: int, text: Text) -> "Question":
        """The same question, knowing that it is the `index`-th record (from 0) of `file`."""
        self._file, self._index, self._text = file, index, text
        return self

    @property
    def file(self) -> str:
        """Its file, from the root of the project."""
        return self._file

    @cached_property
    def category(self) -> str:
        """The name of its folder."""
        return PurePosixPath(self._file).parent.name

    @cached_property
    def topic(self) -> str:
        """The name of its file."""
        return PurePosixPath(self._file).stem

    @property
    def page(self) -> str:
        """The page it stands on, from the root of the site, without a leading slash."""
        return f"{self.category}/{self.topic}/"

    @property
    def url(self) -> str:
        """Its permanent address, from the root of the site."""
        return f"{self.page}#{self.id}"

    @property
    def words(self) -> int:
        """Words of the answer that are spoken: formulas count as one word, fenced code as none."""
        spoken = re.sub(r"^```.*?^```", "", self.answer, flags=re.S | re.M)
        return len(re.sub(r"\$\$.*?\$\$|\$[^$\n]+\$", "x", spoken, flags=re.S).split())

    @property
    def seconds(self) -> int:
        """Speaking time of the answer."""
        return round(self.words * 60 / WORDS_PER_MINUTE)

    def line(self, path: Path_ = ()) -> int:
        """The line of a field, or of the nearest thing around it."""
        return self._text.line((self._index, *path))

    @cached_property
    def texts(self) -> tuple[tuple[Path_, str], ...]:
        """Every text of the record that is shown as Markdown, with its path. Each rule walks over them again."""
        return tuple(self._walk())

    def _walk(self) -> Iterator[tuple[Path_, str]]:
        for name in ("question", "also_asked", "prompt", "outline", "answer", "stronger"):
            value = getattr(self, name)
            if isinstance(value, tuple):
                yield from (((name, i), text) for i, text in enumerate(value))
            elif value:
                yield (name,), value
        for i, mistake in enumerate(self.mistakes):
            yield ("mistakes", i, "says"), mistake.says
            yield ("mistakes", i, "instead"), mistake.instead
        for i, follow_up in enumerate(self.follow_ups):
            yield ("follow_ups", i, "ask"), follow_up.ask
            yield ("follow_ups", i, "answer"), follow_up.answer


@dataclass(frozen=True)
class Library:
    """Everything under data/: questions in reading order, and what they refer to."""

    root: Path
    vocabulary: Vocabulary
    questions: tuple[Question, ...]
    resources: dict[str, Resource]
    retired: dict[str, Retired]
    texts: dict[str, Text]
    whole: bool = True  # whether every record could be read

    @cached_property
    def prose(self) -> dict[str, str]:
        """The pages under docs/, by path."""
        return {
            file.relative_to(self.root).as_posix(): file.read_text("utf-8", "replace")
            for file in (self.root / "docs").rglob("*.md")
            if file.is_file()
        }

    def without(self, ids: set[str]) -> "Library":
        """The library with some questions left out."""
        return replace(self, questions=tuple(question for question in self.questions if question.id not in ids))

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every question's id."""
        return frozenset(question.id for question in self.questions)

    def of(self, topic: str) -> tuple[Question, ...]:
        """The questions of one topic, in reading order."""
        return tuple(question for question in self.questions if question.topic == topic)


def load(root: Path) -> Library:
    """The library under `root`/data. Raises Faults, once, with every fault of form in every file."""
    library, faults = load_readable(root)
    if faults:
        raise Faults(faults)
    return library


def load_readable(root: Path) -> tuple[Library, list[Fault]]:
    """The readable part of the library, and the faults of form in the rest. Raises Faults if the vocabulary is broken."""
    reader = _Reader(root)
    vocabulary = reader.whole(Vocabulary, "data/vocabulary.yml")
    if vocabulary is None:
        raise Faults(reader.faults)
    resources = {record.id: record for record in reader.records(Resource, "data/resources.yml")}
    retired = {record.id: record for record in reader.records(Retired, "data/retired.yml")}
    questions: list[Question] = []
    for file in _in_page_order(root, vocabulary):
        questions.extend(reader.records(Question, file))
    return Library(root, vocabulary, tuple(questions), resources, retired, reader.texts, not reader.faults), reader.faults


def _in_page_order(root: Path, vocabulary: Vocabulary) -> list[str]:
    """The question files, in the order of the vocabulary; unknown ones last."""
    order = {topic: number for number, topic in enumerate(vocabulary.topics)}
    files = sorted((root / "data/questions").glob("**/*.y*ml"))
    return [file.relative_to(root).as_posix() for file in sorted(files, key=lambda file: order.get(file.stem, len(order)))]


class _Reader:
    """Reads files into models, collecting faults instead of stopping at the first."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self.texts: dict[str, Text] = {}

    def records(self, model: type[Model], file: str) -> list[Model]:
        """The records of a file; one that has a fault of form is left out."""
        if not (self.root / file).is_file():
            self.texts[file] = Text([])
            self.faults.append(Fault(file, 1, "", "", "is missing; restore it", "missing-file"))
            return []
        text = self.texts[file] = read(self.root / file)
        self.faults.extend(faults_of_text(file, text))
        if text.value is None:
            return []
        if not isinstance(text.value, list):
            self.faults.append(Fault(file, 1, "", "", "is not a list; begin each record with '- id: ...'", "wrong-type"))
            return []
        return [record for index in range(len(text.value)) if (record := self._record(model, file, text, (index,)))]

    def whole(self, model: type[Model], file: str) -> Model | None:
        """A file that is one record."""
        text = self.texts[file] = read(self.root / file) if (self.root / file).is_file() else Text({})
        self.faults.extend(faults_of_text(file, text))
        return None if text.value is None else self._record(model, file, text, ())

    def _record(self, model: type[Model], file: str, text: Text, at: Path_) -> Model | None:
        value = text.at(at)
        try:
            record = model.model_validate(value)
        except ValidationError as error:
            self.faults.extend(faults_of_model(error, model, file, text, at))
            return None
        return record.placed(file, at[0], text) if isinstance(record, Question) else record
