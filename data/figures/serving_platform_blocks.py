"""A shared serving platform: limits are applied before the queue, and the queue, not the processor, drives scaling.

Eight boxes. Top row, left to right: tenants; gateway with keys and quotas; one queue for each model and class. Down the
right side, the queue leads to the batcher and the batcher to the GPU workers. The workers load bundles from the
registry, lower middle. Dotted arrows: from the queue to the autoscaler in the middle, from there to the workers, and from
the gateway to the metering by tenant, on the left.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Tenants", "C0"),
    (1, 2): ("Gateway:\nkeys, quotas", "C1"),
    (2, 2): ("Queue by model\nand class", "C2"),
    (2, 1): ("Batcher", "C2"),
    (2, 0): ("GPU workers,\nwarm pool", "C3"),
    (1, 1): ("Autoscaler", "C5"),
    (1, 0): ("Registry:\nbundles", "C4"),
    (0, 1): ("Metering\nby tenant", "C5"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((1, 0), (2, 0), "-"),
    ((2, 2), (1, 1), ":"),
    ((1, 1), (2, 0), ":"),
    ((1, 2), (0, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
