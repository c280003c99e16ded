"""Fusion against exact fractions and against what it promises; recall against its definition and scikit-learn."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from rank_fusion import fuse, recall_at
from sklearn.metrics import recall_score

names = "abcdefg"
rankings = st.lists(
    st.permutations(names).flatmap(lambda all: st.integers(0, 7).map(lambda n: all[:n])), min_size=1, max_size=4
)


@given(rankings, st.sampled_from([1, 7, 60]))
def test_fusion_agrees_with_exact_fractions(lists, k):
    exact = {
        name: sum((Fraction(1, k + ranked.index(name) + 1) for ranked in lists if name in ranked), Fraction(0))
        for name in names
    }
    fused = fuse(lists, k)
    assert sorted(fused) == sorted(name for name in names if exact[name])
    assert all(exact[first] >= exact[second] for first, second in zip(fused, fused[1:]))


@given(st.permutations(names))
def test_one_ranking_alone_is_left_as_it_is(ranked):
    assert fuse([ranked]) == list(ranked)


def test_two_second_places_beat_one_first_place():
    assert fuse([["a", "b"], ["c", "b"]])[0] == "b"


@given(st.permutations(names), st.integers(1, 7), st.sets(st.sampled_from(names), min_size=1))
def test_recall_agrees_with_scikit_learn(ranked, k, relevant):
    truth = [name in relevant for name in names]
    found = [name in ranked[:k] for name in names]
    assert recall_at(k, ranked, relevant) == recall_score(truth, found)
