"""Which row moves the line? Leverage, studentized residual and Cook's distance, from one fit."""

import numpy as np


def diagnose(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Leverage, externally studentized residual and Cook's distance for each row; x is (n, d) with its column of ones."""
    n, d = x.shape
    q, _ = np.linalg.qr(x)
    leverage = np.sum(q**2, axis=1)  # diagonal of the hat matrix
    residual = y - q @ (q.T @ y)
    square = residual @ residual
    cook = residual**2 * leverage / ((1 - leverage) ** 2 * d * square / (n - d))
    without = (square - residual**2 / (1 - leverage)) / (n - d - 1)  # error variance with the row left out
    return leverage, residual / np.sqrt(without * (1 - leverage)), cook


def slope(x: np.ndarray, y: np.ndarray) -> float:
    return float(np.linalg.lstsq(x, y, rcond=None)[0][1])


def stores(size: float, sales: float) -> tuple[np.ndarray, np.ndarray]:
    """Twenty ordinary stores, sales about 2 for each unit of size, and one more."""
    rng = np.random.default_rng(4)
    sizes = np.append(np.linspace(1, 5, 20), size)
    return np.column_stack([np.ones(21), sizes]), np.append(2 * sizes[:-1] + rng.normal(0, 0.5, 20), sales)


if __name__ == "__main__":
    x, y = stores(3, 6)
    print(f"slope of the twenty: {slope(x[:-1], y[:-1]):.2f}; mean leverage of 21 rows: {2 / 21:.3f}")
    cases = (("odd in sales", 3, 11), ("far, on the line", 12, 24), ("far, off the line", 12, 14))
    for name, size, sales in cases:
        x, y = stores(size, sales)
        leverage, studentized, cook = (values[-1] for values in diagnose(x, y))
        plain = (y - x @ np.linalg.lstsq(x, y, rcond=None)[0])[-1]
        print(f"{name:18} leverage {leverage:.2f}, residual {plain:5.2f}, studentized {studentized:6.1f}", end=", ")
        print(f"Cook {cook:5.2f}, slope {slope(x, y):.2f}")
