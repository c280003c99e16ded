"""Reading records: what is read, and what a contributor is told about what cannot be."""

import re

import pytest
from project import WRONG

from guide import checks, math
from guide.faults import Fault, Faults
from guide.pages import Pages
from guide.records import load, load_readable


def test_a_library_that_keeps_every_rule_has_no_faults(right):
    assert checks.problems(right, math.faults) == []


def test_questions_come_in_the_order_of_the_vocabulary(right):
    assert [question.id for question in right.questions] == ["roc-auc-or-pr-auc", "derive-least-squares", "why-this-role"]


def test_what_follows_from_a_question_is_derived(right):
    question = right.questions[0]
    assert (question.category, question.topic) == ("machine-learning", "evaluation")
    assert question.url == "machine-learning/evaluation/#roc-auc-or-pr-auc"
    assert question.words == 51  # the formula is one word, the fenced code none
    assert question.seconds == 20
    assert question.line(("answer",)) == 20


def test_scalars_stay_as_they_were_written(right):
    assert right.questions[0].also_asked[2] == "C++ or C#, and 1.10 or no"


def test_records_cannot_be_changed_after_reading(right):
    with pytest.raises(ValueError, match="frozen"):
        right.questions[0].answer = "another"


@pytest.mark.parametrize("kind", ["form", "rules"])
def test_every_fault_is_told_at_once_with_its_place_and_remedy(kind):
    library, faults = load_readable(WRONG / kind)
    found = checks.in_file_order(faults + checks.problems(library, math.faults))
    assert [str(fault) for fault in found] == (WRONG / kind / "faults.txt").read_text("utf-8").splitlines()


def test_every_rule_is_broken_by_the_wrong_libraries():
    told = (WRONG / "rules/faults.txt").read_text("utf-8")
    rules = checks.fields.RULES + checks.texts.RULES + checks.shelves.RULES
    assert len(rules) > 25
    assert [rule.__name__ for rule in rules if f"[{rule.__name__.replace('_', '-')}]" not in told] == []


def test_every_rule_says_why_it_exists():
    for rule in checks.fields.RULES + checks.texts.RULES + checks.shelves.RULES:
        assert rule.__doc__ and rule.__doc__.strip().endswith("."), rule.__name__


def test_loading_a_wrong_library_raises_every_fault():
    with pytest.raises(Faults) as raised:
        load(WRONG / "form")
    assert len(raised.value.faults) == 35


def test_a_broken_vocabulary_stops_with_its_faults_only(copied):
    (copied / "data/vocabulary.yml").write_text("categories: []\nlevel: mid\n", "utf-8")
    with pytest.raises(Faults) as raised:
        load(copied)
    assert [str(fault) for fault in raised.value.faults] == [
        "data/vocabulary.yml:1: levels: is missing; write 'levels:' [missing-field]",
        "data/vocabulary.yml:1: frequencies: is missing; write 'frequencies:' [missing-field]",
        "data/vocabulary.yml:1: roles: is missing; write 'roles:' [missing-field]",
        "data/vocabulary.yml:2: unknown field 'level'; did you mean 'levels'? [unknown-field]",
    ]


def test_a_missing_file_is_a_fault(copied):
    (copied / "data/retired.yml").unlink()
    assert [str(fault) for fault in load_readable(copied)[1]] == [
        "data/retired.yml:1: is missing; restore it [missing-file]"
    ]


@pytest.mark.parametrize("name", ["resources", "retired"])
@pytest.mark.parametrize(
    "text", [None, "5", "x", "- a", "- {id: [a], url: {b: c}}", "- id: a\n  id: b", "[" * 100_000, "\0"]
)
def test_no_broken_shelf_ends_in_a_traceback(copied, name, text):
    file = copied / f"data/{name}.yml"
    file.unlink() if text is None else file.write_text(text, "utf-8")
    library, faults = load_readable(copied)
    assert faults + checks.problems(library)


@pytest.mark.parametrize("place", ["data/code/count_pairs.out", "data/figures/pairs.py", "docs/behavioral/motivation.md"])
def test_a_file_that_is_no_text_is_a_fault(copied, place):
    (copied / place).write_bytes(b"\xff\xfe")
    told = [str(fault) for fault in checks.problems(load(copied)) if fault.rule == "files-are-plain-text"]
    assert told == [f"{place}:1: cannot be read as UTF-8 text; save it so, or remove it [files-are-plain-text]"]


def test_a_fault_is_one_line_whatever_the_file_holds():
    told = str(Fault("a\nb.yml", 1, "\x1b[31m", "", "x" * 5000, "form"))
    assert told == f"a\\u000ab.yml:1: \\u001b[31m: {'x' * 582}... [form]"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("sign", [*"$`[<{#*", "\\", "](", "![", "{=", "{a=", "a$", "&#", "``` ", "~~~ ", "- "])
def test_no_text_keeps_the_checks_busy(copied, sign):
    file = copied / "data/questions/machine-learning/evaluation.yml"
    text = file.read_text("utf-8").replace("    I start", f"    {sign * (7000 // len(sign))} I start")
    file.write_text(text, "utf-8")
    library, faults = load_readable(copied)
    assert faults == []
    assert checks.problems(library) is not None


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]\n"])
def test_an_empty_question_file_is_an_empty_topic(copied, text):
    (copied / "data/questions/machine-learning/evaluation.yml").write_text(text, "utf-8")
    library, faults = load_readable(copied)
    assert (faults, library.of("evaluation")) == ([], ())


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " * 500 + "x",
        "a: " + "{b: " * 900,
        "- id: [a]\n",
        "- {id: {a: b}, url: [c]}",
        "a: &a [*a]",
        "\t- x",
        "- ? [a]: b",
        "--- 1\n--- 2",
        "!!python/object:os.system {}",
        "- \x00",
        "{" * 100,
    ],
)
def test_no_yaml_ends_in_a_traceback(copied, text):
    (copied / "data/questions/machine-learning/evaluation.yml").write_text(text, "utf-8")
    _, faults = load_readable(copied)
    assert faults
    assert all(fault.file.endswith("evaluation.yml") for fault in faults)


def test_a_draft_is_checked_and_shown_like_any_answer_until_a_second_reader_signs_it(copied):
    file = copied / "data/questions/machine-learning/evaluation.yml"
    draft = re.sub(r"\n  reviewed: .*", "", file.read_text("utf-8"), count=1)
    file.write_text(draft, "utf-8")
    library, faults = load_readable(copied)
    assert faults == []
    assert [fault.rule for fault in checks.problems(library)] == ["a-second-reader-signed"]
    assert "Waits for a second reader" in Pages(library).questions("evaluation", "machine-learning/evaluation.md")
    file.write_text(draft.replace("level: mid", "level: middle", 1), "utf-8")
    assert [fault.rule for fault in checks.problems(load(copied))] == ["a-second-reader-signed", "level-is-known"]


def test_a_slip_in_one_record_blames_nothing_that_it_refers_to(copied):
    file = copied / "data/questions/machine-learning/evaluation.yml"
    file.write_text(file.read_text("utf-8").replace("\n  level:", "\n  levels:"), "utf-8")
    library, faults = load_readable(copied)
    assert {fault.rule for fault in faults} == {"unknown-field", "missing-field"}
    assert [fault.rule for fault in checks.problems(library)] == []
