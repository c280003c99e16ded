"""Scores against counts made by scikit-learn, subsequences tried one by one, and values worked out by hand."""

from itertools import combinations
from math import exp, isclose

import numpy as np
from bleu_and_rouge import bleu, clipped_precision, common_subsequence, rouge_l
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import CountVectorizer

texts = st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=4, max_size=8)


def precision_from_matrices(candidate, reference, n):
    """The same from two rows of n-gram counts."""
    vectorizer = CountVectorizer(ngram_range=(n, n), token_pattern=r"\S+")
    ours, theirs = vectorizer.fit_transform([" ".join(candidate), " ".join(reference)]).toarray()
    return np.minimum(ours, theirs).sum() / ours.sum()


@given(texts, texts)
def test_precisions_and_bleu_agree_with_count_matrices(candidate, reference):
    expected = [precision_from_matrices(candidate, reference, n) for n in (1, 2, 3, 4)]
    assert np.allclose([clipped_precision(candidate, reference, n) for n in (1, 2, 3, 4)], expected)
    brevity = 1 if len(candidate) >= len(reference) else exp(1 - len(reference) / len(candidate))
    assert isclose(bleu(candidate, reference), brevity * np.prod(expected) ** 0.25, abs_tol=1e-12)


@given(texts, texts)
def test_the_longest_common_subsequence_is_the_longest(a, b):
    def inside(part):
        rest = iter(b)
        return all(word in rest for word in part)

    longest = max(size for size in range(len(a) + 1) for part in combinations(a, size) if inside(part))
    assert common_subsequence(a, b) == longest


def test_the_example_of_the_text():
    reference = ["the", "patient", "did", "not", "respond", "to", "the", "treatment"]
    opposite = ["the", "patient", "did", "respond", "to", "the", "treatment"]
    assert isclose(bleu(opposite, reference), exp(1 - 8 / 7) * (7 / 7 * 5 / 6 * 3 / 5 * 1 / 4) ** 0.25)
    assert isclose(rouge_l(opposite, reference), 2 * (7 / 7) * (7 / 8) / (7 / 7 + 7 / 8))
    assert bleu(reference, reference) == 1
    assert clipped_precision(["the"] * 8, reference, 1) == 2 / 8


def test_longer_than_the_reference_is_not_penalized_for_length():
    assert isclose(bleu(["a", "b", "c", "d", "e"], ["a", "b", "c", "d"]), (4 / 5 * 3 / 4 * 2 / 3 * 1 / 2) ** 0.25)
