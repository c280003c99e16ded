"""Maximum likelihood, MAP and posterior mean of a rate, and ridge regression as MAP with a normal prior."""

import numpy as np


def rate_estimates(k: int, n: int, a: float, b: float) -> dict[str, float]:
    """Estimates of a rate from k of n with a Beta(a, b) prior, whose posterior is Beta(a + k, b + n - k)."""
    a_post, b_post = a + k, b + n - k
    return {
        "MLE": k / n,
        "MAP": (a_post - 1) / (a_post + b_post - 2),  # mode, for both parameters above 1
        "posterior mean": a_post / (a_post + b_post),
        "MAP on the log-odds scale": a_post / (a_post + b_post),  # density times p(1-p) moves the mode
    }


def ridge(x: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    """Minimizer of |y - x theta|^2 + penalty |theta|^2; x (n, d), y (n,), result (d,)."""
    return np.linalg.solve(x.T @ x + penalty * np.eye(x.shape[1]), x.T @ y)


def negative_log_posterior(theta: np.ndarray, x: np.ndarray, y: np.ndarray, noise: float, prior: float) -> float:
    """Minus log of likelihood times prior, up to a constant: errors N(0, noise^2), each weight N(0, prior^2)."""
    return float(np.sum((y - x @ theta) ** 2) / (2 * noise**2) + np.sum(theta**2) / (2 * prior**2))


if __name__ == "__main__":
    for k, n in ((7, 20), (700, 2000)):
        values = ", ".join(f"{name} {value:.3f}" for name, value in rate_estimates(k, n, 2, 8).items())
        print(f"{k} of {n}: {values}")
    rng = np.random.default_rng(0)
    noise, prior = 2.0, 0.5
    x = rng.normal(size=(15, 3))
    y = x @ [1.0, 0.0, -0.5] + rng.normal(0, noise, 15)
    print(f"penalty = noise^2 / prior^2 = {noise**2 / prior**2:.0f}")
    print("least squares:", ridge(x, y, 0).round(2))
    print("ridge = MAP:  ", ridge(x, y, noise**2 / prior**2).round(2))
