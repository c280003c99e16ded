"""TextRank: a sentence is central if it shares words with other central sentences; the summary is the top few."""

import re

import numpy as np

TEXT = [
    "The city closed the river bridge on Monday after inspectors found cracks in two beams.",
    "Inspectors said the cracks in the beams were older than the last repair of the bridge.",
    "A bakery near the river offered free coffee to drivers.",
    "It will not reopen before inspectors have checked the cracks in both beams again.",
    "The mayor promised that the repair of the bridge would take six weeks.",
    "Until then a ferry takes drivers across.",
]
STOP = {
    "a", "after", "again", "and", "are", "before", "both", "by", "for", "have", "in", "it", "last", "not", "of", "on",
    "said", "than", "that", "the", "then", "to", "until", "were", "will", "would",
}  # fmt: skip


def words_of(sentence: str) -> set[str]:
    """The content words."""
    return set(re.findall(r"[a-z]+", sentence.lower())) - STOP


def similarity(sentences: list[str]) -> np.ndarray:
    """Shared words over the sum of the logs of both counts, as in the paper; a sentence is no neighbor of itself."""
    words = [words_of(s) for s in sentences]
    table = np.zeros((len(words), len(words)))
    for i, a in enumerate(words):
        for j, b in enumerate(words):
            if i != j and len(a) > 1 and len(b) > 1:
                table[i, j] = len(a & b) / (np.log(len(a)) + np.log(len(b)))
    return table


def rank(weights: np.ndarray, damping: float = 0.85) -> np.ndarray:
    """PageRank on the weighted graph: each sentence hands its score to its neighbors in proportion to the weights."""
    n = len(weights)
    total = weights.sum(axis=1, keepdims=True)
    moves = np.where(total > 0, weights / np.where(total > 0, total, 1), 1 / n)  # no neighbor: hand it to all alike
    score = np.full(n, 1 / n)
    for _ in range(200):
        score = (1 - damping) / n + damping * score @ moves
    return score


def summarize(sentences: list[str], count: int) -> list[str]:
    """The `count` most central sentences, in the order of the text."""
    best = np.argsort(-rank(similarity(sentences)), kind="stable")[:count]
    return [sentences[i] for i in sorted(best)]


if __name__ == "__main__":
    for score, sentence in zip(rank(similarity(TEXT)), TEXT, strict=True):
        print(f"{score:.3f}  {sentence}")
    print("\nTwo sentences:", *summarize(TEXT, 2), sep="\n  ")
    print("Three sentences:", *summarize(TEXT, 3), sep="\n  ")
