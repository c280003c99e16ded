"""One calibrated model, three thresholds: 0.5, the best for F1, and the cheapest."""

import numpy as np

FALSE_ALARM, MISS = 5.0, 95.0


def counts(scores: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Thresholds, and true and false positives when every score >= threshold is flagged.

    scores: (n,) floats; labels: (n,) zeros and ones. One threshold for each distinct score, highest first, and one
    above them all that flags nobody.
    """
    order = np.argsort(-scores)
    scores, labels = scores[order], labels[order]
    last_of_tie = np.append(scores[1:] != scores[:-1], True)
    hits = np.cumsum(labels)[last_of_tie]
    alarms = np.arange(1, len(labels) + 1)[last_of_tie] - hits
    return np.append(np.inf, scores[last_of_tie]), np.append(0, hits), np.append(0, alarms)


def cheapest(scores: np.ndarray, labels: np.ndarray) -> float:
    """The threshold with the least total cost on these cases."""
    thresholds, hits, alarms = counts(scores, labels)
    return float(thresholds[np.argmin(FALSE_ALARM * alarms + MISS * (labels.sum() - hits))])


def best_f1(scores: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    """The threshold with the highest F1 on these cases, and that F1."""
    thresholds, hits, alarms = counts(scores, labels)
    f1 = 2 * hits / (hits + alarms + labels.sum())
    return float(thresholds[np.argmax(f1)]), float(f1.max())


def sample(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Calibrated scores: each label is 1 with the probability that its score says."""
    scores = 1 / (1 + np.exp(-rng.normal(-4, 2, n)))
    return scores, (rng.random(n) < scores).astype(int)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    scores, labels = sample(400_000, rng)
    f1_threshold, f1 = best_f1(scores, labels)
    chosen = {"one half": 0.5, "best F1": f1_threshold, "cheapest": cheapest(scores, labels)}
    print(f"by the formula {FALSE_ALARM / (FALSE_ALARM + MISS):.3f}; half of the best F1 {f1 / 2:.3f}; positives {labels.mean():.1%}")
    print("rule      threshold  flagged  precision  recall    F1  $ per 1,000 new cases")
    scores, labels = sample(400_000, rng)
    for rule, threshold in chosen.items():
        flagged = scores >= threshold
        hits, alarms, misses = (labels[flagged] == 1).sum(), (labels[flagged] == 0).sum(), labels[~flagged].sum()
        cost = 1000 * (FALSE_ALARM * alarms + MISS * misses) / len(labels)
        numbers = f"{hits / (hits + alarms):9.2f}  {hits / (hits + misses):6.2f}  {2 * hits / (2 * hits + alarms + misses):4.2f}"
        print(f"{rule:8}  {threshold:9.3f}  {flagged.mean():7.1%}  {numbers}  {cost:21,.0f}")
