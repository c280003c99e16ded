"""How the size of signal and gradient changes through a deep network, by activation and initialization."""

from collections.abc import Callable

import numpy as np

Function = Callable[[np.ndarray], np.ndarray]


def sigmoid(z: np.ndarray) -> np.ndarray:
    """The logistic function, written with tanh so that it cannot overflow."""
    return 0.5 * (1 + np.tanh(z / 2))


ACTIVATIONS: dict[str, tuple[Function, Function]] = {  # the function and its derivative
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0).astype(float)),
}


def layer_sizes(activation: str, gain: float, depth: int, width: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Root mean square of the activations and of the gradients after each of `depth` layers, both (depth,).

    Weights are N(0, gain / width); a random gradient enters at the top and runs back to layer 1.
    """
    f, slope = ACTIVATIONS[activation]
    h = rng.normal(size=(16, width))
    weights, sums, forward = [], [], []
    for _ in range(depth):
        w = rng.normal(0, np.sqrt(gain / width), (width, width))
        z = h @ w
        h = f(z)
        weights.append(w), sums.append(z), forward.append(np.sqrt(np.mean(h**2)))
    gradient = rng.normal(size=h.shape)  # with respect to the last layer's activations
    backward = []
    for w, z in zip(reversed(weights), reversed(sums)):
        gradient = gradient * slope(z)
        backward.append(np.sqrt(np.mean(gradient**2)))  # with respect to z of this layer
        gradient = gradient @ w.T
    return np.array(forward), np.array(backward[::-1])


if __name__ == "__main__":
    print("activation  variance x width  signal 20/1  gradient 1/20")
    for activation, gain in (("sigmoid", 1.0), ("tanh", 1.0), ("relu", 0.5), ("relu", 1.0), ("relu", 2.0), ("relu", 4.0)):
        forward, backward = layer_sizes(activation, gain, 20, 256, np.random.default_rng(0))
        print(f"{activation:10s}  {gain:16.1f}  {forward[-1] / forward[0]:11.2g}  {backward[0] / backward[-1]:13.2g}")
