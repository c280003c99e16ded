"""Take-home, ad clicks: an id with thousands of levels, training data that keep one non-click in five, and calibration."""

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

DAYS, PER_DAY, KEPT, TRAIN = 10, 20_000, 0.2, 8


def make_data(seed: int = 0, ads: int = 6000) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Day, ad, other features (n, 4) and click, each of n rows. New ads start daily; few ads get most of the views.

    Of days 0 to 7 the log keeps every click and one non-click in five; of days 8 and 9 it keeps all.
    """
    rng = np.random.default_rng(seed)
    start = rng.integers(-20, DAYS, ads)
    taste = rng.normal(0, 0.8, ads)
    views = 1 / rng.permutation(np.arange(1, ads + 1)) ** 0.8
    day = np.repeat(np.arange(DAYS), PER_DAY)
    ad = np.concatenate(
        [rng.choice(ads, PER_DAY, p=np.where(start <= d, views, 0) / views[start <= d].sum()) for d in range(DAYS)]
    )
    n = len(day)
    slot, phone, evening = rng.integers(0, 3, n), rng.random(n) < 0.6, rng.random(n) < 0.35
    logit = -3.8 + taste[ad] + 0.6 * (slot == 0) - 0.5 * (slot == 2) + 0.3 * phone + 0.2 * evening
    click = rng.random(n) < 1 / (1 + np.exp(-logit))
    kept = click | (day >= TRAIN) | (rng.random(n) < KEPT)
    x = np.column_stack([slot == 0, slot == 2, phone, evening]).astype(float)
    return day[kept], ad[kept], x[kept], click[kept].astype(float)


def fit_logistic(x: sparse.csr_matrix, y: np.ndarray, penalty: float = 1.0) -> np.ndarray:
    """Weights (d + 1,) of a ridge logistic regression on sparse columns; the intercept, first, is not penalized."""

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = w[0] + x @ w[1:]
        rest = 1 / (1 + np.exp(-z)) - y
        value = (np.logaddexp(0, z) - y * z).sum() + penalty / 2 * w[1:] @ w[1:]
        return value, np.append(rest.sum(), x.T @ rest + penalty * w[1:])

    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def predict(x: sparse.csr_matrix, w: np.ndarray) -> np.ndarray:
    """Probabilities (n,)."""
    return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))


def undo_sampling(q: np.ndarray, kept: float = KEPT) -> np.ndarray:
    """Probabilities among all views, from those among all clicks and the kept share of non-clicks."""
    return q / (q + (1 - q) / kept)


def rates(ad: np.ndarray, y: np.ndarray, new: np.ndarray, prior: float = 20) -> np.ndarray:
    """Log-odds of a click by ad, shrunk as if `prior` more rows had the overall rate; of each new row."""
    size = max(ad.max(), new.max()) + 1
    p = (np.bincount(ad, y, size) + prior * y.mean()) / (np.bincount(ad, minlength=size) + prior)
    return np.log(p / (1 - p))[new]


def rates_of_past(ad: np.ndarray, y: np.ndarray, day: np.ndarray) -> np.ndarray:
    """The same for training rows, each from the days before its own; the first day gets the overall log-odds."""
    code = np.full(len(y), np.log(y.mean() / (1 - y.mean())))
    for d in np.unique(day)[1:]:
        code[day == d] = rates(ad[day < d], y[day < d], ad[day == d])
    return code


def hashed(ad: np.ndarray, buckets: int) -> sparse.csr_matrix:
    """One column a bucket; ads that fall into one bucket share it. (n,) to (n, buckets)."""
    bucket = (ad.astype(np.uint64) * np.uint64(2654435761) % np.uint64(2**32)) % np.uint64(buckets)
    return sparse.csr_matrix((np.ones(len(ad)), (np.arange(len(ad)), bucket.astype(int))), (len(ad), buckets))


def log_losses(p: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Log loss of each row (n,)."""
    return -np.where(y > 0, np.log(p), np.log(1 - p))


def calibration(p: np.ndarray, y: np.ndarray, ad: np.ndarray) -> tuple[float, float]:
    """Predicted over observed clicks, and its standard error with ads as units, since views of an ad are alike."""
    ratio = p.sum() / y.sum()
    return ratio, np.sqrt((np.bincount(ad, p - ratio * y) ** 2).sum()) / y.sum()


if __name__ == "__main__":
    day, ad, x, y = make_data()
    train, test = day < TRAIN, day >= TRAIN
    ad_past, y_past, truth = ad[train], y[train], y[test]
    base = undo_sampling(y_past.mean())
    print(f"train: {train.sum():,} rows, {y_past.mean():.1%} clicks, {base:.2%} after undoing the sampling", end="; ")
    print(f"test: {test.sum():,} rows, {truth.sum():,.0f} clicks, {truth.mean():.2%}")
    print(f"{len(np.unique(ad)):,} ads, {np.mean(~np.isin(ad[test], ad_past)):.1%} of test rows on ads not in train")
    own = rates(ad_past, y_past, ad)
    past = np.append(rates_of_past(ad_past, y_past, day[train]), own[test])
    codes = {"mean of whole file": rates(ad, y, ad), "mean of training rows": own, "mean of earlier days": past}
    columns = {"no id": sparse.csr_matrix(x)}
    columns |= {name: sparse.csr_matrix(np.column_stack([x, code])) for name, code in codes.items()}
    columns |= {f"{b:,} hash buckets": sparse.hstack([x, hashed(ad, b)]).tocsr() for b in (256, 4096)}
    floors = [log_losses(np.full(len(t), p), t).mean() for p, t in ((y_past.mean(), y_past), (base, truth))]
    print("log loss over that of the base rate, train and test")
    fits = {name: fit_logistic(z[train], y_past, 8.0) for name, z in columns.items()}
    losses = {}
    for name, z in columns.items():
        q = predict(z, fits[name])
        p = undo_sampling(q[test])
        losses[name] = log_losses(p, truth) / floors[1]
        seen = log_losses(q[train], y_past).mean() / floors[0]
        top = np.argsort(-p, kind="stable")[: len(p) // 10]
        ratio, error = calibration(p[top], truth[top], ad[test][top])
        ratios = f"{p.mean() / truth.mean():.2f}, in the top tenth {ratio:.2f}, standard error {error:.2f}"
        print(f"{name:21s} {seen:.3f} {losses[name].mean():.3f}, predicted over clicked {ratios}")
    # in use, the rates do not hold the clicks that are still to come
    in_use = undo_sampling(predict(columns["mean of training rows"][test], fits["mean of whole file"]))
    print(f"mean of whole file, in use: {log_losses(in_use, truth).mean() / floors[1]:.3f}")
    raw = predict(columns["mean of earlier days"], fits["mean of earlier days"])[test]
    relative = log_losses(raw, truth).mean() / floors[1]
    print(f"earlier days, sampling not undone: {relative:.2f}, predicted over clicked {raw.mean() / truth.mean():.2f}")
    for name in ("no id", "mean of training rows", "4,096 hash buckets"):
        gap = np.bincount(ad[test], losses[name] - losses["mean of earlier days"]) / len(truth)
        error = np.sqrt((gap**2).sum())  # views of an ad are alike, so ads are the units
        print(f"earlier days less than {name} by {gap.sum():.3f}, standard error {error:.3f}")
