"""An LSTM layer in NumPy, forward and backward through time, and how much gradient its cell state carries back."""

import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    """The logistic function, as a tanh, which cannot overflow."""
    return 0.5 * (1 + np.tanh(z / 2))


def forward(xs: np.ndarray, w: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, list[tuple[np.ndarray, ...]]]:
    """Last hidden state (m,) for inputs xs (T, d), and what the backward pass needs from each step.

    w (d + m, 4m) and b (4m,) hold input gate, forget gate, output gate and candidate, in this order.
    """
    m = len(b) // 4
    h, c, kept = np.zeros(m), np.zeros(m), []
    for x in xs:
        joined = np.concatenate([x, h])
        z = joined @ w + b
        i, f, o = sigmoid(z[:m]), sigmoid(z[m : 2 * m]), sigmoid(z[2 * m : 3 * m])
        g = np.tanh(z[3 * m :])
        before, c = c, f * c + i * g  # the only path from step to step without a matrix
        h = o * np.tanh(c)
        kept.append((joined, before, c, i, f, o, g))
    return h, kept


def backward(
    dh: np.ndarray, kept: list[tuple[np.ndarray, ...]], w: np.ndarray
) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Gradients of w and b, and the size of the gradient at the cell state, from the last step to the first."""
    m, dw, db, sizes = len(dh), np.zeros_like(w), np.zeros(w.shape[1]), []
    dc = np.zeros(m)
    for joined, before, c, i, f, o, g in reversed(kept):
        dc = dc + dh * o * (1 - np.tanh(c) ** 2)
        sizes.append(float(np.linalg.norm(dc)))
        dz = np.concatenate(
            [dc * g * i * (1 - i), dc * before * f * (1 - f), dh * np.tanh(c) * o * (1 - o), dc * i * (1 - g**2)]
        )
        dw, db = dw + np.outer(joined, dz), db + dz
        dh, dc = (w @ dz)[-m:], dc * f
    return dw, db, sizes


def vanilla_sizes(xs: np.ndarray, w: np.ndarray, dh: np.ndarray) -> list[float]:
    """The same sizes for h = tanh([x, h] w), at its hidden state."""
    m, states, sizes = w.shape[1], [np.zeros(w.shape[1])], []
    for x in xs:
        states.append(np.tanh(np.concatenate([x, states[-1]]) @ w))
    for h in reversed(states[1:]):
        sizes.append(float(np.linalg.norm(dh)))
        dh = w[-m:] @ (dh * (1 - h**2))
    return sizes


def shares_left(seed: int, biases: tuple[float, ...], steps: int = 100, d: int = 16, m: int = 64) -> list[float]:
    """Size of the gradient at the first step over that at the last: vanilla network, then LSTMs by forget bias."""
    rng = np.random.default_rng(seed)
    xs, dh = rng.normal(size=(steps, d)), rng.normal(size=m)
    w = rng.normal(0, 1 / np.sqrt(d + m), (d + m, 4 * m))
    runs = [vanilla_sizes(xs, w[:, :m], dh)]
    for bias in biases:
        b = np.zeros(4 * m)
        b[m : 2 * m] = bias
        runs.append(backward(dh, forward(xs, w, b)[1], w)[2])
    return [sizes[-1] / sizes[0] for sizes in runs]


if __name__ == "__main__":
    biases = (0.0, 1.0, 4.0)
    shares = np.median([shares_left(seed, biases) for seed in range(20)], axis=0)
    print("share of the gradient that is left 99 steps back, median of 20 random networks")
    for words, share in zip(("vanilla RNN", *(f"LSTM, forget bias {bias:.0f}" for bias in biases)), shares, strict=True):
        print(f"  {words:20s}  {share:.2g}")
