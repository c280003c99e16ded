"""Four methods on the same points: each finds the groups that fit its own idea of a cluster.

Two panels, each with the same points drawn four times: k-means and a Gaussian mixture above, DBSCAN and spectral clustering
below. Blue dots are one cluster, orange crosses the other, and gray plus signs are points that DBSCAN calls noise. Left: two
interlocking half-moons and two stray points. k-means cuts across both half-moons and the mixture cuts one of them; DBSCAN
and spectral clustering follow each, and only DBSCAN leaves the strays out. Right: two long slanted clouds side by side,
dense in the middle, thin at the ends. Only the mixture keeps them whole; k-means and spectral clustering cut across both,
and DBSCAN, with a radius that reaches the thin ends, joins everything into one cluster.
"""

import numpy as np
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import cdist
from scipy.special import ndtri


def k_means(x, centers):
    for _ in range(60):
        label = cdist(x, centers).argmin(1)
        centers = np.array([x[label == j].mean(0) for j in (0, 1)])
    return label


def mixture(x, rng):
    best = (-np.inf, None)
    for _ in range(20):
        share = np.abs(rng.integers(0, 2, (len(x), 1)) - [0.1, 0.9])  # a random guess of who belongs where
        for _ in range(100):
            joint = []
            for weight in share.T:
                z = x - np.average(x, axis=0, weights=weight)
                covariance = np.cov(x.T, aweights=weight, bias=True) + 0.003 * np.eye(2)
                height = weight.mean() / np.sqrt(np.linalg.det(covariance))
                joint.append(height * np.exp(-0.5 * np.einsum("ni,ij,nj->n", z, np.linalg.inv(covariance), z)))
            total = np.sum(joint, axis=0)
            share = np.array(joint).T / total[:, None]
        best = max(best, (np.log(total).sum(), share.argmax(1)), key=lambda found: found[0])
    return best[1]


def dbscan(x, radius, fewest):
    near = cdist(x, x) <= radius
    core = np.flatnonzero(near.sum(1) >= fewest)
    group = connected_components(near[np.ix_(core, core)])[1]
    order = np.argsort(-np.bincount(group))
    label = np.full(len(x), 2)
    for i in range(len(x)):
        reached = np.flatnonzero(near[i, core])
        if len(reached):
            label[i] = min(2, np.flatnonzero(order == group[reached[cdist(x[[i]], x[core[reached]])[0].argmin()]])[0])
    return label


def spectral(x, neighbors):
    distance = cdist(x, x)
    near = np.argsort(distance, axis=1)[:, 1 : neighbors + 1]
    joined = np.zeros(distance.shape)
    np.put_along_axis(joined, near, 1, axis=1)
    joined = np.maximum(joined, joined.T)
    root = np.sqrt(joined.sum(1))
    vectors = np.linalg.eigh(np.eye(len(x)) - joined / np.outer(root, root))[1][:, :2] / root[:, None]
    return k_means(vectors, vectors[[vectors[:, 1].argmin(), vectors[:, 1].argmax()]])


def draw(moons, clouds):
    rng = np.random.default_rng(4)
    turn = np.tile(np.linspace(0.05, 3.1, 19), 2) + rng.normal(0, 0.02, 38)
    curved = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    curved[19:] = [1, 0.3] - curved[19:]
    curved = np.concatenate([curved + rng.normal(0, 0.03, curved.shape), [[-0.9, -0.5], [2, 1.2]]])
    along = 0.9 * np.tile(ndtri(np.linspace(0.03, 0.97, 19)), 2) + rng.normal(0, 0.03, 38)
    across = rng.normal(0, 0.07, 38) + np.repeat([0.3, -0.3], 19)
    slanted = np.stack([along, 0.5 * along + across], axis=1)
    for ax, x, radius, title in ((moons, curved, 0.42, "Half-moons"), (clouds, slanted, 0.58, "Slanted clouds")):
        found = {
            "k-means": k_means(x, x[[x[:, 0].argmin(), x[:, 0].argmax()]]),
            "mixture": mixture(x, rng),
            "DBSCAN": dbscan(x, radius, 4),
            "spectral": spectral(x, 4),
        }
        wide, high = np.ptp(x, axis=0) * [1.2, 1.45]
        for place, (name, label) in enumerate(found.items()):
            if np.mean(label[: len(x) // 2] == 1) > np.mean(label[: len(x) // 2] == 0):
                label = np.array([1, 0, 2])[label]  # the names of clusters are arbitrary: one color for the first half
            at = x + [wide * (place % 2), -high * (place // 2)]
            for j, marker in ((0, "."), (1, "x"), (2, "+")):
                ax.plot(*at[label == j].T, marker, color=("C0", "C1", "C7")[j], markersize=(4, 3.5, 5)[j])
            ax.text(at[:, 0].min() * 0.5 + at[:, 0].max() * 0.5, at[:, 1].max() + high * 0.06, name, ha="center")
        ax.set(xticks=[], yticks=[], title=title)
        ax.margins(0.06, 0.1)
