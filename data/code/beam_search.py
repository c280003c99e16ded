"""Beam search on a small hand-made translation model, with the score of a hypothesis divided by its length or not."""

from collections.abc import Callable
from math import exp, log

END = "</s>"
Words = tuple[str, ...]
Model = Callable[[Words], dict[str, float]]

TABLE: dict[str, dict[str, float]] = {
    "": {"it": 0.6, "heavy": 0.4},
    "it": {"is": 0.55, "rains": 0.45},
    "it is": {"raining": 0.8, "wet": 0.2},
    "it is raining": {"hard": 0.7, END: 0.3},
    "it is raining hard": {END: 0.9, "today": 0.1},
    "it rains": {"hard": 0.6, END: 0.4},
    "heavy": {"rain": 0.9, "rainfall": 0.1},
    "heavy rain": {END: 0.5, "falls": 0.3, "today": 0.2},
}
"""The next word's probabilities after each prefix, for the German "es regnet stark"; other prefixes end."""


def toy(prefix: Words) -> dict[str, float]:
    """The model above."""
    return TABLE.get(" ".join(prefix), {END: 1.0})


def beam_search(model: Model, width: int, longest: int = 10) -> list[tuple[float, Words]]:
    """The finished hypotheses with their log-probabilities; each step keeps the `width` best extensions."""
    beam: list[tuple[float, Words]] = [(0.0, ())]
    finished = []
    for _ in range(longest):
        extended = [(s + log(p), (*words, word)) for s, words in beam for word, p in model(words).items()]
        extended.sort(reverse=True)
        kept = extended[:width]
        finished += [item for item in kept if item[1][-1] == END]
        beam = [item for item in kept if item[1][-1] != END]
    return finished


def best(finished: list[tuple[float, Words]], power: float) -> tuple[float, Words]:
    """The hypothesis with the highest log-probability over length ** power; the end mark counts as a word."""
    return max(finished, key=lambda item: item[0] / len(item[1]) ** power)


if __name__ == "__main__":
    for width in (1, 2, 3):
        finished = beam_search(toy, width)
        print(f"width {width}")
        for power, name in ((0.0, "log-probability"), (1.0, "divided by length")):
            score, words = best(finished, power)
            value = score / len(words) ** power
            print(f"  {name:17}: {' '.join(words[:-1]):18} p = {exp(score):.3f}, score {value:.3f}")
