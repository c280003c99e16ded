"""Where to stop lending: the profit of each cut-off, judged by the last customer let in and not by the average one."""

import numpy as np


def break_even(margin: float, loss: float) -> float:
    """The default probability at which a loan earns nothing: margin if repaid, loss if not."""
    return margin / (margin + loss)


def profit(chance: np.ndarray, margin: float, loss: float) -> np.ndarray:
    """Expected profit of each loan, (n,), from calibrated default probabilities (n,)."""
    return (1 - chance) * margin - chance * loss


def at_cutoff(chance: np.ndarray, cutoff: float, margin: float, loss: float) -> tuple[float, float, float]:
    """Share approved, their mean default probability, and expected profit per 1,000 applicants."""
    taken = chance <= cutoff
    return taken.mean(), chance[taken].mean(), 1000 * profit(chance, margin, loss)[taken].sum() / len(chance)


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    chance = rng.beta(0.9, 11, 400_000)  # default probabilities of the applicants
    margin, loss = 20.0, 240.0
    print(f"break-even {break_even(margin, loss):.1%}; mean of all applicants {chance.mean():.1%}")
    print("cut-off  approved  mean default  mean of the last band  profit per 1,000")
    below = 0.0
    for cutoff in (0.04, break_even(margin, loss), 0.12, 0.20, 1.0):
        share, mean, total = at_cutoff(chance, cutoff, margin, loss)
        band = chance[(chance > below) & (chance <= cutoff)].mean()
        print(f"{cutoff:7.1%} {share:9.1%} {mean:13.1%} {band:22.1%} {total:17,.0f}")
        below = cutoff
    print(f"a first step, cut-off 6.0%: {at_cutoff(chance, 0.06, margin, loss)[2]:,.0f}")
    worse = np.minimum(1.3 * chance, 1)  # what if defaults run 30% above the score?
    print("defaults 30% higher: profit per 1,000", end="")
    for cutoff in (break_even(margin, loss) / 1.3, break_even(margin, loss), 1.0):
        print(
            f"; cut-off {cutoff:.1%}: {1000 * profit(worse, margin, loss)[chance <= cutoff].sum() / len(chance):,.0f}",
            end="",
        )
    print()
    band = (chance > 0.04) & (chance <= 0.10)  # buy data: one in twenty of these, from 100,000 applicants
    loans, mean = 100_000 * band.mean() / 20, chance[band].mean()
    print(f"a random 5% from 4% to 10% of score: {loans:,.0f} loans")
    for name, rate in (("as scored", mean), ("30% higher", 1.3 * mean)):
        print(f"  {name}: {loans * rate:.0f} defaults, ${profit(rate, margin, loss):.2f} a loan")
