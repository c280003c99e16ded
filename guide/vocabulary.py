"""The words that records may use, and the shelf of resources they may point to."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Line = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^[^\n]*\n?$", strip_whitespace=True)]
Plain = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^[^<>&`$*_\[\]{}|\\\n]+\n?$")]
Block = Annotated[str, StringConstraints(min_length=1, max_length=8000, strip_whitespace=True)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+\.[a-z]+$", max_length=60)]


class Form(BaseModel):
    """What every kind of record shares: no unknown fields, and no change after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Reference(Form):
    """A pointer into `data/resources.yml`."""

    ref: Id = Field(description="an id in data/resources.yml")
    at: Line | None = Field(None, description="where inside: section, chapter, page")


class Resource(Form):
    """A paper, book, course or page, described once."""

    id: Id
    title: Line
    authors: tuple[Line, ...] = Field(min_length=1)
    year: int | None = Field(None, ge=1700, le=2100)
    edition: Line | None = None
    kind: Literal["book", "paper", "course", "manual", "site", "article", "talk"]
    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"'`$\\]+$", max_length=400)]
    free: bool


class Term(Form):
    """A word of the vocabulary: how it is written in a record, shown to a reader, and what it means."""

    name: Id
    label: Plain
    about: Plain


class Topic(Term):
    """A page of questions."""

    roles: tuple[Id, ...] = Field(min_length=1)
    resources: tuple[Reference, ...] = Field(min_length=3)


class Category(Term):
    """A kind of interview question, and what its answers must have."""

    technical: bool = Field(description="true where every answer names its sources")
    words: tuple[int, int] = Field(description="fewest and most words of an answer")
    topics: tuple[Topic, ...] = Field(min_length=1)


class Vocabulary(Form):
    """Every word that records and pages may use, in page order."""

    categories: tuple[Category, ...]
    levels: tuple[Term, ...] = Field(min_length=2)
    frequencies: tuple[Term, ...] = Field(min_length=2)
    roles: tuple[Term, ...] = Field(min_length=1)

    @cached_property
    def topics(self) -> dict[str, tuple[Category, Topic]]:
        """Topic name -> (category, topic), in page order."""
        return {topic.name: (category, topic) for category in self.categories for topic in category.topics}


class Retired(Form):
    """An id that was used once and must not be used again."""

    id: Id
    replaced_by: Id | None = None
    why: Line
