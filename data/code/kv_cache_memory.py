"""A KV cache: one decoding step that uses it, and the memory it takes with and without grouped queries."""

import numpy as np


def step(
    query: np.ndarray, key: np.ndarray, value: np.ndarray, cache: tuple[np.ndarray, np.ndarray]
) -> tuple[np.ndarray, tuple[np.ndarray, np.ndarray]]:
    """Attention of one new token; only its own key and value are new.

    query (heads, width); key, value (kv_heads, width); cache: keys and values (kv_heads, past, width).
    Returns the output (heads, width) and the cache with one more position.
    """
    keys, values = (np.concatenate([old, new[:, None]], axis=1) for old, new in zip(cache, (key, value)))
    groups = query.reshape(len(keys), -1, query.shape[-1])  # query heads that share a key head stand together
    scores = groups @ keys.transpose(0, 2, 1) / np.sqrt(query.shape[-1])
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return (weights @ values).reshape(query.shape), (keys, values)


def cache_bytes(layers: int, kv_heads: int, width: int, tokens: int, bytes_each: int = 2) -> int:
    """Keys and values of every layer, key-value head and token."""
    return 2 * layers * kv_heads * width * tokens * bytes_each


if __name__ == "__main__":
    weights = 8_030_261_248 * 2  # Llama 3 8B in 16 bits: 32 layers, 32 query heads and 8 key-value heads of width 128
    print(f"weights: {weights / 1e9:.1f} GB")
    print("key-value heads  KiB a token  8,192 tokens  131,072 tokens  sequences of 8,192 beside the weights")
    for name, heads in (("32 (multi-head)", 32), ("8 (grouped)", 8), ("1 (multi-query)", 1)):
        short, long = (cache_bytes(32, heads, 128, tokens) for tokens in (8192, 131_072))
        room = int((0.9 * 80e9 - weights) // short)
        print(
            f"{name:15}  {cache_bytes(32, heads, 128, 1) / 1024:11.0f}  {short / 1e9:9.2f} GB  {long / 1e9:11.1f} GB  {room:10}"
        )
