"""Judging a new policy from the old one's logs: plain click rates mislead, inverse propensity weights do not."""

import numpy as np

FANS, OTHERS = 0, 1
A, B = 0, 1
CLICK = np.array([[0.20, 0.24], [0.04, 0.06]])  # (audience, banner): the truth, unknown to the analyst
SHOWS_A = np.array([0.9, 0.1])  # the old policy shows A to nine fans in ten and to one other in ten


def log(n: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What the old policy would have logged: banner shown, probability it had of being shown, click; each (n,)."""
    audience = rng.integers(0, 2, n)
    banner = np.where(rng.random(n) < SHOWS_A[audience], A, B)
    propensity = np.where(banner == A, SHOWS_A[audience], 1 - SHOWS_A[audience])
    clicked = (rng.random(n) < CLICK[audience, banner]).astype(int)
    return banner, propensity, clicked


def click_rate_in_log(banner: np.ndarray, clicked: np.ndarray, choice: int) -> float:
    """Clicks per showing of `choice`, among whoever the old policy chose to show it to."""
    return float(clicked[banner == choice].mean())


def click_rate_if_always(
    banner: np.ndarray, propensity: np.ndarray, clicked: np.ndarray, choice: int
) -> tuple[float, float]:
    """Estimated click rate had everybody seen `choice`, and its standard error.

    A row that shows `choice` stands for 1 / propensity visitors like it; the other rows count as zero.
    """
    worth = (banner == choice) * clicked / propensity
    return float(worth.mean()), float(worth.std(ddof=1) / np.sqrt(len(worth)))


if __name__ == "__main__":
    banner, propensity, clicked = log(200_000, np.random.default_rng(0))
    print("show to all  in the log  reweighted (s.e.)  truth")
    for name, choice in (("A", A), ("B", B)):
        estimate, error = click_rate_if_always(banner, propensity, clicked, choice)
        naive = click_rate_in_log(banner, clicked, choice)
        print(f"{name:11}  {naive:10.3f}  {estimate:8.3f} ({error:.3f})   {CLICK[:, choice].mean():5.3f}")
