"""Adam from scratch: two running averages, their bias corrections, and one step per parameter."""

import numpy as np


class Adam:
    """Updates a dict of arrays in place; every array has its own averages in the same shape."""

    def __init__(
        self, parameters: dict[str, np.ndarray], rate: float = 0.001, betas: tuple[float, float] = (0.9, 0.999),
        epsilon: float = 1e-8,
    ) -> None:
        self.parameters, self.rate, self.betas, self.epsilon = parameters, rate, betas, epsilon
        self.m = {name: np.zeros_like(value) for name, value in parameters.items()}
        self.v = {name: np.zeros_like(value) for name, value in parameters.items()}
        self.t = 0

    def step(self, gradients: dict[str, np.ndarray]) -> None:
        """One update; gradients has the names and shapes of the parameters."""
        self.t += 1                                             # once a step, not once a parameter, and from 1
        beta1, beta2 = self.betas
        for name, g in gradients.items():
            self.m[name] = beta1 * self.m[name] + (1 - beta1) * g
            self.v[name] = beta2 * self.v[name] + (1 - beta2) * g**2
            m_hat = self.m[name] / (1 - beta1**self.t)          # both averages start at zero: scale them up
            v_hat = self.v[name] / (1 - beta2**self.t)
            self.parameters[name] -= self.rate * m_hat / (np.sqrt(v_hat) + self.epsilon)


def minimize(hessian: np.ndarray, start: np.ndarray, rate: float, steps: int, adam: bool) -> np.ndarray:
    """Where Adam or plain descent gets on theta' hessian theta / 2; hessian: (p, p), start: (p,)."""
    theta = {"theta": start.copy()}
    optimizer = Adam(theta, rate)
    for _ in range(steps):
        gradient = hessian @ theta["theta"]
        if adam:
            optimizer.step({"theta": gradient})
        else:
            theta["theta"] -= rate * gradient
    return theta["theta"]


if __name__ == "__main__":
    for size in (1e-3, 1.0, 1e3):
        weights = {"w": np.zeros(1)}
        Adam(weights, rate=0.1).step({"w": np.array([size])})
        print(f"first step for a gradient of {size:g}: {weights['w'][0]:.4f}")
    beta1, beta2 = 0.9, 0.999
    print("first step without bias correction, in learning rates:", f"{(1 - beta1) / np.sqrt(1 - beta2):.2f}")
    curved, start = np.diag([1000.0, 1.0, 0.001]), np.ones(3)
    print("steep, medium, flat direction after 500 steps from (1, 1, 1):")
    print("  descent, rate 0.0015:     ", np.round(minimize(curved, start, 0.0015, 500, adam=False), 3) + 0.0)
    print("  Adam, rate 0.01:          ", np.round(minimize(curved, start, 0.01, 500, adam=True), 3) + 0.0)
    turn = np.array([[1.0, 2.0, 2.0], [2.0, 1.0, -2.0], [2.0, -2.0, 1.0]]) / 3  # orthonormal rows: the same bowl, rotated
    end = turn @ minimize(turn.T @ curved @ turn, turn.T @ start, 0.01, 500, adam=True)
    print("  Adam on the rotated bowl: ", np.round(end, 2) + 0.0)
