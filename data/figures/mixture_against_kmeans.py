"""Two long clusters side by side: k-means cuts across them, a Gaussian mixture learns their shape.

Two panels with the same points, two parallel slanted clouds. Left: k-means; blue dots are the left half of both clouds
and orange crosses the right half. Right: a Gaussian mixture fitted by EM; one cloud is blue and the other orange, and
around each lies an ellipse of two standard deviations slanted as the cloud is.
"""

import numpy as np


def density(x, mean, covariance):
    z = x - mean
    return np.exp(-0.5 * np.einsum("ni,ij,nj->n", z, np.linalg.inv(covariance), z)) / np.sqrt(np.linalg.det(covariance))


def draw(hard, soft):
    rng = np.random.default_rng(3)
    slant = np.array([[2.0, 0.9], [0.0, 0.25]])
    x = rng.normal(size=(130, 2)) @ slant + np.repeat([[0, 1.0], [0, -1.0]], 65, axis=0)
    means = x[[x[:, 0].argmin(), x[:, 0].argmax()]]
    for _ in range(50):
        label = ((x[:, None] - means) ** 2).sum(-1).argmin(1)
        means = np.array([x[label == j].mean(0) for j in (0, 1)])
    share = np.stack([1 - label, label], axis=1) * 0.8 + 0.1  # EM starts where k-means ended
    for _ in range(100):
        weight = share.mean(0)
        mean = [np.average(x, axis=0, weights=share[:, j]) for j in (0, 1)]
        covariance = [np.cov(x.T, aweights=share[:, j], bias=True) for j in (0, 1)]
        joint = np.stack([weight[j] * density(x, mean[j], covariance[j]) for j in (0, 1)], axis=1)
        share = joint / joint.sum(axis=1, keepdims=True)
    turn = np.linspace(0, 2 * np.pi, 60)
    for j in (0, 1):
        ring = mean[j] + 2 * np.stack([np.cos(turn), np.sin(turn)], axis=1) @ np.linalg.cholesky(covariance[j]).T
        soft.plot(*ring.T, color=f"C{j}")
    for ax, cluster, title in ((hard, label, "k-means"), (soft, share.argmax(1), "Mixture")):
        for j, marker in ((0, "."), (1, "x")):
            ax.plot(*x[cluster == j].T, marker, color=f"C{j}", markersize=4 + 2 * (j == 0))
        ax.set(xticks=[], yticks=[], title=title)
