"""Logistic regression by Newton's method on labels that a threshold separates, with a penalty that repairs it."""

import numpy as np


def newton_step(theta: np.ndarray, x: np.ndarray, y: np.ndarray, penalty: float, firth: bool) -> np.ndarray:
    """One step toward the maximum of the log-likelihood minus penalty/2 times the squared slopes; x (n, d), theta (d,).

    The first column of x is the intercept, which is not penalized. `firth` adds half the log determinant of the information.
    """
    p = 1 / (1 + np.exp(-x @ theta))
    information = x.T @ (x * (p * (1 - p))[:, None])
    residual = y - p
    if firth:
        leverage = p * (1 - p) * np.einsum("ij,jk,ik->i", x, np.linalg.inv(information), x)
        residual = residual + leverage * (0.5 - p)
    weights = penalty * np.r_[0.0, np.ones(len(theta) - 1)]
    return theta + np.linalg.solve(information + np.diag(weights), x.T @ residual - weights * theta)


def path(x: np.ndarray, y: np.ndarray, steps: int, penalty: float = 0.0, firth: bool = False) -> list[np.ndarray]:
    """The estimates after each step from zero."""
    thetas = [np.zeros(x.shape[1])]
    for _ in range(steps):
        thetas.append(newton_step(thetas[-1], x, y, penalty, firth))
    return thetas


def log_likelihood(theta: np.ndarray, x: np.ndarray, y: np.ndarray) -> float:
    """Sum of y z - log(1 + e^z), computed without overflow."""
    z = x @ theta
    return float(np.sum(y * z - np.logaddexp(0, z)))


def standard_error(theta: np.ndarray, x: np.ndarray) -> float:
    """Of the last coefficient, from the inverse information, as a Wald test uses it."""
    p = 1 / (1 + np.exp(-x @ theta))
    return float(np.sqrt(np.linalg.inv(x.T @ (x * (p * (1 - p))[:, None]))[-1, -1]))


if __name__ == "__main__":
    hours = np.arange(1.0, 11)
    x = np.c_[np.ones(10), hours - hours.mean()]
    separated = (hours > 5).astype(float)
    overlapping = separated[[0, 1, 2, 3, 5, 4, 6, 7, 8, 9]]
    for name, y in (("separated", separated), ("one pair swapped", overlapping)):
        print(f"{name}\nstep   slope  standard error  Wald z  log-likelihood")
        thetas = path(x, y, 12)
        for step in (2, 4, 8, 12):
            slope, error = thetas[step][1], standard_error(thetas[step], x)
            print(f"{step:4}  {slope:6.2f}  {error:14.2f}  {slope / error:6.2f}  {log_likelihood(thetas[step], x, y):14.6f}")
    print(f"separated, ridge penalty 1: slope {path(x, separated, 30, penalty=1)[-1][1]:.2f}")
    print(f"separated, Firth's penalty: slope {path(x, separated, 30, firth=True)[-1][1]:.2f}")
