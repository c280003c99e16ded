"""Ridge, lasso and elastic net on pairs of correlated features: what they predict, and whether they keep both of a pair."""

import numpy as np


def elastic_net(x: np.ndarray, y: np.ndarray, l1: float, l2: float, sweeps: int = 300) -> np.ndarray:
    """Minimizers of |y - x w|^2 / 2n + l1 |w|_1 + l2 |w|^2 / 2 for m data sets at once, by coordinate descent.

    x (m, n, d), y (m, n), result (m, d).
    """
    n, d = x.shape[1:]
    gram, target = np.einsum("mni,mnj->mij", x, x) / n, np.einsum("mni,mn->mi", x, y) / n
    w = np.zeros_like(target)
    for _ in range(sweeps):
        before = w.copy()
        for j in range(d):
            size = gram[:, j, j]
            pull = target[:, j] - (gram[:, j] * w).sum(1) + size * w[:, j]  # what feature j could explain of the rest
            w[:, j] = np.sign(pull) * np.maximum(np.abs(pull) - l1, 0) / (size + l2)
        if np.abs(w - before).max() < 1e-6:
            break
    return w


def pairs(rng: np.random.Generator, shape: tuple[int, int], count: int, rho: float) -> np.ndarray:
    """Standard normal features in `count` pairs with correlation rho; result (*shape, 2 * count)."""
    first, other = rng.normal(size=(2, *shape, count))
    return np.stack([first, rho * first + np.sqrt(1 - rho**2) * other], axis=-1).reshape(*shape, 2 * count)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    x = pairs(rng, (100, 50), 12, 0.95)  # 100 data sets of 50 rows with twelve pairs
    noise = rng.normal(0, 3, (100, 50))
    sigma = np.kron(np.eye(12), [[1, 0.95], [0.95, 1]])
    for title, true in (("2 of 12 pairs matter", np.r_[np.ones(4), np.zeros(20)]), ("all 12 matter", np.full(24, 0.4))):
        print(f"{title}\n  penalty      excess error  features kept  both of a true pair  sd of a true weight")
        for name, share in (("ridge", 0.0), ("lasso", 1.0), ("elastic net", 0.5)):
            fits = []
            for alpha in np.geomspace(0.05, 5, 9):  # for each kind the strength that predicts best on average
                w = elastic_net(x, x @ true + noise, alpha * share, alpha * (1 - share))
                fits.append((np.einsum("mi,ij,mj->m", w - true, sigma, w - true).mean(), w))
            error, w = min(fits, key=lambda fit: fit[0])
            matter = int((true != 0).sum())
            both = (w[:, 0:matter:2] != 0) & (w[:, 1:matter:2] != 0)
            spread = w[:, :matter].std(axis=0).mean()
            print(f"  {name:11}  {error:12.2f}  {(w != 0).sum(1).mean():13.1f}  {both.mean():19.0%}  {spread:19.2f}")
