"""A rate with a Beta prior: the posterior, a credible interval, a prediction, and the chance that B beats A."""

from dataclasses import dataclass

import numpy as np
from scipy import stats


@dataclass(frozen=True)
class Beta:
    """A belief about a rate, as if a successes and b failures had been seen."""

    a: float
    b: float

    def after(self, successes: int, failures: int) -> "Beta":
        """Conjugate update: the counts add."""
        return Beta(self.a + successes, self.b + failures)

    @property
    def mean(self) -> float:
        """Posterior mean, which is also the chance that the next one is a success."""
        return self.a / (self.a + self.b)

    def interval(self, level: float = 0.95) -> tuple[float, float]:
        """Equal-tailed credible interval."""
        tail = (1 - level) / 2
        return float(stats.beta.ppf(tail, self.a, self.b)), float(stats.beta.ppf(1 - tail, self.a, self.b))


def chance_better(first: Beta, second: Beta, points: int = 20_000) -> float:
    """P(rate of second > rate of first) by the midpoint rule, for independent beliefs."""
    grid = (np.arange(points) + 0.5) / points
    return float(np.mean(stats.beta.pdf(grid, second.a, second.b) * stats.beta.cdf(grid, first.a, first.b)))


if __name__ == "__main__":
    for name, prior in (("flat prior Beta(1, 1)", Beta(1, 1)), ("prior Beta(4, 36)", Beta(4, 36))):
        for successes, n in ((3, 10), (300, 1000)):
            posterior = prior.after(successes, n - successes)
            low, high = posterior.interval()
            print(
                f"{name}, {successes} of {n}: Beta({posterior.a}, {posterior.b}), "
                f"mean {posterior.mean:.3f}, 95% from {low:.3f} to {high:.3f}"
            )
    shop_a, shop_b = Beta(4, 36).after(3, 7), Beta(4, 36).after(40, 360)
    print(f"chance that 3 of 10 is really better than 40 of 400: {chance_better(shop_b, shop_a):.2f}")
