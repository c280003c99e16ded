"""A lender learns only from loans it makes: one unlucky start is never corrected, unless it explores a little."""

import numpy as np

REPAY = np.array([0.95, 0.90, 0.85, 0.90])  # chance that a segment repays, unknown to the lender
GAIN, LOSS = 1.0, 5.0  # profit of a loan that is repaid, cost of one that is not: lend if the chance exceeds 5/6


def run(
    quarters: int, applicants: int, explore: float, first: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """Estimated repayment by segment after the last quarter, and total profit.

    first (segments, 2) holds the repaid loans and all loans known at the start. Each quarter the lender approves
    segments whose estimate exceeds break-even, and a share `explore` of the others at random.
    """
    known = first.astype(float).copy()
    profit = 0.0
    for _ in range(quarters):
        approve = np.where(known[:, 0] / known[:, 1] > LOSS / (GAIN + LOSS), 1.0, explore)
        loans = rng.binomial(applicants, approve)
        repaid = rng.binomial(loans, REPAY)
        profit += float(np.sum(GAIN * repaid - LOSS * (loans - repaid)))
        known += np.column_stack([repaid, loans])
    return known[:, 0] / known[:, 1], profit


if __name__ == "__main__":
    start = np.array([[19, 20], [18, 20], [17, 20], [15, 20]])  # the last segment was unlucky: 75%, not 90%
    print("explore   estimate of segment 4 (truth 0.90)   profit over 12 quarters, mean of 500")
    for explore in (0.0, 0.02, 0.10):
        rng = np.random.default_rng(0)
        runs = [run(12, 500, explore, start, rng) for _ in range(500)]
        estimate = np.mean([estimates[3] for estimates, _ in runs])
        print(f"{explore:7.0%}   {estimate:34.2f}   {np.mean([profit for _, profit in runs]):10,.0f}")
    print(f"If every chance were known: {sum(max(0, 500 * 12 * (GAIN * p - LOSS * (1 - p))) for p in REPAY):,.0f}")
