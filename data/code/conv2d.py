"""A 2D convolution layer twice: with loops that say what it is, and as one matrix product (im2col)."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def padded(x: np.ndarray, padding: int) -> np.ndarray:
    """Zeros around the last two axes of x (n, c, height, width)."""
    return np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))


def conv_loops(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int = 1, padding: int = 0) -> np.ndarray:
    """x (n, c, height, width), w (k, c, p, q), b (k,) -> (n, k, rows, columns)."""
    x = padded(x, padding)
    k, _, p, q = w.shape
    rows, columns = (x.shape[2] - p) // stride + 1, (x.shape[3] - q) // stride + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the padded image")
    out = np.empty((len(x), k, rows, columns))
    for i in range(rows):
        for j in range(columns):
            patch = x[:, :, i * stride : i * stride + p, j * stride : j * stride + q]  # (n, c, p, q)
            out[:, :, i, j] = (patch[:, None] * w).sum(axis=(2, 3, 4)) + b  # (n, k)
    return out


def im2col(x: np.ndarray, p: int, q: int, stride: int = 1, padding: int = 0) -> np.ndarray:
    """All patches as a view (n, rows, columns, c, p, q); no element of the padded x is copied yet."""
    windows = sliding_window_view(padded(x, padding), (p, q), axis=(2, 3))  # (n, c, ., ., p, q)
    return windows[:, :, ::stride, ::stride].transpose(0, 2, 3, 1, 4, 5)


def conv(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int = 1, padding: int = 0) -> np.ndarray:
    """The same as conv_loops, by one matrix product."""
    k, c, p, q = w.shape
    patches = im2col(x, p, q, stride, padding)
    n, rows, columns = patches.shape[:3]
    out = patches.reshape(n * rows * columns, c * p * q) @ w.reshape(k, -1).T + b  # the reshape copies
    return out.reshape(n, rows, columns, k).transpose(0, 3, 1, 2)


if __name__ == "__main__":
    image = np.array([[1, 2, 0, 1, 3], [0, 1, 3, 2, 1], [2, 0, 1, 1, 0], [1, 3, 2, 0, 2]], float)[None, None]
    edge = np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]], float)[None, None]
    print("one channel, stride 1:", conv(image, edge, np.zeros(1))[0, 0].astype(int).tolist())
    rng = np.random.default_rng(0)
    x, w, b = rng.normal(size=(2, 3, 32, 32)), rng.normal(size=(16, 3, 3, 3)), rng.normal(size=16)
    for stride, padding in ((1, 1), (2, 1), (3, 0)):
        out = conv(x, w, b, stride, padding)
        same = np.allclose(out, conv_loops(x, w, b, stride, padding))
        print(f"stride {stride}, padding {padding}: {x.shape} -> {out.shape}, loops agree: {same}")
    patches = im2col(x, 3, 3, 1, 1)
    print(f"patch matrix: {patches.size // 2:,} values an image, input {x[0].size:,}, ratio {patches.size / x.size:.1f}")
