"""Correlated features leave the sum of their weights well known and the split between them unknown.

Two panels. Left: least-squares estimates of two weights from 55 data sets of 100 rows, true values 1 and 1; with
uncorrelated features a small round cloud, with correlation 0.95 a long thin cloud along the line on which the sum of the weights is
2, reaching from about 0.2 to 1.7. Right: factor on the standard error of a weight against the correlation of two features;
1 at no correlation, 1.4 at 0.7, 3.2 at 0.95 and 7 at 0.99.
"""

import numpy as np


def draw(cloud, factor):
    rng = np.random.default_rng(0)
    cloud.plot([0, 2], [2, 0], color="C7", linestyle=":")
    for correlation, color in ((0.95, "C1"), (0, "C0")):
        spread = np.linalg.cholesky([[1, correlation], [correlation, 1]])
        estimates = []
        for _ in range(55):
            features = rng.normal(size=(100, 2)) @ spread.T
            estimates.append(np.linalg.lstsq(features, features @ np.ones(2) + rng.normal(size=100), rcond=None)[0])
        cloud.plot(*np.transpose(estimates), ".", color=color, markersize=4, label=f"r = {correlation}")
    cloud.set(xlabel="first weight", ylabel="second weight", title="55 data sets", xlim=(0, 2), ylim=(0, 2))
    cloud.set(xticks=(0, 1, 2), yticks=(0, 1, 2))
    cloud.legend(loc="lower left")
    correlations = np.append(np.linspace(0, 0.9, 19), np.linspace(0.91, 0.99, 17))
    factor.plot(correlations, 1 / np.sqrt(1 - correlations**2), color="C0")
    factor.plot([0.95], [1 / np.sqrt(1 - 0.95**2)], color="C1", marker="o")
    factor.set(xlabel="correlation r", ylabel="factor", title="Standard error", ylim=(0, 8), xticks=(0, 0.5, 0.95), yticks=(0, 1, 4, 8))
