"""Take-home, which visitors sign up: data with three traps, a table, a logistic model, and what ads to buy."""

import numpy as np

CODES, NAMES = ["US", "DE", "BR", "JP"], ["United States", "Germany", "Brazil", "Japan"]
SOURCES, CLICK, WORTH, YEAR = ["search", "friend", "ad"], 0.45, 18.0, 2026  # $ for an ad click, $ a sign-up is worth


def make_data(seed: int = 0, visits: int = 120_000) -> dict[str, np.ndarray]:
    """Visits of six weeks. Three columns are not what they seem: see the prompt, and `clean`."""
    rng = np.random.default_rng(seed)
    week = rng.integers(0, 6, visits)
    country = rng.choice(4, visits, p=[0.45, 0.15, 0.25, 0.15])
    source = rng.choice(3, visits, p=[0.45, 0.1, 0.45])
    again = rng.random(visits) < np.array([0.4, 0.2, 0.1])[source]
    age = np.clip(18 + rng.gamma(2.0, 8.0, visits), 18, 85).astype(int)
    logit = (
        -3.7 + np.array([0, 0.5, 0.1, -1.6])[country] + np.array([0, 0.6, -0.1])[source] + 1.2 * again - 0.06 * (age - 32)
    )
    signs = rng.random(visits) < 1 / (1 + np.exp(-logit))
    pages = 1 + rng.poisson(2 + 1.5 * again + 2 * signs) + 4 * signs  # a tour of four pages follows the sign-up
    spelled = rng.random(visits) < np.where(signs, 0.3, 0.01)  # the form writes the name over the code
    typed, u = age.copy(), rng.random(visits)
    typed[u < 0.006] = YEAR - age[u < 0.006]  # the year of birth instead of the age
    typed[u > 0.998] = rng.choice([0, 123], np.sum(u > 0.998))
    text = np.where(spelled, np.array(NAMES)[country], np.array(CODES)[country])
    return {"week": week, "country": text, "source": source, "again": again, "age": typed, "pages": pages, "signs": signs}


def clean(country: np.ndarray, age: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One number for each country, and ages: years of birth turned into ages, impossible ones into the median."""
    number = {text: i for words in (CODES, NAMES) for i, text in enumerate(words)}
    years = np.where(age > 1900, YEAR - age, age)
    good = (years >= 10) & (years <= 100)
    return np.array([number[c] for c in country]), np.where(good, years, np.median(years[good])).astype(int)


def columns(data: dict[str, np.ndarray], ages: np.ndarray, country: np.ndarray) -> np.ndarray:
    """What is known when the visitor arrives, as numbers (visits, 7)."""
    dummies = [country == i for i in (1, 2, 3)] + [data["source"] == i for i in (1, 2)]
    return np.column_stack([*dummies, data["again"], (ages - 32) / 10]).astype(float)


def fit_logistic(x: np.ndarray, y: np.ndarray, steps: int = 30) -> np.ndarray:
    """Weights (d + 1,), intercept first, by Newton's method with a weak ridge penalty."""
    x = np.column_stack([np.ones(len(x)), x])
    w = np.zeros(x.shape[1])
    ridge = np.diag([0.0] + [1.0] * (len(w) - 1))
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ w)
    return w


