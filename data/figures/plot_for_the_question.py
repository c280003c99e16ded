"""The question picks the plot: one number, groups, two numbers, or time.

Two panels of two small plots each, drawn from invented taxi trips. Upper left: a histogram of fares, skewed, with a
peak between 5 and 10 dollars and a tail beyond 40. Lower left: box plots of the fare in three cities, one of them
clearly higher and wider. Upper right: a scatter plot of fare against distance, a rising cloud of points. Lower right: a
line of trips per day over four weeks, rising, with a peak every weekend.
"""

import numpy as np


def draw(left, right):
    rng = np.random.default_rng(4)
    for panel in (left, right):
        panel.axis("off")
    top, bottom = [0.08, 0.63, 0.9, 0.32], [0.08, 0.04, 0.9, 0.32]

    km = rng.lognormal(1.5, 0.6, 400)
    fare = 3 + 1.8 * km * rng.lognormal(0, 0.2, 400)
    histogram = left.inset_axes(top)
    histogram.stairs(*np.histogram(fare, bins=np.arange(0, 70, 5)), fill=True, color="C0")
    histogram.set(
        title="One number: histogram",
        xlabel="fare, $",
        ylabel="trips",
        yticks=[0, 100],
        xticks=[0, 30, 60],
        xlim=(0, 65),
    )

    boxes = left.inset_axes(bottom)
    groups = [3 + scale * rng.lognormal(1.9, 0.5, 50) for scale in (0.9, 1.0, 1.8)]
    for height, group in enumerate(groups, 1):
        low, middle, high = np.quantile(group, (0.25, 0.5, 0.75))
        inside = group[(group >= low - 1.5 * (high - low)) & (group <= high + 1.5 * (high - low))]
        boxes.plot([inside.min(), inside.max()], [height] * 2, color="C0", linewidth=1.2)
        boxes.barh(height, high - low, left=low, height=0.6, color="C0")
        boxes.plot([middle, middle], [height - 0.3, height + 0.3], color="C1", linewidth=2.5)
        outside = np.setdiff1d(group, inside)
        boxes.plot(outside, [height] * len(outside), ".", color="C0", markersize=4)
    boxes.set(
        title="Groups: box plots",
        xlabel="fare, $",
        ylabel="city",
        xticks=[0, 20, 40],
        yticks=[1, 2, 3],
        yticklabels=["A", "B", "C"],
    )

    scatter = right.inset_axes(top)
    scatter.plot(km[:70], fare[:70], ".", color="C0", markersize=4)
    scatter.set(
        title="Two numbers: scatter",
        xlabel="km",
        ylabel="fare, $",
        xticks=[0, 10, 20],
        yticks=[0, 40],
        xlim=(0, 20),
        ylim=(0, 50),
    )

    line = right.inset_axes(bottom)
    day = np.arange(28)
    line.plot(day, 100 + 1.5 * day + 40 * (day % 7 >= 5) + rng.normal(0, 5, 28), color="C0")
    line.set(title="Time: line", xlabel="day", ylabel="trips", xticks=[0, 7, 14, 21], yticks=[0, 200], ylim=(0, 210))
