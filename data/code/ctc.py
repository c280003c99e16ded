"""Connectionist temporal classification: how paths become text, and the probability of a text summed over its paths."""

from itertools import groupby

import numpy as np

BLANK = 0


def collapse(path: list[int]) -> list[int]:
    """First merge runs of the same symbol, then drop blanks."""
    return [symbol for symbol, _ in groupby(path) if symbol != BLANK]


def best_path(probs: np.ndarray) -> list[int]:
    """The likeliest symbol of each frame of (frames, symbols), collapsed: fast, but not always the likeliest text."""
    return collapse(probs.argmax(axis=1).tolist())


def text_probability(probs: np.ndarray, text: list[int]) -> float:
    """Sum over every path that collapses to the text, in O(frames x length) rather than by listing paths."""
    states = [BLANK]
    for symbol in text:
        states += [symbol, BLANK]  # a blank may stand before, between and after
    total = np.zeros(len(states))  # total[s]: paths so far that end in state s
    total[:2] = probs[0, states[:2]]  # start with the blank or the first symbol
    for frame in probs[1:]:
        before = total.copy()
        for s, symbol in enumerate(states):
            total[s] = before[s] + (before[s - 1] if s > 0 else 0)
            if s > 1 and symbol != states[s - 2]:
                total[s] += before[s - 2]  # skip what is between, unless it separates equals
        total *= frame[states]
    return float(total[-2:].sum())  # end with the last symbol or the blank after it


if __name__ == "__main__":
    letters = "-ab"
    for path in ("aab", "abb", "-ab", "a-b", "ab-", "a-a", "aaa"):
        print(path, "collapses to", "".join(letters[i] for i in collapse([letters.index(c) for c in path])))
    even = np.full((3, 3), 1 / 3)
    print(f"three even frames: P(ab) {text_probability(even, [1, 2]):.4f}, P(aa) {text_probability(even, [1, 1]):.4f}")
    two = np.array([[0.6, 0.4], [0.6, 0.4]])
    print(f"two frames of blank 0.6, a 0.4: the best path gives {best_path(two)}, the empty text")
    print(f"P(empty) {text_probability(two, []):.2f}, P(a) {text_probability(two, [1]):.2f}")
