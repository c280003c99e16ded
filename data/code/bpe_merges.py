"""Byte-pair encoding by hand: learn merges from word counts, then split words never seen."""

from collections import Counter

Pair = tuple[str, str]


def merge(symbols: tuple[str, ...], pair: Pair) -> tuple[str, ...]:
    """The symbols with every occurrence of the pair, from the left, joined into one symbol."""
    joined: list[str] = []
    position = 0
    while position < len(symbols):
        if symbols[position : position + 2] == pair:
            joined.append(pair[0] + pair[1])
            position += 2
        else:
            joined.append(symbols[position])
            position += 1
    return tuple(joined)


def learn(counts: dict[str, int], merges: int) -> list[tuple[Pair, int]]:
    """Up to `merges` pairs in the order learned, each with its count then; ties go to the first in the alphabet."""
    words = {tuple(word): count for word, count in counts.items()}
    learned: list[tuple[Pair, int]] = []
    for _ in range(merges):
        pairs: Counter[Pair] = Counter()
        for symbols, count in words.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += count
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        learned.append((best, pairs[best]))
        words = {merge(symbols, best): count for symbols, count in words.items()}
    return learned


def encode(word: str, learned: list[Pair]) -> tuple[str, ...]:
    """Split a word by replaying the merges in the order in which they were learned."""
    symbols = tuple(word)
    for pair in learned:
        symbols = merge(symbols, pair)
    return symbols


if __name__ == "__main__":
    counts = {"lay": 7, "play": 5, "played": 4, "stay": 3, "stayed": 2, "rained": 2}
    learned = learn(counts, 4)
    for number, (pair, count) in enumerate(learned, 1):
        print(f"merge {number}: {pair[0]} + {pair[1]} (seen {count} times)")
    for word in ("played", "replayed", "strayed"):
        print(f"{word:8} -> {' '.join(encode(word, [pair for pair, _ in learned]))}")
