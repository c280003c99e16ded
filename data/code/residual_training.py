"""Two intertwined spirals: training loss with 4 or 50 layers, with or without skips, and with two starts of the skips."""

import numpy as np

Weights = dict[str, np.ndarray]


def spirals(n: int) -> tuple[np.ndarray, np.ndarray]:
    """n points (n, 2) on two spirals, and which spiral each is on (n,)."""
    y = (np.arange(n) % 2).astype(float)
    t = np.linspace(0.5, 3, n) * np.pi
    return np.column_stack([np.cos(t + np.pi * y), np.sin(t + np.pi * y)]) * t[:, None] / 5, y


def start(blocks: int, width: int, zero: bool, rng: np.random.Generator) -> Weights:
    """He initialization; if asked, the second matrix of each block is zero, so that a block with a skip is the identity."""
    inner = rng.normal(0, np.sqrt(2 / width), (blocks, 2, width, width))
    if zero:
        inner[:, 1] = 0
    into, out = rng.normal(0, np.sqrt(1 / 2), (2, width)), rng.normal(0, np.sqrt(1 / width), width)
    return {"into": into, "inner": inner, "bias": np.zeros((blocks, 2, width)), "out": out}


def loss_and_gradient(w: Weights, x: np.ndarray, y: np.ndarray, skip: bool) -> tuple[float, Weights]:
    """Mean log loss of labels y (n,), and its gradient by backpropagation."""
    h, kept = x @ w["into"], []
    for (w1, w2), (b1, b2) in zip(w["inner"], w["bias"], strict=True):
        a = np.maximum(h @ w1 + b1, 0)
        z = a @ w2 + b2
        kept.append((h, a, z))
        h = h + z if skip else np.maximum(z, 0)
    s = h @ w["out"]
    ds = (0.5 * (1 + np.tanh(s / 2)) - y) / len(y)  # a sigmoid that cannot overflow
    g = {name: np.zeros_like(value) for name, value in w.items()} | {"out": h.T @ ds}
    down = np.outer(ds, w["out"])  # the gradient that arrives at the top of each block
    for k in reversed(range(len(kept))):
        h, a, z = kept[k]
        dz = down if skip else down * (z > 0)
        da = (dz @ w["inner"][k, 1].T) * (a > 0)
        g["inner"][k], g["bias"][k] = (h.T @ da, a.T @ dz), (da.sum(0), dz.sum(0))
        down = da @ w["inner"][k, 0].T + (down if skip else 0)  # the skip hands it on unchanged
    g["into"] = x.T @ down
    return float(np.mean(np.logaddexp(0, s) - y * s)), g


def train(blocks: int, skip: bool, zero: bool, rate: float, seed: int, steps: int = 200) -> float:
    """Training loss after some full-batch steps of Adam."""
    (x, y), w = spirals(100), start(blocks, 16, zero, np.random.default_rng(seed))
    m, v = ({name: np.zeros_like(value) for name, value in w.items()} for _ in range(2))
    for t in range(1, steps + 1):
        for name, g in loss_and_gradient(w, x, y, skip)[1].items():
            m[name], v[name] = 0.9 * m[name] + 0.1 * g, 0.999 * v[name] + 0.001 * g**2
            w[name] = w[name] - rate * m[name] / (1 - 0.9**t) / (np.sqrt(v[name] / (1 - 0.999**t)) + 1e-8)
    return loss_and_gradient(w, x, y, skip)[0]


if __name__ == "__main__":
    print("training loss by rate, median of 5 starts      0.0003    0.003")
    for blocks, skip, zero, words in (
        (2, False, False, "plain"),
        (25, False, False, "plain"),
        (25, True, True, "skips, branches start at zero"),
        (25, True, False, "skips, branches at full size"),
    ):
        medians = [np.median([train(blocks, skip, zero, rate, seed) for seed in range(5)]) for rate in (3e-4, 3e-3)]
        print(f"{2 * blocks:2d} layers, {words:35s}" + "".join(f"{loss:9.3f}" for loss in medians))
