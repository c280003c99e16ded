"""The best sequence of BIO tags under a linear-chain model, against the best tag of each token; scored by span."""

import numpy as np

TAGS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]


def transitions(bonus: float = 0.5) -> np.ndarray:
    """Scores (from, to); an I may only follow a B or an I of its own type. The first tag is treated as coming after O."""
    table = np.zeros((len(TAGS), len(TAGS)))
    for i, before in enumerate(TAGS):
        for j, tag in enumerate(TAGS):
            if tag.startswith("I-"):
                table[i, j] = bonus if before[2:] == tag[2:] else -np.inf
    return table


def viterbi(emissions: np.ndarray, moves: np.ndarray) -> list[str]:
    """The path with the highest sum of emissions (tokens, tags) and moves (tags, tags), in O(tokens x tags^2)."""
    best = emissions[0] + moves[0]
    back = []
    for scores in emissions[1:]:
        reach = best[:, None] + moves  # (from, to): best path that ends with this move
        back.append(reach.argmax(axis=0))
        best = reach.max(axis=0) + scores
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [TAGS[k] for k in reversed(path)]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Entities as (start, end, type); a stray I, with no entity of its type before it, starts one."""
    found, start = set(), None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and tag != "I-" + tags[start][2:]:
            found.add((start, i, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = i
    return found


def span_f1(gold: list[str], predicted: list[str]) -> float:
    """F1 of exact matches: the same start, end and type."""
    true, said = spans(gold), spans(predicted)
    return 2 * len(true & said) / max(len(true) + len(said), 1)


if __name__ == "__main__":
    words = ["Ada", "Lovelace", "never", "saw", "New", "York"]
    gold = ["B-PER", "I-PER", "O", "O", "B-LOC", "I-LOC"]
    emissions = np.array([
        [0, 2.0, 0, 1.0, 0], [0, 0.2, 2.0, 0.3, 0], [3, 0, 0, 0, 0],
        [3, 0, 0, 0, 0], [1.6, 0, 0, 1.4, 0], [0.5, 0, 0, 0.8, 2.0],
    ])  # fmt: skip
    greedy = [TAGS[k] for k in emissions.argmax(axis=1)]
    for name, tags in (("gold", gold), ("each token alone", greedy), ("Viterbi", viterbi(emissions, transitions()))):
        accuracy = np.mean([a == b for a, b in zip(tags, gold, strict=True)])
        print(f"{name}: {' '.join(tags)}\n  token accuracy {accuracy:.2f}, span F1 {span_f1(gold, tags):.2f}")
    print(f"paths that Viterbi compares without listing them: {len(TAGS) ** len(words):,}")
