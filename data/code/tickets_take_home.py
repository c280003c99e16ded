"""Take-home, routing of support tickets: TF-IDF, softmax regression, and copies of tickets across the split."""

import re
from collections import Counter

import numpy as np
from scipy import sparse
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax

TEAMS = ["billing", "login", "delivery", "bug", "cancel"]
SHARES = [0.30, 0.22, 0.25, 0.15, 0.08]


def make_data(seed: int = 0, first: int = 3000) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Texts in order of time, the team each was filed with, and the team it belongs to; n tickets.

    Each team has its own words and uses some of another's: who cancels writes about charges too. One ticket in nine is
    filed wrongly. Three in ten are sent again within days, half with another reference, and land where the first did.
    """
    rng = np.random.default_rng(seed)
    own = [[f"{team}{i}" for i in range(60)] for team in TEAMS]
    common, weight = [f"word{i}" for i in range(400)], 1 / np.arange(1, 401) ** 0.7
    borrowed = [4, 3, 0, 1, 0]
    rows = []
    for _ in range(first):
        team, day = rng.choice(5, p=SHARES), rng.uniform(0, 100)
        filed = rng.integers(5) if rng.random() < 0.14 else team
        words = [*rng.choice(common, rng.integers(12, 30), p=weight / weight.sum())]
        words += [*rng.choice(own[team], rng.integers(1, 4)), *rng.choice(own[borrowed[team]], rng.integers(0, 3))]
        body, number = " ".join(rng.permutation(words)), rng.integers(10_000, 99_999)
        for copy in range(1 + (rng.random() < 0.3) * rng.integers(1, 4)):
            number = rng.integers(10_000, 99_999) if copy and rng.random() < 0.5 else number
            rows.append((day + copy * rng.exponential(2), f"Reference {number}: {body}", filed, team))
    rows.sort()
    return [row[1] for row in rows], np.array([row[2] for row in rows]), np.array([row[3] for row in rows])


def words_of(text: str) -> list[str]:
    """Lower-case words; a number alone is left out, so that copies with another reference are copies."""
    return re.findall(r"[a-z]+\d*", text.lower())


def tf_idf(train: list[str], texts: list[str], least: int = 2) -> sparse.csr_matrix:
    """TF-IDF with unit rows, (texts, words); vocabulary and document counts come from the training texts alone."""
    seen = Counter(w for t in train for w in set(words_of(t)))
    column = {w: i for i, w in enumerate(sorted(w for w, c in seen.items() if c >= least))}
    idf = np.array([1 + np.log((1 + len(train)) / (1 + seen[w])) for w in column])
    counts = [Counter(w for w in words_of(t) if w in column) for t in texts]
    ends = np.cumsum([0] + [len(c) for c in counts])
    where = np.array([column[w] for c in counts for w in c], int)
    values = np.array([k for c in counts for k in c.values()]) * idf[where]
    x = sparse.csr_matrix((values, where, ends), (len(texts), len(column)))
    norm = np.sqrt(np.asarray(x.multiply(x).sum(axis=1)).ravel())
    return sparse.diags(1 / np.where(norm > 0, norm, 1)) @ x


def fit_softmax(x: sparse.csr_matrix, y: np.ndarray, penalty: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Weights (words, 5) and intercepts (5,) of a ridge softmax regression by L-BFGS; intercepts are not penalized."""
    d, k = x.shape[1], len(TEAMS)
    target = np.eye(k)[y]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w, b = flat[: d * k].reshape(d, k), flat[d * k :]
        log_p = log_softmax(x @ w + b, axis=1)
        rest = np.exp(log_p) - target
        value = -(target * log_p).sum() + penalty / 2 * (w**2).sum()
        return value, np.append((x.T @ rest + penalty * w).ravel(), rest.sum(axis=0))

    flat = minimize(loss, np.zeros((d + 1) * k), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return flat[: d * k].reshape(d, k), flat[d * k :]


def confusion(y: np.ndarray, guess: np.ndarray) -> np.ndarray:
    """Tickets by team as filed (row) and as guessed (column): (5, 5)."""
    return np.bincount(y * len(TEAMS) + guess, minlength=len(TEAMS) ** 2).reshape(len(TEAMS), -1)


def groups(texts: list[str]) -> np.ndarray:
    """A number for each ticket (n,), the same for those that agree word by word without numbers."""
    return np.unique([" ".join(words_of(text)) for text in texts], return_inverse=True)[1]


def probabilities(texts: list[str], y: np.ndarray, train: np.ndarray, test: np.ndarray, penalty: float) -> np.ndarray:
    """Predicted probabilities of the test rows by a model that sees the training rows alone: (test, 5)."""
    known = [texts[i] for i in train]
    w, b = fit_softmax(tf_idf(known, known), y[train], penalty)
    return softmax(tf_idf(known, [texts[i] for i in test]) @ w + b, axis=1)


def standard_error(value: np.ndarray, group: np.ndarray) -> float:
    """Of the mean of `value` (n,), with groups of copies as units, since copies are right or wrong together."""
    return float(np.sqrt((np.bincount(group, value - value.mean()) ** 2).sum()) / len(value))


if __name__ == "__main__":
    texts, y, team = make_data()
    group, n = groups(texts), len(texts)
    print(f"{n:,} tickets, {len(set(texts)):,} different texts, {group.max() + 1:,} without numbers;", end=" ")
    print(f"filed with the right team {np.mean(y == team):.1%}")
    rng = np.random.default_rng(1)
    rows, once = rng.permutation(n), rng.permutation(np.unique(texts, return_index=True)[1])
    early, late = np.split(np.arange(n), [n * 3 // 4])
    for name, (train, test) in {
        "random": np.split(rows, [n * 3 // 4]),
        "random, same texts dropped": np.split(once, [len(once) * 3 // 4]),
        "by time": (early, late),
        "by time, no copies in test": (early, late[~np.isin(group[late], group[early])]),
    }.items():
        seen = np.isin(group[test], group[train]).mean()
        weak, p = (probabilities(texts, y, train, test, penalty) for penalty in (0.1, 1.0))
        print(f"{name:27s} {len(test):,} in test, {seen:5.1%} with a copy in training;", end=" ")
        print("accuracy " + ", ".join(f"{np.mean(q.argmax(axis=1) == y[test]):.1%}" for q in (weak, p)))
    share, likely = np.bincount(y[train]) / len(train), p.argmax(axis=1)
    hit, gap = likely == y[test], (likely == y[test]) * 1.0 - (weak.argmax(axis=1) == y[test])
    print(f"{len(np.unique(group[test]))} different texts, standard error {standard_error(hit, group[test]):.1%};", end=" ")
    print(f"strong penalty better by {gap.mean():.1%}, standard error {standard_error(gap, group[test]):.1%}")
    print(f"always billing: {np.mean(y[test] == 0):.1%}; by the right team: {np.mean(likely == team[test]):.1%}")
    for name, guess in (("most probable", likely), ("probability over share", (p / share).argmax(axis=1))):
        table = confusion(y[test], guess)
        recall = np.diag(table) / table.sum(axis=1)
        print(f"{name}: {(guess != y[test]).sum()} wrong, accuracy {np.mean(guess == y[test]):.1%};", end=" ")
        print(f"mean recall {recall.mean():.1%}")
        print("  recall " + ", ".join(f"{t} {r:.0%}" for t, r in zip(TEAMS, recall, strict=True)))
        print(f"  {table[4].sum()} cancel, {table[4, 0]} to billing;", end=" ")
        print(f"{table[:, 4].sum()} sent to cancel, {table[4, 4]} of them right")
    sure = p.max(axis=1) >= 0.7
    right = [np.mean(guess[sure] == team[test][sure]) for guess in (likely, y[test])]
    print(f"probability 0.7 or more: {sure.sum()} tickets, {sure.mean():.0%}; as filed {hit[sure].mean():.1%},", end=" ")
    print(f"the right team {right[0]:.1%}, by agents {right[1]:.1%}")
