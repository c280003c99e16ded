"""What each field of a question must hold."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

from guide.claims import arithmetic, number_in, numbers_in, same_number
from guide.faults import nearest
from guide.lines import Path_
from guide.records import Library, Question

Finding = tuple[Path_, str]

FIRST_REVIEW = datetime.date(2026, 11, 22)
"""The day the first answer was checked."""


def stands_in_the_vocabulary(question: Question, library: Library) -> Iterator[Finding]:
    """A page exists only for a category and topic that the vocabulary names."""
    topics = library.vocabulary.topics
    if question.topic not in topics:
        hint = nearest(question.topic, list(topics)) or "; add it to data/vocabulary.yml"
        yield (), f"the file's name '{question.topic}' is not a topic{hint}"
    elif topics[question.topic][0].name != question.category:
        yield (), f"the topic '{question.topic}' belongs in data/questions/{topics[question.topic][0].name}/"


def level_is_known(question: Question, library: Library) -> Iterator[Finding]:
    """Filters and labels know only the levels of the vocabulary."""
    yield from _known("level", question.level, [term.name for term in library.vocabulary.levels])


def frequency_is_known(question: Question, library: Library) -> Iterator[Finding]:
    """Filters and labels know only the frequencies of the vocabulary."""
    yield from _known("frequency", question.frequency, [term.name for term in library.vocabulary.frequencies])


def _known(field: str, word: str, words: list[str]) -> Iterator[Finding]:
    if word not in words:
        yield (field,), f"'{word}' is unknown; write {', '.join(words[:-1])} or {words[-1]}"


def id_is_not_retired(question: Question, library: Library) -> Iterator[Finding]:
    """A retired id still stands in someone's bookmarks and flashcards."""
    if question.id in library.retired:
        yield ("id",), f"'{question.id}' is retired (data/retired.yml: {library.retired[question.id].why}); choose another"


def question_asks(question: Question, library: Library) -> Iterator[Finding]:
    """A question is what is said aloud; a title is not."""
    if question.question[-1] not in "?.!":
        yield ("question",), "ends without a mark; write it as it is said aloud, with '?' or '.' at the end"


def outline_makes_claims(question: Question, library: Library) -> Iterator[Finding]:
    """An outline is what an interviewer listens for, and nobody listens for a heading."""
    for index, point in enumerate(question.outline):
        if len(point.split()) < 5 or point.endswith((":", "?")):
            yield ("outline", index), f"'{point}' is a heading; say what is true about it in a sentence"


def outline_is_half_a_minute(question: Question, library: Library) -> Iterator[Finding]:
    """Whoever hears only the outline has heard the answer, in about half a minute."""
    words = sum(len(point.split()) for point in question.outline)
    if words > 150:
        yield ("outline",), f"has {words} words; write at most 150"


def answer_has_the_right_length(question: Question, library: Library) -> Iterator[Finding]:
    """One to two minutes when said aloud; a program speaks for a coding answer."""
    if question.topic not in library.vocabulary.topics:
        return
    fewest, most = library.vocabulary.topics[question.topic][0].words
    if not fewest <= question.words <= most:
        yield ("answer",), f"has {question.words} words; write {fewest} to {most}"


def wordings_differ(question: Question, library: Library) -> Iterator[Finding]:
    """A wording that repeats another finds nothing new."""
    seen = {plain(question.question): "the question"}
    for index, wording in enumerate(question.also_asked):
        if plain(wording) in seen:
            yield ("also_asked", index), f"'{wording}' repeats {seen[plain(wording)]}; write another wording"
        seen.setdefault(plain(wording), f"'{wording}'")


def technical_answers_name_sources(question: Question, library: Library) -> Iterator[Finding]:
    """A reader must be able to see what a technical claim rests on."""
    topic = library.vocabulary.topics.get(question.topic)
    if topic and topic[0].technical and not question.sources:
        yield ("sources",), "is missing; name what the answer rests on, as '- ref: an id of data/resources.yml'"


