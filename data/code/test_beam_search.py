"""Every sequence listed without a beam; greedy search and a second beam written with arrays, on random models."""

from itertools import product
from math import exp, log, prod

import numpy as np
import pytest
from beam_search import END, beam_search, best, toy


def random_model(seed):
    """Three words and the end, which grows likelier, and is certain after four words."""
    rng = np.random.default_rng(seed)
    table = {}
    for n in range(5):
        for words in product("abc", repeat=n):
            p = rng.dirichlet(np.ones(4)) if n < 4 else [0, 0, 0, 1]
            table[words] = {w: q for w, q in zip(["a", "b", "c", END], p, strict=True) if q > 0}
    return table


def all_sequences(table):
    found = {}
    for words in table:
        if END in table[words]:
            found[(*words, END)] = prod(table[words[:i]][w] for i, w in enumerate((*words, END)))
    return found


@pytest.mark.parametrize("seed", range(10))
def test_a_wide_beam_lists_everything_and_finds_the_best(seed):
    table = random_model(seed)
    truth = all_sequences(table)
    finished = beam_search(table.__getitem__, 10_000)
    assert {words: pytest.approx(exp(s)) for s, words in finished} == truth
    assert len(finished) == len(truth) and sum(truth.values()) == pytest.approx(1)
    for power in (0, 0.6, 1):
        assert best(finished, power)[1] == max(truth, key=lambda w: log(truth[w]) / len(w) ** power)


@pytest.mark.parametrize("seed", range(10))
def test_width_one_is_greedy(seed):
    table = random_model(seed)
    words = ()
    while not words or words[-1] != END:
        words = (*words, max(table[words], key=table[words].get))
    assert [w for _, w in beam_search(table.__getitem__, 1)] == [words]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("width", [2, 3, 5])
def test_each_step_keeps_exactly_the_best_extensions(seed, width):
    table = random_model(seed)
    truth, alive, ended = all_sequences(table), [()], set()
    for length in range(1, 6):
        mass = {}
        for words in product(["a", "b", "c", END], repeat=length):
            if words[:-1] in alive and table[words[:-1]].get(words[-1]):
                mass[words] = np.prod([table[words[:i]][w] for i, w in enumerate(words)])
        top = sorted(mass, key=mass.get)[-width:]
        ended |= {w for w in top if w[-1] == END}
        alive = [w for w in top if w[-1] != END]
    finished = beam_search(table.__getitem__, width)
    assert {w for _, w in finished} == ended
    assert all(exp(s) == pytest.approx(truth[w]) for s, w in finished)


def test_the_hand_made_tree():
    say = {k: " ".join(best(beam_search(toy, k), 0)[1][:-1]) for k in (1, 2, 3)}
    assert say == {1: "it is raining hard", 2: "heavy rain", 3: "heavy rain"}
    assert " ".join(best(beam_search(toy, 2), 1)[1][:-1]) == "it is raining hard"
    assert exp(best(beam_search(toy, 2), 0)[0]) == pytest.approx(0.4 * 0.9 * 0.5)
