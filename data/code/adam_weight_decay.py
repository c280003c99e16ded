"""Adam with an L2 penalty in the gradient is not AdamW: how far weights shrink depends on the size of their gradients."""

import numpy as np


def adam_step(
    theta: np.ndarray, gradient: np.ndarray, state: dict, rate: float, decay: float, decoupled: bool,
    beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8,
) -> np.ndarray:
    """One step; theta, gradient: (p,). `decay` enters the gradient (Adam with L2) or the weights directly (AdamW).

    `state` starts as an empty dict and is updated in place.
    """
    if not decoupled:
        gradient = gradient + decay * theta
    t = state["t"] = state.get("t", 0) + 1
    m = state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * gradient
    v = state["v"] = beta2 * state.get("v", 0.0) + (1 - beta2) * gradient**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)  # both averages start at zero, which is too small
    if decoupled:
        theta = theta - rate * decay * theta
    return theta - rate * m_hat / (np.sqrt(v_hat) + epsilon)


def shrink(scale: float, decoupled: bool, rng: np.random.Generator, weights: int = 2000, steps: int = 1000) -> float:
    """Mean of weights that start at 1 and see only gradient noise of standard deviation `scale`."""
    theta, state = np.ones(weights), {}
    for _ in range(steps):
        theta = adam_step(theta, scale * rng.normal(size=weights), state, rate=0.001, decay=0.1, decoupled=decoupled)
    return float(theta.mean())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print("gradient noise  Adam with L2  AdamW")
    for scale in (10, 1, 0.1):
        print(f"{scale:14}  {shrink(scale, False, rng):12.2f}  {shrink(scale, True, rng):5.2f}")
    first, m, v = 3.0, 0.1 * 3.0, 0.001 * 3.0**2
    corrected = adam_step(np.zeros(1), np.array([first]), {}, 1.0, 0.0, True)[0]
    print(f"first step in learning rates: {-corrected:.2f}; without bias correction: {m / np.sqrt(v):.2f}")
