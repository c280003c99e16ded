"""Take-home, churn at an internet provider: data with a trap, a logistic baseline, and the profit of a call list."""

import numpy as np

COLUMNS = ["tenure_months", "monthly_contract", "tickets_90_days", "usage_change", "price_step", "final_invoice"]


def make_data(seed: int = 0, customers: int = 1500, months: int = 8) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Each month a fresh sample of customers: features (rows, 6), month (rows,), whether one leaves within 60 days (rows,).

    The last column is filled in by billing after a customer has given notice: it is not known when the list is made.
    """
    rng = np.random.default_rng(seed)
    rows = customers * months
    month = np.repeat(np.arange(months), customers)
    tenure = rng.gamma(2, 14, rows)
    monthly = rng.random(rows) < 0.45
    tickets = rng.poisson(0.6, rows)
    usage = rng.normal(0, 0.3, rows)
    step = (month >= 4) & (rng.random(rows) < 0.3)  # a price rise reaches some customers from month 4 on
    logit = -4.0 - 0.02 * tenure + 1.5 * monthly + 0.7 * tickets - 2.5 * usage + 0.9 * step
    leaves = rng.random(rows) < 1 / (1 + np.exp(-logit))
    invoice = np.where(leaves, rng.random(rows) < 0.85, rng.random(rows) < 0.01)
    return np.column_stack([tenure, monthly, tickets, usage, step, invoice]).astype(float), month, leaves.astype(int)


def fit_logistic(x: np.ndarray, y: np.ndarray, penalty: float = 1.0, steps: int = 25) -> np.ndarray:
    """Weights (d + 1,) of a ridge logistic regression by Newton's method; the intercept, first, is not penalized."""
    x = np.column_stack([np.ones(len(x)), x])
    ridge = penalty * np.diag([0.0] + [1.0] * (x.shape[1] - 1))
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + ridge @ w
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, gradient)
    return w


def score(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Probabilities (n,)."""
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def auc(scores: np.ndarray, y: np.ndarray) -> float:
    """The chance that a leaver outscores a stayer, ties half."""
    stay = np.sort(scores[y == 0])
    below, upto = (np.searchsorted(stay, scores[y == 1], side) for side in ("left", "right"))
    return float((below + upto).mean() / (2 * len(stay)))


def profit(y: np.ndarray, saved: float = 0.3, worth: float = 300.0, call: float = 16.0) -> float:
    """Expected profit in $ of calling customers with these outcomes (n,): 30% of leavers are saved, each call costs $16."""
    return float(saved * worth * y.sum() - call * len(y))


def found(scores: np.ndarray, others: np.ndarray, y: np.ndarray, calls: int = 150) -> np.ndarray:
    """Leavers among the first of each of two rankings, and those on one list only: (4,) counts."""
    one, two = (np.argsort(-s, kind="stable")[:calls] for s in (scores, others))
    first, second = y[one].sum(), y[two].sum()
    both = y[np.intersect1d(one, two)].sum()
    return np.array([first, second, first - both, second - both])


def rule(x: np.ndarray) -> np.ndarray:
    """Without a model: monthly contracts first, then those with most tickets. (rows, 6) to (rows,)."""
    return x[:, 1] * 10 + x[:, 2]


def rolling(x: np.ndarray, month: np.ndarray, y: np.ndarray, first: int = 2) -> np.ndarray:
    """found() of model against rule, summed over every month from `first`, each trained on the months two or more before."""
    total = np.zeros(4, int)
    for t in range(first, month.max() + 1):
        past, now = month <= t - 2, month == t
        scale = x[past][:, :5].std(axis=0)
        scale[scale == 0] = 1  # no price rise yet
        w = fit_logistic(x[past][:, :5] / scale, y[past])
        total += found(score(x[now][:, :5] / scale, w), rule(x[now]), y[now])
    return total


if __name__ == "__main__":
    x, month, y = make_data()
    all_months = rolling(x, month, y)
    train, test = month <= 5, month == 7  # the 60 days of month 6 are not over when the list of month 7 is made
    center, scale = x[train].mean(axis=0), x[train].std(axis=0)
    x = (x - center) / scale
    for name, rows in (("train", train), ("test", test)):
        print(f"{name}: {rows.sum():,} rows, {y[rows].sum()} leave, {y[rows].mean():.1%}")
    honest, leaky = fit_logistic(x[train][:, :5], y[train]), fit_logistic(x[train], y[train])
    on_the_day = x[test].copy()
    on_the_day[:, 5] = -center[5] / scale[5]  # final_invoice is still 0 for everybody
    lists = {
        "rule: monthly, then tickets": rule(x[test] * scale + center),
        "logistic": score(x[test][:, :5], honest),
        "with final_invoice, backtest": score(x[test], leaky),
        "with final_invoice, in use": score(on_the_day, leaky),
    }
    for name, s in lists.items():
        called = y[test][np.argsort(-s, kind="stable")[:150]]
        print(f"{name:29s} AUC {auc(s, y[test]):.2f}, leavers in 150 calls {called.sum():3d}, profit ${profit(called):,.0f}")
    _, _, mine, others = found(lists["logistic"], lists["rule: monthly, then tickets"], y[test])
    print(f"leavers on one list only: logistic {mine}, rule {others}")
    print("months 2 to 7, leavers: logistic {}, rule {}; on one list only {} and {}".format(*all_months))
    print(f"150 at random: {150 * y[test].mean():.0f} leavers; calling all 1,500: profit ${profit(y[test]):,.0f}")
    chance, even = lists["logistic"], 16 / (0.3 * 300)
    called = y[test][chance > even]
    print(f"p above {even:.2f}: {len(called)} calls, {called.sum()} leavers, ${profit(called):,.0f}")
    print(f"with final_invoice, in use: {np.sum(lists['with final_invoice, in use'] > even)} above {even:.2f}")
    for name, s in (("logistic", chance), ("in use, with final_invoice", lists["with final_invoice, in use"])):
        print(f"mean prediction, {name}: {s.mean():.1%} against {y[test].mean():.1%}")
