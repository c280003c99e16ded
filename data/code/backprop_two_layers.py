"""Forward and backward pass of a two-layer network in NumPy, checked by nudging every weight."""

import numpy as np

Weights = dict[str, np.ndarray]


def forward(x: np.ndarray, w: Weights) -> tuple[np.ndarray, Weights]:
    """Probabilities (n,) for inputs x (n, d), and what the backward pass needs.

    w: W1 (d, m), b1 (m,), w2 (m,), b2 (1,).
    """
    z1 = x @ w["W1"] + w["b1"]
    h = np.maximum(z1, 0)
    z2 = h @ w["w2"] + w["b2"]
    return 1 / (1 + np.exp(-z2)), {"x": x, "z1": z1, "h": h, "z2": z2}


def loss(x: np.ndarray, y: np.ndarray, w: Weights) -> float:
    """Mean log loss for labels y (n,) in {0, 1}, from the logit so that it cannot overflow."""
    z2 = forward(x, w)[1]["z2"]
    return float(np.mean(np.logaddexp(0, z2) - y * z2))


def backward(y: np.ndarray, p: np.ndarray, kept: Weights, w: Weights) -> Weights:
    """The gradient of the mean log loss, each entry in the shape of its weight."""
    dz2 = (p - y) / len(y)                      # (n,)   sigmoid and log loss together
    dh = np.outer(dz2, w["w2"])                 # (n, m) back through h @ w2
    dz1 = dh * (kept["z1"] > 0)                 # (n, m) ReLU passes or blocks
    return {
        "W1": kept["x"].T @ dz1,
        "b1": dz1.sum(axis=0),
        "w2": kept["h"].T @ dz2,
        "b2": np.array([dz2.sum()]),
    }


def nudged(x: np.ndarray, y: np.ndarray, w: Weights, step: float = 1e-6) -> Weights:
    """The same gradient by central differences: two losses for every single weight."""
    grads = {name: np.zeros_like(value) for name, value in w.items()}
    for name, value in w.items():
        for at in np.ndindex(value.shape):
            kept = value[at]
            value[at] = kept + step
            up = loss(x, y, w)
            value[at] = kept - step
            down = loss(x, y, w)
            value[at] = kept
            grads[name][at] = (up - down) / (2 * step)
    return grads


if __name__ == "__main__":
    x, y = np.array([[1.0, 2.0]]), np.array([0.0])
    w = {"W1": np.array([[0.5, -1.0], [0.25, 0.25]]), "b1": np.zeros(2), "w2": np.array([2.0, -3.0]), "b2": np.zeros(1)}
    p, kept = forward(x, w)
    grads, check = backward(y, p, kept, w), nudged(x, y, w)
    print(f"z1 = {kept['z1'][0]}, h = {kept['h'][0]}, z2 = {kept['z2'][0]}, p = {p[0]:.3f}, loss = {loss(x, y, w):.3f}")
    for name, grad in grads.items():
        print(f"d{name} = {np.round(grad, 3).tolist()}")
    print("largest difference from nudging below 1e-8:", all(np.abs(grads[n] - check[n]).max() < 1e-8 for n in w))
    after = {name: value - 0.1 * grads[name] for name, value in w.items()}
    print(f"loss after one step of 0.1: {loss(x, y, after):.3f}")
