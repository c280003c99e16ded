"""The worst couriers of June get better in July, whatever is done with them; a control group shows by how much."""

import numpy as np

A, B, PARCELS = 90, 10, 100  # true on-time rates are Beta(A, B), mean 90%; each month has 100 parcels a courier


def month(rates: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Observed share of parcels on time, for each courier."""
    return rng.binomial(PARCELS, rates) / PARCELS


def expected_again(share: np.ndarray | float) -> np.ndarray | float:
    """Mean of the next month given this one: the courier's share is pulled toward the mean of all."""
    keep = PARCELS / (PARCELS + A + B)
    return keep * share + (1 - keep) * A / (A + B)


def experiment(couriers: int, effect: float, rng: np.random.Generator) -> dict[str, float]:
    """Means in percent: June's worst tenth, by random half trained or not, and June's best tenth."""
    rates = rng.beta(A, B, couriers)
    june = month(rates, rng)
    order = np.argsort(june + rng.uniform(0, 1e-6, couriers))  # ties by lot
    worst, best = order[: couriers // 10], order[-couriers // 10 :]
    trained = rng.permutation(worst)[: len(worst) // 2]
    rates[trained] = np.minimum(rates[trained] + effect, 1)
    july, rest = month(rates, rng), np.setdiff1d(worst, trained)
    groups = {"trained": trained, "not trained": rest, "best tenth": best, "all": order}
    shares = {"June": june, "July": july}
    return {f"{name}, {m}": 100 * float(shares[m][rows].mean()) for name, rows in groups.items() for m in shares}


if __name__ == "__main__":
    for effect in (0.0, 0.02):
        means = experiment(1_000_000, effect, np.random.default_rng(3))
        print(f"training adds {100 * effect:.0f} points")
        for name in ("trained", "not trained", "best tenth", "all"):
            june, july = means[f"{name}, June"], means[f"{name}, July"]
            print(f"  {name:11}: June {june:.1f}%, July {july:.1f}%, change {july - june:+z.1f}")
        print(f"  trained against not trained in July: {means['trained, July'] - means['not trained, July']:+z.1f}")
    print(f"a courier at 84% in June is expected at {100 * expected_again(0.84):.0f}% in July")
