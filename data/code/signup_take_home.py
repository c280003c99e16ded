"""Take-home, which visitors sign up: data with three traps, a table, a logistic model, and what ads to buy."""

import numpy as np
from scipy.stats import rankdata

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
    logit = 1.2 * again - 0.06 * (age - 32) + np.array([0, 0.5, 0.1, -1.6])[country] + np.array([0, 0.6, -0.1])[source] - 3.7
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
    dummies = [*(country == i for i in (1, 2, 3)), *(data["source"] == i for i in (1, 2))]
    return np.column_stack([*dummies, data["again"], (ages - 32) / 10]).astype(float)


def predict(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Probabilities (n,)."""
    return 1 / (1 + np.exp(-np.clip(w[0] + x @ w[1:], -30, 30)))


def fit_logistic(x: np.ndarray, y: np.ndarray, steps: int = 30) -> np.ndarray:
    """Weights (d + 1,), intercept first, by Newton's method with a weak ridge penalty."""
    ones, w = np.column_stack([np.ones(len(x)), x]), np.zeros(x.shape[1] + 1)
    ridge = np.diag([0.0] + [1.0] * x.shape[1])
    for _ in range(steps):
        p = predict(x, w)
        w -= np.linalg.solve((ones * (p * (1 - p))[:, None]).T @ ones + ridge, ones.T @ (p - y) + ridge @ w)
    return w


def auc(scores: np.ndarray, y: np.ndarray) -> float:
    """The chance that one who signs up outscores one who does not, ties half."""
    return float((rankdata(scores)[y].mean() - (np.sum(y) + 1) / 2) / np.sum(~y))


def ad_profit(signs: np.ndarray, buy: np.ndarray | float = 1.0) -> tuple[float, float]:
    """$ earned by buying these clicks (n,), and its standard error; `buy` may be one choice less another (-1, 0, 1)."""
    each = (WORTH * signs - CLICK) * buy
    return float(each.sum()), float(each.std(ddof=1) * np.sqrt(len(each)))


if __name__ == "__main__":
    data = make_data()
    signs, train, typed, pages = data["signs"], data["week"] < 4, data["age"], data["pages"]
    (country, age), later, odd = clean(data["country"], typed), signs[~train], np.isin(typed, [0, 123]).sum()
    print(f"{len(signs):,} visits, {signs.mean():.2%} sign up; years for ages {np.sum(typed > 1900)}, 0 or 123: {odd}")
    for i, (code, name) in enumerate(zip(CODES, NAMES, strict=True)):
        rates = [signs[rows].mean() for rows in (data["country"] == code, data["country"] == name, country == i)]
        print(f"{code}: as code {rates[0]:.1%}, as name {rates[1]:.0%}, both {rates[2]:.2%} of {np.sum(country == i):,}")
    for label, rows in (("who sign up", signs), ("others", ~signs)):
        print(f"5 pages or more, {label}: {np.mean(pages[rows] >= 5):.0%}")
    x, named = columns(data, age, country), np.isin(data["country"], NAMES)
    models = {
        "returning or not": (data["again"].astype(float)[:, None], None),
        "known on arrival": (x, None),
        "ages as typed": (columns(data, typed, country), None),
        "spelling too": (np.column_stack([x, named]), 0),  # on arrival no form has been filled in
        "pages too": (np.column_stack([x, pages]), 1),  # and this is the first page
    }
    for label, (inputs, on_arrival) in models.items():
        w, scores = fit_logistic(inputs[train], signs[train]), []
        for last in (inputs[~train, -1], inputs[~train, -1] if on_arrival is None else on_arrival + 0 * later):
            p = predict(np.column_stack([inputs[~train, :-1], last]), w)
            scores.append(f"AUC {auc(p, later):.3f}, mean {p.mean():.2%}")
        slope = f"; odds for ten years {np.exp(w[7]):.2f}" if len(w) > 7 else ""
        print(f"{label}: {scores[0]}; on arrival {scores[1]}, true {later.mean():.2%}{slope}")
    ads, group = (data["source"] == 2) & ~data["again"], country * 4 + np.searchsorted([25, 35, 45], age, side="right")
    clicks, need, bands = np.bincount(group[ads & train], minlength=16), CLICK / WORTH, ["-24", "25-34", "35-44", "45-"]
    table = np.bincount(group[ads & train], signs[ads & train], 16) / clicks
    pay = ", ".join(f"{CODES[g // 4]} {bands[g % 4]} {table[g]:.1%}" for g in range(16) if table[g] > need)
    print(f"ads pay from {need:.1%}; groups of at least {clicks.min()} clicks in weeks 0 to 3; these pay:\n  {pay}")
    chance = predict(x, fit_logistic(x[train], signs[train]))
    buy = {"all": ads, "table": ads & (table[group] > need), "logistic": ads & (chance > need)}
    for label, rows in buy.items():
        before, found = signs[rows & train], signs[rows & ~train]
        rate, (gain, error) = f"{found.mean():.2%} sign up ({before.mean():.2%} in weeks 0 to 3)", ad_profit(found)
        print(f"ads, {label}: {len(found):,} clicks, {rate}, profit ${gain:,.0f} ({error:,.0f})")
    gain, error = ad_profit(signs[ads & ~train], (buy["logistic"].astype(int) - buy["table"])[ads & ~train])
    print(f"  logistic less table ${gain:,.0f} ({error:,.0f})")
    japan, elsewhere = country == 3, fit_logistic(x[country != 3], signs[country != 3])
    like_us = predict(x[japan] * [0, 0, 0, 1, 1, 1, 1], elsewhere).sum()  # as if the visitor were in the US
    print(f"Japan: {signs[japan].sum()} sign up; {like_us:.0f} if like US visitors of the same age, source and return")
