"""Two hundred features watched for a day: how many alarms does each rule raise when nothing is wrong?"""

import numpy as np

WOBBLE = 0.05  # ordinary days differ: each feature's mean moves by about this many standard deviations


def ks_distance(first: np.ndarray, second: np.ndarray) -> float:
    """Largest gap between two empirical distribution functions."""
    both = np.sort(np.concatenate([first, second]))
    below = (np.searchsorted(np.sort(sample), both, side="right") / len(sample) for sample in (first, second))
    return float(np.abs(np.subtract(*below)).max())


def ks_limit(n: int, m: int, level: float) -> float:
    """Distance that two samples of the same distribution exceed with chance `level`, for large n and m."""
    return float(np.sqrt(-np.log(level / 2) / 2 * (n + m) / (n * m)))


def distances(rows: int, moves: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """KS distance to the reference for each feature, whose mean has moved by `moves` (features,)."""
    pairs = ((rng.standard_normal(rows), rng.normal(move, 1, rows)) for move in moves)
    return np.array([ks_distance(reference, today) for reference, today in pairs])


def alarms(rows: int, features: int, rng: np.random.Generator) -> dict[str, tuple[int, bool]]:
    """Each rule's alarms on an ordinary day, and whether it sees one feature moved by half a standard deviation."""
    quiet = distances(rows, rng.normal(0, WOBBLE, 3 * features), rng)
    ordinary = distances(rows, rng.normal(0, WOBBLE, features), rng)
    broken = distances(rows, np.array([0.5]), rng)[0]
    rules = {
        "test at 5%": ks_limit(rows, rows, 0.05),
        "test at 5% / features": ks_limit(rows, rows, 0.05 / features),
        "worst of 3 quiet days": float(quiet.max()),
    }
    return {name: (int(np.sum(ordinary > limit)), bool(broken > limit)) for name, limit in rules.items()}


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("rows a day  rule                    false alarms of 200  sees a real move")
    for rows in (1_000, 10_000):
        for name, (false, seen) in alarms(rows, 200, rng).items():
            print(f"{rows:10,}  {name:22}  {false:19}  {'yes' if seen else 'no'}")
