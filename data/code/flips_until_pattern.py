"""Expected flips until a pattern of heads and tails appears: first-step equations in fractions, and a simulation."""

from fractions import Fraction
from random import Random


def next_state(pattern: str, matched: int, face: str) -> int:
    """How much of the pattern is matched after one more flip: the longest suffix that begins the pattern."""
    seen = pattern[:matched] + face
    return next(size for size in range(min(len(seen), len(pattern)), -1, -1) if seen.endswith(pattern[:size]))


def solve(rows: list[list[Fraction]]) -> list[Fraction]:
    """The solution of linear equations; each row holds the coefficients, then the right-hand side."""
    size = len(rows)
    for i in range(size):
        pivot = next(r for r in range(i, size) if rows[r][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(size):
            if r != i:
                rows[r] = [value - rows[r][i] * above for value, above in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


def expected_flips(pattern: str, heads: Fraction = Fraction(1, 2)) -> Fraction:
    """Solve E[s] = 1 + P(H) E[s after H] + P(T) E[s after T] for every state s short of the whole pattern."""
    size = len(pattern)
    rows = []
    for matched in range(size):
        row = [Fraction(int(state == matched)) for state in range(size)] + [Fraction(1)]
        for face, chance in (("H", heads), ("T", 1 - heads)):
            after = next_state(pattern, matched, face)
            if after < size:
                row[after] -= chance
        rows.append(row)
    return solve(rows)[0]


def simulate(pattern: str, games: int, seed: int, heads: float = 0.5) -> float:
    """The mean number of flips until the last ones spell the pattern."""
    rng = Random(seed)
    total = 0
    for _ in range(games):
        flips = ""
        while not flips.endswith(pattern):
            flips += "H" if rng.random() < heads else "T"
        total += len(flips)
    return total / games


if __name__ == "__main__":
    for pattern in ("H", "HT", "HH", "HTH", "HHH"):
        print(f"{pattern:3} {expected_flips(pattern)!s:>3} flips, simulated {simulate(pattern, 50_000, seed=0):.2f}")
    biased = expected_flips("HH", Fraction(1, 3))
    print(f"HH with P(H) = 1/3: {biased} flips, simulated {simulate('HH', 50_000, seed=0, heads=1 / 3):.2f}")
