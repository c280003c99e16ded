"""Skewed times: the mean lies above the median, and the normal Q-Q plot bends upward; their logs follow the line.

Two panels of the same 2,000 made-up lognormal response times. Left: a histogram from 0 to 800 milliseconds, steep on the
left and thin on the right, with vertical lines at the median (103), the mean (143), the 95th percentile (390) and the
99th (682). Right: sorted times against normal quantiles curve far above the straight line at the right end, out of the
frame, and lie above it at the left end too; sorted logarithms of the times, in another color and rescaled, follow the line.
"""

from statistics import NormalDist

import numpy as np


def draw(histogram, quantiles):
    n = 2000
    times = np.sort(100 * np.exp(0.83 * np.random.default_rng(3).normal(size=n)))
    histogram.hist(times, histtype="stepfilled", bins=np.arange(0, 801, 40), color="C0", alpha=0.55)
    top = histogram.get_ylim()[1]
    values = (np.median(times), times.mean(), np.quantile(times, 0.95), np.quantile(times, 0.99))
    for (name, color, height), value in zip(
        (("median", "C2", 0.98), ("mean", "C1", 0.84), ("p95", "C3", 0.7), ("p99", "C4", 0.7)), values, strict=True
    ):
        histogram.axvline(value, ymax=height, color=color, linewidth=1.5)
        histogram.text(value + 10, height * 1.08 * top, f"{name} {value:.0f}", color=color, va="top")
    histogram.set(xlabel="milliseconds", ylabel="requests", title="Response times", xlim=(0, 840), ylim=(0, 1.12 * top))
    normal = np.array([NormalDist().inv_cdf((i + 0.5) / n) for i in range(n)])
    shown = np.unique(np.concatenate([np.arange(0, 10), np.arange(10, n - 20, 60), np.arange(n - 20, n)]))
    for values, color, label in ((times, "C1", "times"), (np.log(times), "C0", "logs")):
        standard = (values - values.mean()) / values.std()
        quantiles.plot(normal[shown], standard[shown], color=color, linewidth=2.5, label=label)
    quantiles.plot([-3.5, 3.5], [-3.5, 3.5], color="C7", linewidth=1, label="line")
    quantiles.set(xlabel="normal quantile", ylabel="standardized", title="Q-Q plot", ylim=(-4, 10), xticks=[-3, 0, 3])
    quantiles.legend(loc="upper left")
