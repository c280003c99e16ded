"""A two-layer network for several classes: forward, backward, a check of the gradient, and training in mini-batches."""

import numpy as np

Weights = dict[str, np.ndarray]


def start(d: int, m: int, c: int, rng: np.random.Generator) -> Weights:
    """d inputs, m hidden units, c classes; He's scale for the ReLU layer, small scores at first, zero biases."""
    return {
        "W1": rng.normal(0, np.sqrt(2 / d), (d, m)), "b1": np.zeros(m),
        "W2": rng.normal(0, 0.1 / np.sqrt(m), (m, c)), "b2": np.zeros(c),
    }


def scores(x: np.ndarray, w: Weights) -> tuple[np.ndarray, np.ndarray]:
    """Class scores (n, c) for inputs (n, d), and the hidden layer (n, m)."""
    h = np.maximum(x @ w["W1"] + w["b1"], 0)
    return h @ w["W2"] + w["b2"], h


def loss_and_gradient(x: np.ndarray, y: np.ndarray, w: Weights) -> tuple[float, Weights]:
    """Mean cross-entropy for labels y (n,) from 0 to c - 1, and its gradient, each entry in the shape of its weight."""
    n = len(y)
    z, h = scores(x, w)
    z = z - z.max(axis=1, keepdims=True)                        # softmax does not change; exp cannot overflow
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))    # (n, c)
    dz = np.exp(log_p)                                          # (n, c): softmax and loss together, p - one-hot
    dz[np.arange(n), y] -= 1
    dz /= n
    dh = dz @ w["W2"].T * (h > 0)                               # (n, c) @ (c, m) -> (n, m); ReLU passes or blocks
    gradient = {"W1": x.T @ dh, "b1": dh.sum(axis=0), "W2": h.T @ dz, "b2": dz.sum(axis=0)}
    return float(-log_p[np.arange(n), y].mean()), gradient


def slope_gap(x: np.ndarray, y: np.ndarray, w: Weights, rng: np.random.Generator, step: float = 1e-5) -> float:
    """How far the slope along a random direction, by central differences, is from what the gradient says."""
    along = {name: rng.normal(size=value.shape) for name, value in w.items()}
    up, down = (loss_and_gradient(x, y, {name: w[name] + s * along[name] for name in w})[0] for s in (step, -step))
    gradient = loss_and_gradient(x, y, w)[1]
    return abs((up - down) / (2 * step) - sum((gradient[name] * along[name]).sum() for name in w))


def train(x: np.ndarray, y: np.ndarray, w: Weights, rng: np.random.Generator, epochs=100, rate=0.5, batch=32) -> Weights:
    """Stochastic gradient descent; every epoch sees all rows once, in a new order. Returns new weights."""
    w = {name: value.copy() for name, value in w.items()}
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for rows in (order[i : i + batch] for i in range(0, len(x), batch)):
            for name, slope in loss_and_gradient(x[rows], y[rows], w)[1].items():
                w[name] -= rate * slope
    return w


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 600)                                 # three rings, one inside the other
    turn, radius = rng.uniform(0, 2 * np.pi, 600), y + rng.uniform(0.2, 0.8, 600)
    x = np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])
    first = start(2, 32, 3, rng)
    print("gradient agrees with differences to 1e-7:", slope_gap(x, y, first, rng) < 1e-7)
    print(f"loss at the start {loss_and_gradient(x, y, first)[0]:.3f}; log 3 = {np.log(3):.3f}")
    for name, w in (("He's start", first), ("all weights 0", {name: 0 * value for name, value in first.items()})):
        w = train(x[:400], y[:400], w, rng)
        right = np.mean(scores(x[400:], w)[0].argmax(axis=1) == y[400:])
        print(f"{name}: training loss {loss_and_gradient(x[:400], y[:400], w)[0]:.2f}, {right:.0%} of 200 new points right")
