"""Was the discount worth it? Extra packs, packs taken from neighbors on the shelf and packs borrowed from later weeks."""

import numpy as np

BEFORE, DURING, AFTER = slice(0, 4), slice(4, 6), slice(6, 10)  # weeks


def simulate(rng: np.random.Generator, stores: int) -> tuple[np.ndarray, np.ndarray]:
    """Packs sold (stores, 10 weeks, promoted brand and other coffee), and which stores (stores,) had the discount."""
    mean = rng.lognormal(0, 0.2, (stores, 1, 1)) * np.ones((1, 10, 1)) * np.array([100.0, 200.0])
    mean[:, DURING] *= 1.15  # a cold fortnight sells more coffee everywhere
    on = rng.permutation(stores) < stores // 2
    mean[on, DURING] += [130.0, -50.0]  # the bump, and what it takes from other brands
    mean[on, AFTER] -= [22.0, 0.0]  # cupboards are full
    return rng.poisson(mean).astype(float), on


def effect(sales: np.ndarray, on: np.ndarray, weeks: slice) -> tuple[np.ndarray, np.ndarray]:
    """Difference in differences against BEFORE in packs per store and week, for each product, and its standard error."""
    change = sales[:, weeks].mean(1) - sales[:, BEFORE].mean(1)  # (stores, products)
    error = np.sqrt(change[on].var(0, ddof=1) / on.sum() + change[~on].var(0, ddof=1) / (~on).sum())
    return change[on].mean(0) - change[~on].mean(0), error


def profit_change(bump: float, dip: float, taken: float, usual: float, margins: tuple[float, float, float]) -> dict:
    """Dollars per store: 2 weeks of bump and taken (other brands), 4 of dip; margins: full, discounted, other brands."""
    full, cut, other = margins
    return {
        "margin given away on usual sales": 2 * usual * (cut - full),
        "margin on the bump": 2 * bump * cut,
        "taken from other coffee": 2 * taken * other,
        "taken from later weeks": 4 * dip * full,
    }


if __name__ == "__main__":
    sales, on = simulate(np.random.default_rng(1), 120)
    print("packs per store and week      before  during   after")
    for i, name in enumerate(("promoted brand", "other coffee")):
        for arm, label in ((on, "discount"), (~on, "control")):
            row = [sales[arm, weeks, i].mean() for weeks in (BEFORE, DURING, AFTER)]
            print(f"{name:15s} {label:9s}", *(f"{x:8.1f}" for x in row))
    naive = sales[on, DURING, 0].mean() / sales[on, BEFORE, 0].mean() - 1
    print(f"during against before, discount stores: {naive:+.0%}")
    (bump, taken), error = effect(sales, on, DURING)
    (dip, later), later_error = effect(sales, on, AFTER)
    print(f"bump {bump:.1f} ± {1.96 * error[0]:.1f}; other coffee {taken:.1f} ± {1.96 * error[1]:.1f} a week")
    print(f"weeks after: {dip:.1f} ± {1.96 * later_error[0]:.1f}; other coffee {later:.1f} ± {1.96 * later_error[1]:.1f}")
    print(f"of the bump: other brands {-taken / bump:.0%}, later weeks {-2 * dip / bump:.0%}, rest new")
    usual = sales[on, DURING, 0].mean() - bump
    parts = profit_change(bump, dip, taken, usual, (3.0, 1.0, 3.0))
    for name, dollars in parts.items():
        print(f"{name:34s}{dollars:8.0f}")
    print(f"{'per store':34s}{sum(parts.values()):8.0f}")
    print(f"break-even funding per pack sold: {-sum(parts.values()) / (2 * (usual + bump)):.2f}")
