"""A softmax over a tree: with Huffman codes a word costs as many yes-or-no choices as its code has bits."""

import heapq

import numpy as np


def huffman(frequencies: np.ndarray) -> list[list[tuple[int, int]]]:
    """For each word its path from the root: pairs of an inner node and the side taken, +1 or -1."""
    heap = [(float(frequency), word) for word, frequency in enumerate(frequencies)]
    heapq.heapify(heap)
    size, parent = len(heap), {}
    for node in range(size, 2 * size - 1):  # join the two rarest, again and again
        (low, left), (high, right) = heapq.heappop(heap), heapq.heappop(heap)
        parent[left], parent[right] = (node - size, 1, node), (node - size, -1, node)
        heapq.heappush(heap, (low + high, node))
    paths = []
    for word in range(size):
        path, at = [], word
        while at in parent:
            inner, side, at = parent[at]
            path.append((inner, side))
        paths.append(path[::-1])
    return paths


def log_probability(hidden: np.ndarray, nodes: np.ndarray, path: list[tuple[int, int]]) -> float:
    """Sum of log sigmoids along the path; each inner node has a vector, and words have none."""
    return float(sum(-np.logaddexp(0.0, -side * (nodes[inner] @ hidden)) for inner, side in path))


if __name__ == "__main__":
    words = 100_000
    frequencies = 1 / np.arange(1, words + 1)  # Zipf: the rank-r word has a frequency proportional to 1/r
    frequencies /= frequencies.sum()
    lengths = np.array([len(path) for path in huffman(frequencies)])
    print(f"{words:,} words: balanced tree {np.ceil(np.log2(words)):.0f} choices")
    print(f"Huffman tree: {frequencies @ lengths:.1f} choices on average, {lengths.min()} at least, {lengths.max()} at most")
    random = np.random.default_rng(0)
    few = huffman(frequencies[:50])
    hidden, nodes = random.normal(size=8), random.normal(size=(49, 8))
    total = sum(np.exp(log_probability(hidden, nodes, path)) for path in few)
    print(f"probabilities of 50 words under random vectors sum to {total:.6f}")
