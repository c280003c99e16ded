"""Meaning: the search's word vectors, how they are packed, and what they find that shares no word with a query."""

import json

import pytest
from bench import queries
from project import ROOT
from test_search import SMALL, js, question

from guide import search

LOWEST, MIDDLE, HIGHEST = "#", "P", "~"
DIGITS = "#$%&"
PHRASINGS = ROOT / "tools/vectors/phrasings.tsv"


def compass(**directions):
    """A table of vectors in a plane: each word points east (0), west (1), north (2) or south (3)."""
    entries = [HIGHEST + MIDDLE, LOWEST + MIDDLE, MIDDLE + HIGHEST, MIDDLE + LOWEST]
    book = "".join(entries[i % 4] for i in range(64))
    return {"books": [book], "words": {word: DIGITS[direction] for word, direction in directions.items()}}


@pytest.fixture
def ask(tmp_path):
    """What a small index of some questions and vectors answers a query with."""

    def asked(typed, some, directions):
        file = tmp_path / "questions.json.gz"
        source = SMALL | {"questions": SMALL["questions"] + some, "vectors": compass(**directions)}
        file.write_bytes(search.zipped(search.index(source)))
        return queries.ask(file, [typed])[typed]

    return asked


def test_vectors_survive_packing_whether_or_not_the_index_holds_their_words():
    vectors = compass(alpha=0, beta=1, gamma=2, delta=3)
    packed = f"my.packedVectors({json.dumps(vectors)}, ['beta', 'else', 'gamma'])"
    unpacked = f"[...my.unpackedVectors({packed}, ['beta', 'else', 'gamma'])].map(([word, vector]) => [word, [...vector]])"
    assert dict(js("search/meaning.js", unpacked)) == {"beta": [-1, 0], "gamma": [0, 1], "alpha": [1, 0], "delta": [0, -1]}


def test_a_question_that_shares_no_word_is_found_by_what_it_means(ask):
    gap = [question("gap", "How do you explain a break in your career?")]
    assert ask("jobless", gap, {"career": 0, "jobless": 0}) == ["gap"]
    assert ask("jobless", gap, {"career": 0, "jobless": 2}) == []


def test_what_holds_every_word_stands_before_what_only_means_the_same(ask):
    noise = [question("noise", "What does noisy input do?")]
    assert ask("dropout", noise, {"input": 0, "dropout": 0}) == ["dropout", "noise"]


def test_what_means_all_of_it_stands_before_what_holds_a_chance_word(ask):
    some = [question("memory", "Does it fit?"), question("doubts", "Which concerns do you have?")]
    assert ask("hesitation about my fit", some, {"concern": 0, "hesit": 0, "fit": 2}) == ["memory", "doubts"]
    assert ask("hesitation, reservation, fit", some, {"concern": 0, "hesit": 0, "reserv": 0})[0] == "doubts"


def test_an_unknown_word_means_what_it_was_put_right_to(ask):
    some = [question("career", "Why this career?"), question("gap", "How do you explain a break?")]
    assert ask("carear", some, {"career": 0, "break": 0}) == ["career", "gap"]


# The published table


def test_every_code_is_a_digit_for_each_book_and_every_book_holds_64_parts():
    table = search.vectors()
    assert len(table["words"]) > 1000
    assert {len(code) for code in table["words"].values()} == {len(table["books"])}
    assert max(max(code) for code in table["words"].values()) <= "c"  # the 64th digit
    assert {len(book) % 64 for book in table["books"]} == {0}


def test_words_of_the_table_are_stems_as_the_search_makes_them_now():
    """If this fails after a change to words.js, the table must be made anew: `make vectors`."""
    read = f'(await import("node:fs")).readFileSync("{PHRASINGS.as_posix()}", "utf8")'
    stems = js("search/words.js", f"[...new Set(my.said({read}).map(my.stem))]")
    words = set(search.vectors()["words"])
    assert len(words & set(stems)) > 0.97 * len(words)


def phrasings():
    return [line.split("\t")[1] for line in PHRASINGS.read_text("utf-8").splitlines()[1:]]


def test_no_query_of_the_tests_was_trained_on():
    assert {text.lower() for text in phrasings()} & {query.text.lower() for query in queries.read()} == set()


def test_every_phrasing_stands_once_beside_an_id():
    rows = [line.split("\t") for line in PHRASINGS.read_text("utf-8").splitlines()]
    assert rows[0] == ["right", "phrasing"]
    assert {len(row) for row in rows} == {2}
    assert len({phrasing.lower() for _, phrasing in rows}) == len(rows)
