"""All parse trees of a sentence in one table (CKY): their number, total probability, and the most probable one."""

from typing import NamedTuple

RULES = {
    ("S", "NP", "VP"): 1.0,
    ("VP", "V", "NP"): 0.7,
    ("VP", "VP", "PP"): 0.3,  # the phrase belongs to the verb
    ("NP", "Det", "N"): 0.5,
    ("NP", "NP", "PP"): 0.2,  # the phrase belongs to the noun
    ("PP", "P", "NP"): 1.0,
}
WORDS = {
    ("NP", "she"): 0.3, ("V", "saw"): 1.0, ("Det", "the"): 1.0, ("P", "with"): 1.0,
    ("N", "man"): 0.5, ("N", "telescope"): 0.3, ("N", "hat"): 0.2,
}  # fmt: skip


class Trees(NamedTuple):
    """The trees of one symbol over one span of words."""

    count: int = 0
    total: float = 0.0
    best: float = 0.0
    tree: str = ""


def parse(words: list[str], rules: dict = RULES, lexicon: dict = WORDS, goal: str = "S") -> Trees:
    """Fill spans from short to long; each joins two shorter ones, so it costs words cubed times rules."""
    chart: dict[tuple[int, int], dict[str, Trees]] = {}
    for i, word in enumerate(words):
        chart[i, i + 1] = {tag: Trees(1, p, p, word) for (tag, known), p in lexicon.items() if known == word}
    for width in range(2, len(words) + 1):
        for start in range(len(words) - width + 1):
            end, cell = start + width, {}
            for middle in range(start + 1, end):
                for (parent, left, right), p in rules.items():
                    a, b = chart[start, middle].get(left), chart[middle, end].get(right)
                    if a and b:
                        known = cell.get(parent, Trees())
                        best = max((known.best, known.tree), (p * a.best * b.best, f"[{a.tree} {b.tree}]"))
                        cell[parent] = Trees(known.count + a.count * b.count, known.total + p * a.total * b.total, *best)
            chart[start, end] = cell
    return chart[0, len(words)].get(goal, Trees())


if __name__ == "__main__":
    for thing in ("telescope", "hat"):
        trees = parse(f"she saw the man with the {thing}".split())
        print(f"{trees.tree}: {trees.best / trees.total:.2f} of the probability of {trees.count} trees")
    counts = [parse(f"she saw the man{' with the hat' * phrases}".split()).count for phrases in (1, 2, 3, 4)]
    print("trees with 1, 2, 3, 4 phrases:", *counts)
