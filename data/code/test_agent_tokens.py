"""Prompts written out token by token: sent is their length, new is what the prompt before did not begin with."""

from itertools import count, pairwise, takewhile

import pytest
from agent_tokens import cost, run
from hypothesis import given
from hypothesis import strategies as st


def written_out(steps, fixed, added, keep, summary):
    fresh = count()

    def take(number):
        return [next(fresh) for _ in range(number)]

    system, history, held, prompts = take(fixed), [], 0, []
    for _ in range(steps):
        if held == keep:
            history, held = take(summary), 0
        prompts.append(system + history)
        history = history + take(added)
        held += 1
    return prompts


def shared(one, two):
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))


@given(st.integers(1, 12), st.integers(0, 9), st.integers(1, 7), st.sampled_from([None, 1, 2, 5]), st.integers(0, 9))
def test_sent_and_new_tokens_are_those_of_real_prompts(steps, fixed, added, keep, summary):
    prompts = written_out(steps, fixed, added, keep, summary)
    new = [len(prompts[0])] + [len(now) - shared(before, now) for before, now in pairwise(prompts)]
    assert run(steps, fixed, added, keep, summary) == [(len(p), n) for p, n in zip(prompts, new, strict=True)]


@given(st.integers(1, 60), st.integers(0, 9000), st.integers(0, 4000))
def test_without_compaction_the_sum_is_the_formula(steps, fixed, added):
    sent = sum(tokens for tokens, _ in run(steps, fixed, added))
    assert sent == steps * fixed + added * steps * (steps - 1) // 2


def test_cost_of_a_run_by_hand():
    # 100 sent, 40 of them new, 10 written: 40 * 1.25 + 60 * 0.1 = 56 tokens at 3, and 10 at 15
    assert cost(100, 40, 10, cached=True) == pytest.approx((56 * 3 + 150) / 1e6)
    assert cost(100, 40, 10, cached=False) == pytest.approx((300 + 150) / 1e6)
