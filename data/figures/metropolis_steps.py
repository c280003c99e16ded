"""A random walk with steps of the right size covers the whole posterior; small ones crawl, large ones stick.

Two panels. Left: 200 draws of three chains for a rate, one above the other in separate bands. Steps of 0.01 give a slow
curve, steps of 0.1 a jagged band that covers the range evenly, steps of 2 long flat stretches with few jumps. Right: a
histogram of 20,000 draws with steps of 0.1 matches the exact curve, Beta(7, 43), which peaks near 0.125.
"""

from math import exp, inf, lgamma, log

import numpy as np


def log_density(rate):
    """Beta(7, 43) without its constant."""
    return 6 * log(rate) + 42 * log(1 - rate) if 0 < rate < 1 else -inf


def chain(step, draws):
    """A random-walk Metropolis chain from the posterior mean."""
    rng, here, kept = np.random.default_rng(4), 0.14, []
    for _ in range(draws):
        there = here + rng.normal(0, step)
        if rng.random() < exp(min(0.0, log_density(there) - log_density(here))):
            here = there
        kept.append(here)
    return np.array(kept)


def draw(traces, posterior):
    for row, (step, color) in enumerate(((0.01, "C1"), (0.1, "C0"), (2, "C3"))):
        traces.plot(chain(step, 200) + 0.4 * row, color=color, linewidth=1)
        traces.text(5, 0.4 * row + 0.315, f"step {step}", color=color, va="center")
    traces.set(xlabel="draw", title="200 draws each", ylim=(0, 1.2))
    traces.set_yticks([0, 0.2, 0.4, 0.6, 0.8, 1.0], ["0", "0.2"] * 3)
    traces.set_ylabel("rate, three copies")
    posterior.hist(
        chain(0.1, 20_000),
        bins=np.arange(0, 0.401, 0.01),
        density=True,
        histtype="stepfilled",
        color="C0",
        alpha=0.5,
        label="chain",
    )
    rate = np.linspace(0.002, 0.4, 80)
    constant = lgamma(50) - lgamma(7) - lgamma(43)
    posterior.plot(rate, np.exp(constant + 6 * np.log(rate) + 42 * np.log(1 - rate)), color="C1", label="Beta(7, 43)")
    posterior.set(xlabel="rate", ylabel="density", title="Posterior", ylim=(0, 11), xticks=[0, 0.2, 0.4])
    posterior.legend(loc="upper right")
