"""Trees answer with steps: flat outside the range of the training data, and a staircase where the true boundary
(dashed) is slanted.

Two panels. Left: points rise steadily from month 1 to 12, where a dotted vertical line ends the training data; a line
through them goes on rising to month 18, while the boosted trees follow the points in small steps and then stay flat at
the height of the last months. Right: two classes of points parted by a slanted dashed line; the boundary that a tree of
depth 5 has learned is a staircase around that line.
"""

import numpy as np


def stump(x, r):
    total, count = np.cumsum(r), np.arange(1, len(x))
    i = int(np.argmax(total[:-1] ** 2 / count + (total[-1] - total[:-1]) ** 2 / (len(x) - count)))
    return (x[i] + x[i + 1]) / 2, total[i] / (i + 1), (total[-1] - total[i]) / (len(x) - i - 1)


def tree(x, y, new, depth):
    """The majority of 1 and -1 in each leaf of a tree grown on Gini impurity, for the rows of new."""
    best = None
    if depth and abs(y.sum()) < len(y):
        for feature in (0, 1):
            order = np.argsort(x[:, feature])
            total, count = np.cumsum(y[order]), np.arange(1, len(y))
            score = total[:-1] ** 2 / count + (total[-1] - total[:-1]) ** 2 / (len(y) - count)
            i = int(np.argmax(score))
            if best is None or score[i] > best[0]:
                best = score[i], feature, x[order[i : i + 2], feature].mean()
    if best is None:
        return np.full(len(new), np.sign(y.sum()))
    _, feature, cut = best
    left, low = x[:, feature] <= cut, new[:, feature] <= cut
    result = np.zeros(len(new))
    result[low] = tree(x[left], y[left], new[low], depth - 1)
    result[~low] = tree(x[~left], y[~left], new[~low], depth - 1)
    return result


def draw(trend, slant):
    rng = np.random.default_rng(3)
    x = np.linspace(1, 12, 34)
    y = 100 + 10 * x + rng.normal(0, 7, 34)
    grid = np.linspace(1, 18, 239)
    fit, line = np.full(34, y.mean()), np.full(239, y.mean())
    for _ in range(60):
        cut, left, right = stump(x, y - fit)
        fit, line = (f + 0.2 * np.where(at <= cut, left, right) for f, at in ((fit, x), (line, grid)))
    trend.plot(x, y, ".", color="C7", markersize=4)
    trend.plot(grid, np.polyval(np.polyfit(x, y, 1), grid), color="C2", linestyle="--", label="line")
    trend.plot(grid, line, color="C0", label="boosted trees")
    trend.axvline(12, color="C7", linestyle=":")
    trend.set(xlabel="month", ylabel="sales", title="A trend", xticks=[1, 6, 12, 18], yticks=[100, 200, 300])
    trend.legend(loc="upper left")
    points = rng.uniform(0, 1, (160, 2))
    side = np.where(points[:, 1] > 0.15 + 0.7 * points[:, 0], 1.0, -1.0)
    for sign, mark, color in ((1, ".", "C0"), (-1, "x", "C1")):
        slant.plot(*points[side == sign].T, mark, color=color, markersize=4)
    edge = np.linspace(0, 1, 81)
    mesh = np.stack(np.meshgrid(edge, edge), axis=-1).reshape(-1, 2)
    slant.contour(edge, edge, tree(points, side, mesh, 5).reshape(81, 81), levels=[0], colors="C2")
    slant.plot([0, 1], [0.15, 0.85], color="C7", linestyle="--")
    slant.set(xlabel="$x_1$", ylabel="$x_2$", title="A slanted boundary", xticks=[0, 1], yticks=[0, 1])