def predict(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Probabilities (n,)."""
    return 1 / (1 + np.exp(-np.clip(w[0] + x @ w[1:], -30, 30)))


def auc(scores: np.ndarray, y: np.ndarray) -> float:
    """The chance that one who signs up outscores one who does not, ties half."""
    others = np.sort(scores[~y])
    below, upto = (np.searchsorted(others, scores[y], side) for side in ("left", "right"))
    return float((below + upto).mean() / (2 * len(others)))


def ad_profit(signs: np.ndarray) -> tuple[float, float]:
    """$ earned by buying these clicks (n,), and its standard error."""
    each = WORTH * signs - CLICK
    return float(each.sum()), float(each.std(ddof=1) * np.sqrt(len(each)))


if __name__ == "__main__":
    data = make_data()
    signs, train, test = data["signs"], data["week"] < 4, data["week"] >= 4
    country, age = clean(data["country"], data["age"])
    odd = data["age"] > 1900, (data["age"] < 10) | ((data["age"] > 100) & (data["age"] < 1900))
    print(f"{len(signs):,} visits, {signs.mean():.2%} sign up; years for ages {odd[0].sum()}, 0 or 123: {odd[1].sum()}")
    for i, (code, name) in enumerate(zip(CODES, NAMES, strict=True)):
        rates = [signs[rows].mean() for rows in (data["country"] == code, data["country"] == name, country == i)]
        print(f"{code}: as code {rates[0]:.1%}, as name {rates[1]:.0%}, both {rates[2]:.2%} of {np.sum(country == i):,}")
    least, others = data["pages"][signs].min(), np.mean(data["pages"][~signs] >= 5)
    print(f"pages: at least {least} for all who sign up, 5 or more for {others:.0%} of the others")
    x, raw, named = columns(data, age, country), columns(data, data["age"], country), np.isin(data["country"], NAMES)
    models = {
        "returning first": data["again"].astype(float)[:, None],
        "logistic, arrival": x,
        "ages as typed": raw,
        "spelling too": np.column_stack([x, named]),
        "pages too": np.column_stack([x, data["pages"]]),
    }
    for label, inputs in models.items():
        w = fit_logistic(inputs[train], signs[train])
        scores = predict(inputs[test], w)
        slope = f", odds for ten years {np.exp(w[7]):.2f}" if len(w) > 7 else ""
        print(f"{label}: AUC {auc(scores, signs[test]):.3f}, mean {scores.mean():.2%} of {signs[test].mean():.2%}{slope}")
        if label in ("spelling too", "pages too"):
            on_arrival = inputs[test].copy()
            on_arrival[:, -1] = label == "pages too"  # the first page, and no form has been filled in
            scores = predict(on_arrival, w)
            print(f"  when they arrive: AUC {auc(scores, signs[test]):.3f}, mean {scores.mean():.2%}")
    bought = test & (data["source"] == 2) & ~data["again"]
    w, group = fit_logistic(x[train], signs[train]), country * 4 + np.searchsorted([25, 35, 45], age, side="right")
    known = train & (data["source"] == 2) & ~data["again"]
    table = np.bincount(group[known], signs[known], 16) / np.bincount(group[known], minlength=16)
    print(f"smallest group of country and age in ads, weeks 0 to 3: {np.bincount(group[known]).min()} clicks")
    print(f"ads pay from {CLICK / WORTH:.1%}; groups that pay:", end=" ")
    bands = ["-24", "25-34", "35-44", "45-"]
    print(", ".join(f"{CODES[g // 4]} {bands[g % 4]} {table[g]:.1%}" for g in range(16) if table[g] > CLICK / WORTH))
    choices = {
        "all": bought,
        "table": bought & (table[group] > CLICK / WORTH),
        "logistic": bought & (predict(x, w) > CLICK / WORTH),
    }
    for label, rows in choices.items():
        gain, error = ad_profit(signs[rows])
        print(f"ads, {label}: {rows.sum():,} clicks, {signs[rows].mean():.2%} sign up, profit ${gain:,.0f} ({error:,.0f})")
    differ = WORTH * signs - CLICK
    differ = np.where(choices["logistic"], differ, 0)[bought] - np.where(choices["table"], differ, 0)[bought]
    print(f"  logistic less table ${differ.sum():,.0f} ({differ.std(ddof=1) * np.sqrt(len(differ)):,.0f})")
    for label, found in (("table", table[group]), ("logistic", predict(x, w))):
        rows = known & (found > CLICK / WORTH)
        print(f"  {label}, weeks 0 to 3, where it was chosen: {signs[rows].mean():.2%} sign up")
    japan, w = country == 3, fit_logistic(x[country != 3], signs[country != 3])
    like_us = predict(x[japan] * [0, 0, 0, 1, 1, 1, 1], w).sum()
    print(f"Japan: {signs[japan].sum()} sign up; {like_us:.0f} if like US visitors of the same age, source and return")
