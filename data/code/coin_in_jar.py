"""Which source did the evidence come from, and what comes next: a trick coin in a jar, a carton from one of two makers."""

from fractions import Fraction

import numpy as np

Sources = list[tuple[Fraction, Fraction]]
"""One (prior chance of the source, chance of a hit on each trial) for every source."""


def posterior(sources: Sources, hits: int, misses: int = 0) -> list[Fraction]:
    """P(source | results), in the order of the sources; trials are independent once the source is known."""
    weights = [prior * hit**hits * (1 - hit) ** misses for prior, hit in sources]
    return [weight / sum(weights) for weight in weights]


def next_hit(sources: Sources, hits: int, misses: int = 0) -> Fraction:
    """P(the next trial is a hit | results): each source's chance, weighted by its posterior."""
    return sum(weight * hit for weight, (_, hit) in zip(posterior(sources, hits, misses), sources))


def simulate(draws: int, seed: int) -> tuple[float, float, int]:
    """Draw a coin from the jar of 1000, flip it 10 times, keep the all-heads draws: (two-headed, head next, kept)."""
    rng = np.random.default_rng(seed)
    chance = np.where(rng.integers(1000, size=draws) == 0, 1.0, 0.5)
    kept = chance[rng.binomial(10, chance) == 10]
    return float((kept == 1).mean()), float((rng.random(len(kept)) < kept).mean()), len(kept)


if __name__ == "__main__":
    jar = [(Fraction(1, 1000), Fraction(1)), (Fraction(999, 1000), Fraction(1, 2))]
    for heads in (0, 5, 10, 15):
        trick, again = posterior(jar, heads)[0], next_hit(jar, heads)
        print(f"{heads:2} heads: two-headed {float(trick):.4f}, next is a head {float(again):.4f}")
    print("after 10 heads, exactly:", posterior(jar, 10)[0], "and", next_hit(jar, 10))
    trick, again, kept = simulate(4_000_000, seed=0)
    print(f"simulated: two-headed {trick:.3f}, next is a head {again:.3f} ({kept} draws kept of 4,000,000)")
    makers = [(Fraction(3, 5), Fraction(98, 100)), (Fraction(2, 5), Fraction(95, 100))]
    print(f"maker A given one defective item: {float(posterior(makers, 0, 1)[0]):.3f}")
    print(f"an item is good: {float(next_hit(makers, 0)):.4f}; after one defective: {float(next_hit(makers, 0, 1)):.4f}")
