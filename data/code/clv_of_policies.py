"""Lifetime value when customers differ in loyalty: one churn rate for all against the shifted beta-geometric."""

import numpy as np


def survival(alpha: float, beta: float, years: int) -> np.ndarray:
    """Share insured in years 1, 2, ..., (years,). Everybody has a yearly chance to leave, drawn from Beta(alpha, beta)."""
    t = np.arange(1, years)
    retention = (beta + t - 1) / (alpha + beta + t - 1)  # rises with t, since those likely to leave have left
    return np.cumprod(np.concatenate([[1.0], retention]))


def log_likelihood(alpha: float, beta: float, in_force: np.ndarray) -> float:
    """Of the customers counted in years 1, 2, ... in in_force (years,)."""
    alive = survival(alpha, beta, len(in_force))
    left = in_force[:-1] - in_force[1:]
    return float(np.sum(left * np.log(alive[:-1] - alive[1:])) + in_force[-1] * np.log(alive[-1]))


def fit(in_force: np.ndarray) -> tuple[float, float]:
    """Maximum likelihood, by a grid in the logs that shrinks around its best point."""
    center, width = np.zeros(2), 4.0
    for _ in range(60):
        grid = [center + width * np.array([i, j]) / 3 for i in range(-3, 4) for j in range(-3, 4)]
        center = max(grid, key=lambda point: log_likelihood(*np.exp(point), in_force))
        width *= 0.75
    return tuple(np.exp(center))


def value(alive: np.ndarray, margin: float, rate: float) -> np.ndarray:
    """Discounted margin of one new customer up to each year, (years,); each year is paid at its start."""
    return np.cumsum(alive * margin / (1 + rate) ** np.arange(len(alive)))


if __name__ == "__main__":
    in_force = np.array([10_000, 7_400, 6_010, 5_120, 4_500])
    alpha, beta = fit(in_force)
    lost = 1 - in_force[1:].sum() / in_force[:-1].sum()
    print(f"mean yearly loss {lost:.1%}; alpha {alpha:.2f}, beta {beta:.2f}")
    print("in force, share:  ", " ".join(f"{share:.3f}" for share in in_force / in_force[0]))
    print("one churn rate:   ", " ".join(f"{(1 - lost) ** t:.3f}" for t in range(5)))
    print("beta-geometric:   ", " ".join(f"{share:.3f}" for share in survival(alpha, beta, 5)))
    early = 10_000 * survival(*fit(in_force[:3]), 5)
    print(f"fitted to years 1 to 3 alone, years 4 and 5: {early[3]:,.0f} and {early[4]:,.0f}")
    print("value of a new customer in $ by year:   3    5   10")
    first = in_force[1] / in_force[0]
    for name, alive in {
        "loss of the first year for ever": first ** np.arange(10),
        "mean loss for ever": (1 - lost) ** np.arange(10),
        "beta-geometric": survival(alpha, beta, 10),
    }.items():
        print(f"{name:36s}", " ".join(f"{value(alive, 150, 0.1)[year - 1]:4.0f}" for year in (3, 5, 10)))
