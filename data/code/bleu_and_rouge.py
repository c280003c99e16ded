"""BLEU and ROUGE-L for one sentence, and how they rank three candidates against one reference."""

from collections import Counter
from math import exp, log


def grams(words: list[str], n: int) -> Counter[tuple[str, ...]]:
    """Runs of n words, with their counts."""
    return Counter(tuple(words[i : i + n]) for i in range(len(words) - n + 1))


def clipped_precision(candidate: list[str], reference: list[str], n: int) -> float:
    """Share of the candidate's n-grams found in the reference, each counted at most as often as it stands there."""
    found = grams(candidate, n)
    return (found & grams(reference, n)).total() / max(found.total(), 1)


def bleu(candidate: list[str], reference: list[str], longest: int = 4) -> float:
    """Geometric mean of the clipped precisions times the brevity penalty; 0 if one of them is 0 (no smoothing)."""
    precisions = [clipped_precision(candidate, reference, n) for n in range(1, longest + 1)]
    if min(precisions) == 0:
        return 0.0
    brevity = min(1.0, exp(1 - len(reference) / len(candidate)))
    return brevity * exp(sum(map(log, precisions)) / longest)


def common_subsequence(a: list[str], b: list[str]) -> int:
    """Length of the longest common subsequence; gaps are allowed, the order is not changed."""
    row = [0] * (len(b) + 1)
    for word in a:
        previous = row
        row = [0]
        for j, other in enumerate(b):
            row.append(previous[j] + 1 if word == other else max(previous[j + 1], row[j]))
    return row[-1]


def rouge_l(candidate: list[str], reference: list[str]) -> float:
    """F1 of the longest common subsequence: recall over the reference, precision over the candidate."""
    return 2 * common_subsequence(candidate, reference) / (len(candidate) + len(reference))


if __name__ == "__main__":
    reference = ["the", "patient", "did", "not", "respond", "to", "the", "treatment"]
    candidates = {
        "opposite": "the patient did respond to the treatment",
        "paraphrase": "her therapy had no effect",
        "repetition": "the the the the the the the the",
    }
    print("candidate   1-gram precision  BLEU   ROUGE-L")
    for name, text in candidates.items():
        words = text.split()
        first, overlap = clipped_precision(words, reference, 1), rouge_l(words, reference)
        print(f"{name:10}  {first:16.2f}  {bleu(words, reference):.3f}  {overlap:7.2f}")