def references_exist(question: Question, library: Library) -> Iterator[Finding]:
    """A reference leads to a resource that is described once."""
    for field in ("sources", "resources"):
        for index, reference in enumerate(getattr(question, field)):
            if reference.ref not in library.resources:
                hint = nearest(reference.ref, list(library.resources))
                yield (field, index, "ref"), f"'{reference.ref}' is not in data/resources.yml{hint or '; add it there'}"


def programs_exist(question: Question, library: Library) -> Iterator[Finding]:
    """A program shown with an answer stands in data/code/ with its output, and a test proves it."""
    for index, name in enumerate(question.code):
        file = library.root / "data/code" / name
        if file.suffix not in (".py", ".sql"):
            yield ("code", index), f"'{name}' is neither Python nor SQL; name a .py or .sql file"
        elif not file.is_file():
            yield ("code", index), f"data/code/{name} does not exist{nearest(name, _names(library, 'code'))}"
        elif not file.with_suffix(".out").is_file():
            yield ("code", index), f"{name} has no recorded output; run: python -m guide run {name}"
        elif not file.with_name(f"test_{file.stem}.py").is_file():
            yield ("code", index), f"{name} has no test; write data/code/test_{file.stem}.py"


def figure_exists(question: Question, library: Library) -> Iterator[Finding]:
    """A picture is drawn from data/figures/."""
    if question.figure and not (library.root / "data/figures" / question.figure).is_file():
        hint = nearest(question.figure, _names(library, "figures"))
        yield ("figure",), f"data/figures/{question.figure} does not exist{hint}"


def _names(library: Library, folder: str) -> list[str]:
    return [file.name for file in (library.root / "data" / folder).glob("*.*")]


def a_second_reader_signed(question: Question, library: Library) -> Iterator[Finding]:
    """One wrong answer costs somebody an offer, so what only its writer has checked is not published."""
    if question.reviewed is None:
        yield (), "waits for a second reader, who checks the answer and writes 'reviewed:' with the day"


def reviewed_is_believable(question: Question, library: Library) -> Iterator[Finding]:
    """A made-up date publishes an answer that nobody checked."""
    if question.reviewed and question.reviewed < FIRST_REVIEW:
        yield ("reviewed",), f"{question.reviewed} is before the guide began; write the day someone else checked the answer"


def claims_hold(question: Question, library: Library) -> Iterator[Finding]:
    """A number in an answer still follows from its sum or its program."""
    shown = " ".join(" ".join(text for _, text in question.texts).split()) if question.claims else ""
    for index, claim in enumerate(question.claims):
        at = ("claims", index)
        if " ".join(claim.says.split()) not in shown:
            yield at, f"'{claim.says}' does not stand in the text; copy the words exactly"
        elif (number := number_in(claim.says)) is None:
            yield at, f"'{claim.says}' holds no number"
        elif (claim.equals is None) == (claim.printed_by is None):
            yield at, "write either 'equals:' with arithmetic or 'printed_by:' with a program"
        elif claim.equals is not None:
            value = arithmetic(claim.equals)
            if isinstance(value, str):
                yield (*at, "equals"), f"'{claim.equals}' cannot be worked out: {value}"
            elif not same_number(number, value):
                yield at, f"'{claim.says}' does not follow: {claim.equals} is {value:.6g}"
        elif claim.printed_by not in question.code:
            yield (*at, "printed_by"), f"'{claim.printed_by}' is not among this question's programs (code:)"
        else:
            output = (library.root / "data/code" / claim.printed_by).with_suffix(".out")
            if output.is_file() and number not in numbers_in(output.read_text("utf-8", "replace")):
                yield at, f"{claim.printed_by} does not print {number}; correct the text or the program"


@cache  # two rules compare all wordings
def plain(wording: str) -> str:
    """A wording without case and punctuation, but with the `+` and `#` of C++ and C#."""
    return " ".join(re.sub(r"[^\w+#]+", " ", wording.lower()).split())


RULES = (
    stands_in_the_vocabulary,
    level_is_known,
    frequency_is_known,
    id_is_not_retired,
    question_asks,
    outline_makes_claims,
    outline_is_half_a_minute,
    answer_has_the_right_length,
    wordings_differ,
    technical_answers_name_sources,
    references_exist,
    programs_exist,
    figure_exists,
    a_second_reader_signed,
    reviewed_is_believable,
    claims_hold,
)
