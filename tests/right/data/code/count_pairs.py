"""Counts pairs that are ranked rightly."""


def right_pairs(positives: list[float], negatives: list[float]) -> int:
    """How many pairs have the positive above the negative."""
    return sum(high > low for high in positives for low in negatives)


if __name__ == "__main__":
    print(right_pairs([2, 3], [1, 2]), "pairs")
