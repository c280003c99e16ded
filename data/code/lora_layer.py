"""A LoRA layer, what it trains, and the memory of fine-tuning an 8-billion-parameter model."""

import numpy as np

# (outputs, inputs) of the seven matrices of one Llama 3 8B block; there are 32 blocks and two token tables.
BLOCK = {"q": (4096, 4096), "k": (1024, 4096), "v": (1024, 4096), "o": (4096, 4096)}
BLOCK |= {"gate": (14336, 4096), "up": (14336, 4096), "down": (4096, 14336)}
ALL_WEIGHTS = 8_030_261_248


def start(outputs: int, inputs: int, rank: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A (rank, inputs) at random and B (outputs, rank) at zero, so that training starts from the base model."""
    return rng.normal(0, 1 / np.sqrt(inputs), (rank, inputs)), np.zeros((outputs, rank))


def forward(x: np.ndarray, frozen: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> np.ndarray:
    """x (n, inputs) -> (n, outputs): the frozen layer plus the low-rank path, which never forms B A."""
    return x @ frozen.T + alpha / len(a) * (x @ a.T) @ b.T


def merged(frozen: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float) -> np.ndarray:
    """One matrix (outputs, inputs) that does the same, for serving without extra cost."""
    return frozen + alpha / len(a) * b @ a


def trained(rank: int) -> int:
    """Weights trained with adapters of this rank on all seven matrices of all 32 blocks."""
    return 32 * sum(rank * (outputs + inputs) for outputs, inputs in BLOCK.values())


if __name__ == "__main__":
    outputs, inputs = BLOCK["q"]
    print(f"one 4096 x 4096 matrix: {outputs * inputs:,} weights; rank 16 trains {16 * (outputs + inputs):,}")
    for rank in (8, 16, 64):
        print(f"rank {rank:2}, all matrices: {trained(rank):11,} trained, {trained(rank) / ALL_WEIGHTS:.2%} of the model")
    state = 2 + 2 + 4 + 4 + 4  # bytes: weight, gradient, and in 32 bits a copy of the weight and Adam's two averages
    print(f"full fine-tuning: {ALL_WEIGHTS * state / 1e9:.1f} GB before activations")
    print(f"LoRA, rank 16:    {(ALL_WEIGHTS * 2 + trained(16) * state) / 1e9:.1f} GB before activations")
    rng = np.random.default_rng(0)
    frozen, x = rng.normal(size=(30, 50)), rng.normal(size=(4, 50))
    a, b = start(30, 50, 4, rng)
    print("same as the base at the start:", np.array_equal(forward(x, frozen, a, b, 8), x @ frozen.T))
    b = rng.normal(size=b.shape)
    print("same after merging:", np.allclose(forward(x, frozen, a, b, 8), x @ merged(frozen, a, b, 8).T))
