"""Every path tried one by one on random scores, and spans found by a second reading of the tags."""

import re
from itertools import pairwise, product

import numpy as np
import pytest
from viterbi_tags import TAGS, span_f1, spans, transitions, viterbi

NEVER = {("O", "I-PER"), ("B-LOC", "I-PER"), ("I-LOC", "I-PER"), ("O", "I-LOC"), ("B-PER", "I-LOC"), ("I-PER", "I-LOC")}


@pytest.mark.parametrize("seed", range(20))
def test_no_other_path_scores_higher(seed):
    rng = np.random.default_rng(seed)
    emissions, moves = rng.normal(size=(5, len(TAGS))), rng.normal(size=(len(TAGS), len(TAGS)))
    if seed % 2:
        moves = moves + transitions()

    def total(path):
        steps = zip([0, *path[:-1]], path, strict=True)
        return sum(emissions[i, k] for i, k in enumerate(path)) + sum(moves[a, b] for a, b in steps)

    best = max(product(range(len(TAGS)), repeat=5), key=total)
    assert viterbi(emissions, moves) == [TAGS[k] for k in best]


def test_exactly_the_impossible_moves_are_forbidden():
    table = transitions()
    forbidden = {(a, b) for i, a in enumerate(TAGS) for j, b in enumerate(TAGS) if table[i, j] == -np.inf}
    assert forbidden == NEVER


def test_spans_agree_with_a_regular_expression_on_all_valid_sequences():
    letters = dict(zip(TAGS, "oPpLl", strict=True))
    for tags in product(TAGS, repeat=5):
        if tags[0].startswith("I") or any(move in NEVER for move in pairwise(tags)):
            continue
        text = "".join(letters[tag] for tag in tags)
        expected = {(m.start(), m.end(), "PER" if m[0][0] == "P" else "LOC") for m in re.finditer("Pp*|Ll*", text)}
        assert spans(list(tags)) == expected


def test_span_f1_by_hand():
    gold = ["B-PER", "I-PER", "O", "B-LOC"]
    assert spans(["O", "I-LOC", "I-PER"]) == {(1, 2, "LOC"), (2, 3, "PER")}
    assert span_f1(gold, gold) == 1
    assert span_f1(gold, ["B-PER", "O", "O", "B-LOC"]) == 0.5
    assert span_f1(gold, ["B-LOC", "I-LOC", "O", "B-LOC"]) == 0.5
    assert np.isclose(span_f1(gold, ["B-PER", "I-PER", "O", "O"]), 2 / 3)
    assert span_f1(gold, ["O"] * 4) == 0
