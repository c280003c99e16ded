"""Take-home, card fraud: labels that arrive late, a split by time, and the 20 payments a day that a team can review."""

import numpy as np

DAYS, PER_DAY, MATURE, COST = 180, 1000, 45, 6.0


def make_data(seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Day, amount in $, features (n, 4), the day on which fraud is reported (inf if never), and true fraud; n rows.

    Half of the frauds are tests of a stolen number, small and in bursts; the other half are purchases. In the course of
    the half year purchases move from abroad to new devices. A report comes 16 days later on average, and at times 50.
    """
    rng = np.random.default_rng(seed)
    n = DAYS * PER_DAY
    day = np.repeat(np.arange(DAYS), PER_DAY)
    fraud = rng.random(n) < 0.006
    test = fraud & (rng.random(n) < 0.5)
    bought = fraud & ~test
    late = day / DAYS
    amount = np.exp(rng.normal(np.where(bought, 5.3, 3.3), np.where(bought, 0.8, 1.0)))
    amount = np.where(test, rng.uniform(1, 5, n), np.maximum(amount, 1))
    abroad = rng.random(n) < np.select([bought, test], [0.6 - 0.5 * late, 0.2], 0.05)
    device = rng.random(n) < np.select([bought, test], [0.3 + 0.5 * late, 0.3], 0.08)
    night = rng.random(n) < np.where(fraud, 0.25, 0.10)
    burst = rng.poisson(np.select([bought, test], [0.6, 2.5], 0.3))
    reported = np.where(fraud, day + 1 + np.floor(rng.gamma(2, 8, n)), np.inf)
    return day, amount, np.column_stack([abroad, device, night, burst]).astype(float), reported, fraud


def design(amount: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Log amount, its square and the features: (n, 6). The square lets both very small and very large amounts be suspect."""
    log = np.log(amount) - 3.3
    return np.column_stack([log, log**2, x])


def fit_logistic(x: np.ndarray, y: np.ndarray, penalty: float = 1.0, steps: int = 25) -> np.ndarray:
    """Weights (d + 1,) of a ridge logistic regression by Newton's method; the intercept, first, is not penalized."""
    x = np.column_stack([np.ones(len(x)), x])
    ridge = penalty * np.diag([0.0] + [1.0] * (x.shape[1] - 1))
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ w)
    return w


def predict(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Probabilities (n,)."""
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def queue(score: np.ndarray, day: np.ndarray, reviews: int = 20, least: float = -np.inf) -> np.ndarray:
    """Which payments are reviewed: of each day those with the highest scores, if above `least`. (n,) booleans."""
    chosen = np.zeros(len(score), bool)
    for d in np.unique(day):
        rows = np.flatnonzero(day == d)
        chosen[rows[np.argsort(-score[rows], kind="stable")[:reviews]]] = True
    return chosen & (score > least)


def saved(chosen: np.ndarray, amount: np.ndarray, fraud: np.ndarray) -> np.ndarray:
    """$ of each payment (n,): a reviewed fraud does not lose its amount, and every review costs $6."""
    return chosen * (amount * fraud - COST)


if __name__ == "__main__":
    day, amount, raw, reported, fraud = make_data()
    known = reported < DAYS  # the label in the file, as of its export
    x = design(amount, raw)
    for first in (0, 90, 135, 165):
        here = (day >= first) & (day < first + 15)
        print(f"days {first:3d} to {first + 14}: reported {known[here].mean():.2%}, true {fraud[here].mean():.2%}")
    splits = {  # the day of training, training rows with labels as known on that day, test rows with labels as in the file
        "days 150 to 179, no gap": (DAYS, day < 150, day >= 150),
        "days 105 to 134, no gap": (105, day < 105, (day >= 105) & (day < 135)),
        "days 105 to 134, 45 days of gap": (105, day < 105 - MATURE, (day >= 105) & (day < 135)),
    }
    for name, (today, train, test) in splits.items():
        p = predict(x, fit_logistic(x[train], reported[train] < today))
        chosen = queue(p[test], day[test])
        shown, true = known[test][chosen].mean(), fraud[test][chosen].mean()
        print(
            f"{name:31s} precision {shown:.1%}, true {true:.1%}; mean p {p[test].mean():.2%}, true {fraud[test].mean():.2%}"
        )
    d, a, k, p = day[test], amount[test], known[test], p[test]
    print(f"days 105 to 134: {k.sum()} frauds known, ${(a * k).sum() / 30:,.0f} a day", end=", ")
    print(f"and {(fraud[test] & ~k).sum()} not yet known")
    lists = {
        "largest amounts": queue(a, d),
        "rule: bursts, then abroad": queue(2 * raw[test][:, 3] + raw[test][:, 0], d),
        "by p": queue(p, d),
        "by p x amount": queue(p * a, d),
        "p x amount above $6": queue(p * a, d, least=COST),
        "p x amount, 50 a day": queue(p * a, d, reviews=50),
    }
    daily = {}
    for name, chosen in lists.items():
        daily[name] = np.bincount(d - 105, saved(chosen, a, k))
        share = (a * k * chosen).sum() / (a * k).sum()
        counts = f"{chosen.sum()} reviews, precision {k[chosen].mean():.1%}, recall {k[chosen].sum() / k.sum():.0%}"
        print(f"{name:25s} {counts}, {share:.0%} of the money, saves ${daily[name].mean():,.0f} a day")
    best = daily["by p x amount"]
    promised = saved(lists["by p x amount"], a, p).sum() / 30  # what the model itself expects
    print(f"by p x amount: ${best.mean():,.0f} has a standard error of ${best.std(ddof=1) / np.sqrt(30):.0f};", end=" ")
    print(f"the model promised ${promised:,.0f}")
    for one, other in (
        ("by p x amount", "by p"),
        ("by p x amount", "largest amounts"),
        ("by p x amount", "p x amount above $6"),
    ):
        gap = daily[one] - daily[other]
        print(f"{one} over {other}: ${gap.mean():.0f} a day, standard error {gap.std(ddof=1) / np.sqrt(len(gap)):.0f}")
