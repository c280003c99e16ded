"""One regression, three worlds: adjusting for a variable removes bias, removes the effect, or creates bias."""

import numpy as np

EFFECT = 1.0  # what one unit of treatment t does to the outcome y in all three worlds, in total


def confounder(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """z drives both: z -> t, z -> y, t -> y. Returns t, y, z, each (n,)."""
    z = rng.normal(size=n)
    t = 2 * z + rng.normal(size=n)
    return t, EFFECT * t + 3 * z + rng.normal(size=n), z


def mediator(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """z carries the effect: t -> z -> y."""
    t = rng.normal(size=n)
    z = 0.5 * t + rng.normal(size=n)
    return t, 2 * EFFECT * z + rng.normal(size=n), z


def collider(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """z is a consequence of both: t -> y, t -> z, y -> z."""
    t = rng.normal(size=n)
    y = EFFECT * t + rng.normal(size=n)
    return t, y, t + 2 * y + rng.normal(size=n)


def slope(y: np.ndarray, *inputs: np.ndarray) -> tuple[float, float]:
    """Coefficient of the first input in a least-squares regression with an intercept, and the R squared."""
    x = np.column_stack([*inputs, np.ones_like(y)])
    theta = np.linalg.lstsq(x, y, rcond=None)[0]
    return float(theta[0]), float(1 - np.var(y - x @ theta) / np.var(y))


if __name__ == "__main__":
    print("coefficient of t (R squared); the true total effect is 1")
    for world in (confounder, mediator, collider):
        t, y, z = world(400_000, np.random.default_rng(1))
        (alone, fit), (adjusted, better) = slope(y, t), slope(y, t, z)
        print(f"z is a {world.__name__:10}: alone {alone:z5.2f} ({fit:.2f}), adjusted for z {adjusted:z5.2f} ({better:.2f})")
