"""The counts against a search over all alignments, and the frames against counting window starts."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_errors import frames, word_errors

words = st.lists(st.sampled_from("abc"), max_size=6)


def fewest(said, heard):
    """Fewest errors over every way to pair words in order: n + m - 2 pairs, of which the unequal ones cost one."""

    @cache
    def best(i, j):
        skip = len(said) - i + len(heard) - j  # pair nothing more
        pairs = [
            (p - i) + (q - j) + (said[p] != heard[q]) + best(p + 1, q + 1)
            for p in range(i, len(said))
            for q in range(j, len(heard))
        ]
        return min([skip, *pairs])

    return best(0, 0)


@given(words, words)
def test_fewest_errors_and_counts_that_fit_the_lengths(said, heard):
    substitutions, deletions, insertions = word_errors(" ".join(said), " ".join(heard))
    assert substitutions + deletions + insertions == fewest(tuple(said), tuple(heard))
    assert insertions - deletions == len(heard) - len(said)
    assert substitutions + deletions <= len(said)
    assert min(substitutions, deletions, insertions) >= 0


@pytest.mark.parametrize(
    ("said", "heard", "counts"),
    [
        ("turn the kitchen light off", "turn kitchen lights off now", (1, 1, 1)),
        ("a b c d", "a c d", (0, 1, 0)),
        ("a b", "a x b y", (0, 0, 2)),
        ("a b", "x y", (2, 0, 0)),
        ("a b", "b c", (2, 0, 0)),  # as short as one deletion and one insertion
    ],
)
def test_counts_by_hand(said, heard, counts):
    assert word_errors(said, heard) == counts


def test_frames_are_the_window_starts():
    samples, number = frames(30)
    assert samples == 30 * 16_000
    assert number == len(range(0, samples, 160))
    assert frames(2, rate=8000, hop=0.02) == (16_000, len(range(0, 16_000, 160)))
