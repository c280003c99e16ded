"""What temperature, top-k, top-p and min-p do to a distribution over the next token."""

import numpy as np


def with_temperature(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """The softmax of log-probabilities (tokens,) divided by a positive temperature; what is zero stays zero."""
    with np.errstate(divide="ignore"):
        logits = np.log(probabilities) / temperature
    raised = np.exp(logits - logits.max())
    return raised / raised.sum()


def keep(probabilities: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """Zero what is not kept (tokens, booleans) and make the rest sum to one."""
    left = np.where(kept, probabilities, 0)
    return left / left.sum()


def top_k(probabilities: np.ndarray, k: int) -> np.ndarray:
    """Keep the k most probable tokens; of tokens that tie, the first."""
    ranks = np.argsort(np.argsort(-probabilities, kind="stable"), kind="stable")
    return keep(probabilities, ranks < k)


def top_p(probabilities: np.ndarray, p: float) -> np.ndarray:
    """Keep the fewest most probable tokens whose probabilities reach p; always at least one."""
    order = np.argsort(-probabilities, kind="stable")
    before = np.concatenate([[0.0], np.cumsum(probabilities[order])[:-1]])  # mass of the better tokens
    kept = np.empty(len(order), bool)
    kept[order] = before < p
    return keep(probabilities, kept)


def min_p(probabilities: np.ndarray, share: float) -> np.ndarray:
    """Keep tokens with at least this share of the most probable token's probability."""
    return keep(probabilities, probabilities >= share * probabilities.max())


def show(name: str, probabilities: np.ndarray) -> None:
    """Print one distribution."""
    print(f"{name:24}", "  ".join(f"{p:.3f}" for p in probabilities))


if __name__ == "__main__":
    model = np.array([0.50, 0.30, 0.15, 0.05])
    show("model", model)
    for temperature in (0.5, 2.0):
        show(f"temperature {temperature}", with_temperature(model, temperature))
    show("top-k 2", top_k(model, 2))
    show("top-p 0.9", top_p(model, 0.9))
    show("temperature 2, top-p 0.9", top_p(with_temperature(model, 2.0), 0.9))
    show("top-p 0.9, temperature 2", with_temperature(top_p(model, 0.9), 2.0))
    ranks = np.arange(1, 1001)
    for name, steepness in (("sure", 6.0), ("unsure", 0.8)):
        long = ranks**-steepness / np.sum(ranks**-steepness)
        counts = [int(np.sum(kept > 0)) for kept in (top_k(long, 40), top_p(long, 0.9), min_p(long, 0.05))]
        print(
            f"{name}, of 1,000 tokens: top-k 40 keeps {counts[0]}, top-p 0.9 keeps {counts[1]}, min-p 0.05 keeps {counts[2]}"
        )
