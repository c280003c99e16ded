"""A positive medical test: the exact chance of disease by Bayes' theorem, and a simulated population."""

from fractions import Fraction

import numpy as np


def chance_of_disease(prevalence: Fraction, sensitivity: Fraction, specificity: Fraction, positives: int = 1) -> Fraction:
    """P(disease | that many positive results), the results being independent once the person's state is known."""
    true_positive = prevalence * sensitivity**positives
    false_positive = (1 - prevalence) * (1 - specificity) ** positives
    return true_positive / (true_positive + false_positive)


def simulate(prevalence: float, sensitivity: float, specificity: float, people: int, seed: int) -> tuple[int, int]:
    """Test a random population once: (how many are positive, how many of those are ill)."""
    rng = np.random.default_rng(seed)
    ill = rng.random(people) < prevalence
    positive = rng.random(people) < np.where(ill, sensitivity, 1 - specificity)
    return int(positive.sum()), int((positive & ill).sum())


if __name__ == "__main__":
    sensitivity, specificity = Fraction(99, 100), Fraction(95, 100)
    print("prevalence  one positive  two positives")
    for one_in in (1000, 100, 10, 2):
        once, twice = (chance_of_disease(Fraction(1, one_in), sensitivity, specificity, count) for count in (1, 2))
        print(f"1 in {one_in:<5}  {float(once):12.1%}  {float(twice):13.1%}")
    print("exactly, at 1 in 1000:", chance_of_disease(Fraction(1, 1000), sensitivity, specificity))
    positive, ill = simulate(0.001, 0.99, 0.95, people=2_000_000, seed=0)
    print(f"simulated, 2,000,000 people: {ill} ill of {positive} positive = {ill / positive:.1%}")
