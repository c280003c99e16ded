"""Naive Bayes and logistic regression draw the same kind of boundary, a line, but find it in different ways."""

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit
from scipy.stats import norm


def naive_bayes(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights (d,) and bias from class means, shared variances and class shares. x (n, d), y (n,) of 0 and 1."""
    mean1, mean0 = x[y == 1].mean(axis=0), x[y == 0].mean(axis=0)
    variance = np.mean((x - np.where(y[:, None] == 1, mean1, mean0)) ** 2, axis=0)
    weights = (mean1 - mean0) / variance
    return weights, float(-weights @ (mean1 + mean0) / 2 + np.log(y.mean() / (1 - y.mean())))


def logistic(x: np.ndarray, y: np.ndarray, penalty: float) -> tuple[np.ndarray, float]:
    """Weights and bias that minimize the summed log loss plus penalty / 2 times the squared weights, bias left out."""
    rows, sign = np.column_stack([x, np.ones(len(x))]), 2 * y - 1

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margin, shrunk = sign * (rows @ theta), np.append(theta[:-1], 0)
        value = np.logaddexp(0, -margin).sum() + penalty / 2 * shrunk @ shrunk
        return value, penalty * shrunk - rows.T @ (sign * expit(-margin))

    theta = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return theta[:-1], float(theta[-1])


def error(weights: np.ndarray, bias: float, mean: np.ndarray, covariance: np.ndarray) -> float:
    """Exact error of a line for classes N(mean, covariance) and N(-mean, covariance), each half of the cases."""
    spread = np.sqrt(weights @ covariance @ weights)
    return float(norm.cdf((np.array([bias, -bias]) - weights @ mean) / spread).mean())


if __name__ == "__main__":
    rng, d = np.random.default_rng(0), 40
    mean, covariance = np.full(d, 0.25), np.eye(d)
    covariance[:8, :8] += 0.4 * (1 - np.eye(8))  # eight features say partly the same thing, within each class
    root = np.linalg.cholesky(covariance)
    print("error in percent, average of 20 training sets; logistic regression with two penalties")
    print("examples  naive Bayes  penalty 0.001  penalty 10")
    for n in (20, 80, 320, 1280):
        rates, y = [], np.repeat([0, 1], n // 2)
        for _ in range(20):
            x = np.outer(2 * y - 1, mean) + rng.normal(size=(n, d)) @ root.T
            fits = naive_bayes(x, y), logistic(x, y, 0.001), logistic(x, y, 10)
            rates.append([error(*fit, mean, covariance) for fit in fits])
        print("{:8}  {:11.1f}  {:13.1f}  {:10.1f}".format(n, *100 * np.mean(rates, axis=0)))
    limit, best = error(mean, 0, mean, covariance), error(np.linalg.solve(covariance, mean), 0, mean, covariance)
    print(f"naive Bayes with endless data {100 * limit:.1f}, best possible {100 * best:.1f}")
