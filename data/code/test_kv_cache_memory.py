"""Decoding with a cache against causal attention over everything at once, and the formula against real arrays."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from kv_cache_memory import cache_bytes, step
from scipy.special import softmax


@given(st.integers(1, 6), st.sampled_from([(4, 4), (4, 2), (6, 1)]), st.integers(0, 999))
def test_token_by_token_gives_what_full_causal_attention_gives(tokens, heads, seed):
    query_heads, kv_heads = heads
    rng = np.random.default_rng(seed)
    queries = rng.standard_normal((tokens, query_heads, 5))
    keys, values = rng.standard_normal((2, tokens, kv_heads, 5))
    cache = (np.zeros((kv_heads, 0, 5)), np.zeros((kv_heads, 0, 5)))
    for at in range(tokens):
        output, cache = step(queries[at], keys[at], values[at], cache)
        for head in range(query_heads):
            shared = head // (query_heads // kv_heads)
            scores = np.array([queries[t, head] @ keys[:, shared].T / np.sqrt(5) for t in range(tokens)])
            scores[np.triu_indices(tokens, 1)] = -np.inf
            full = softmax(scores, axis=1) @ values[:, shared]
            assert np.allclose(output[head], full[at])
    assert np.array_equal(cache[0], keys.transpose(1, 0, 2))
    assert np.array_equal(cache[1], values.transpose(1, 0, 2))


@given(st.integers(1, 5), st.integers(1, 4), st.integers(1, 9), st.integers(1, 20))
def test_the_formula_counts_the_bytes_of_real_arrays(layers, kv_heads, width, tokens):
    arrays = [np.zeros((kv_heads, tokens, width), np.float16) for _ in range(layers) for _ in ("keys", "values")]
    assert cache_bytes(layers, kv_heads, width, tokens) == sum(array.nbytes for array in arrays)


def test_the_example_of_the_text():
    assert cache_bytes(32, 8, 128, 1) == 128 * 1024
    assert cache_bytes(32, 8, 128, 131_072) == 16 * 2**30
