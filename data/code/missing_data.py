"""Three ways to lose 40% of the incomes, and what four treatments make of mean, spread and correlation with age."""

import numpy as np

MEAN, SPREAD, CORRELATION = 50.0, 20.0, 0.6


def population(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Standardized age and income in thousands of dollars, jointly normal."""
    age, own = rng.normal(size=(2, n))
    return age, MEAN + SPREAD * (CORRELATION * age + np.sqrt(1 - CORRELATION**2) * own)


def is_missing(cause: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """True for 40% of the rows: those where the standardized cause plus as much noise again is largest."""
    pressure = cause + rng.normal(size=len(cause))
    return pressure > np.quantile(pressure, 0.6)


def treated(age: np.ndarray, income: np.ndarray, missing: np.ndarray, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Pairs (age, income), shape (2, rows), after each treatment; the missing incomes themselves are never used."""
    slope, intercept = np.polyfit(age[~missing], income[~missing], 1)
    line = intercept + slope * age
    noise = np.std((income - line)[~missing]) * rng.normal(size=len(age))
    fills = {
        "fill with mean": np.full(len(age), income[~missing].mean()),
        "fill from age": line,
        "fill from age + noise": line + noise,
    }
    pairs = {"drop rows": np.stack([age, income])[:, ~missing]}
    return pairs | {name: np.stack([age, np.where(missing, fill, income)]) for name, fill in fills.items()}


def summary(pair: np.ndarray) -> tuple[float, float, float]:
    """Mean and standard deviation of income, and its correlation with age. pair: (2, rows)."""
    return pair[1].mean(), pair[1].std(), np.corrcoef(pair)[0, 1]


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    age, income = population(400_000, rng)
    print(f"{'':30} mean     sd  correlation")
    print("{:26} {:8.1f} {:6.1f} {:12.2f}".format("nothing missing", *summary(np.stack([age, income]))))
    causes = {"MCAR: chance": np.zeros(len(age)), "MAR: age": age, "MNAR: income itself": (income - MEAN) / SPREAD}
    for name, cause in causes.items():
        print(name)
        for way, pair in treated(age, income, is_missing(cause, rng), rng).items():
            print("  {:24} {:8.1f} {:6.1f} {:12.2f}".format(way, *summary(pair)))
