"""Counts against published totals, and against a small decoder whose matrix products are counted as they run."""

import numpy as np
import pytest
from transformer_block_cost import Decoder

GPT2 = Decoder(layers=12, width=768, heads=12, kv_heads=12, hidden=3072, ffn_matrices=2, vocabulary=50257)
LLAMA = Decoder(layers=32, width=4096, heads=32, kv_heads=8, hidden=14336, ffn_matrices=3, vocabulary=128256)


def test_gpt2_small_has_its_published_total_once_biases_norms_and_positions_are_added():
    biases = 3 * 768 + 768 + 3072 + 768
    norms = 2 * 2 * 768
    total = 12 * (GPT2.block_weights() + biases + norms) + 2 * 768 + (50257 + 1024) * 768
    assert total == 124_439_808


def test_llama_3_8b_has_its_published_total_once_norms_are_added():
    assert 32 * (LLAMA.block_weights() + 2 * 4096) + 4096 + 2 * 128256 * 4096 == 8_030_261_248


class Counter:
    """Multiplies matrices and counts two operations for each product of numbers."""

    def __init__(self):
        self.flops = 0

    def times(self, left, right):
        self.flops += 2 * left.shape[-2] * left.shape[-1] * int(np.prod(right.shape[:-2])) * right.shape[-1]
        return left @ right


@pytest.mark.parametrize(("heads", "kv_heads", "gated"), [(6, 6, False), (6, 2, True), (4, 1, True)])
def test_flops_agree_with_counting_while_a_token_runs_through_a_decoder(heads, kv_heads, gated):
    width, head, hidden, vocabulary, layers, context = heads * 5, 5, 13, 17, 3, 11
    model = Decoder(layers, width, heads, kv_heads, hidden, 3 if gated else 2, vocabulary)
    rng = np.random.default_rng(0)
    weights, attention = Counter(), Counter()
    token = rng.standard_normal((1, width))
    for _ in range(layers):
        query = weights.times(token, rng.standard_normal((width, width))).reshape(heads, 1, head)
        for _ in ("key", "value"):
            weights.times(token, rng.standard_normal((width, kv_heads * head)))
        keys, values = (np.repeat(rng.standard_normal((kv_heads, context, head)), heads // kv_heads, axis=0) for _ in "kv")
        scores = attention.times(query, keys.transpose(0, 2, 1))
        mixed = attention.times(scores, values).reshape(1, width)
        token = weights.times(mixed, rng.standard_normal((width, width)))
        inner = weights.times(token, rng.standard_normal((width, hidden)))
        if gated:
            inner = inner * weights.times(token, rng.standard_normal((width, hidden)))
        token = weights.times(inner, rng.standard_normal((hidden, width)))
    weights.times(token, rng.standard_normal((width, vocabulary)))
    assert weights.flops == model.matrix_flops()
    assert attention.flops == model.attention_flops(context)
