"""Intersection over union, and greedy non-maximum suppression within each class."""

import numpy as np


def iou(box: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Overlap of one box (4,) with each of others (n, 4), as (n,); a box is left, top, right, bottom."""
    low = np.maximum(box[:2], others[:, :2])
    high = np.minimum(box[2:], others[:, 2:])
    inside = np.prod(np.clip(high - low, 0, None), axis=1)  # no overlap: 0, not a product of two negatives
    area = np.prod(box[2:] - box[:2])
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    union = area + areas - inside
    return np.divide(inside, union, out=np.zeros(len(others)), where=union > 0)


def nms(boxes: np.ndarray, scores: np.ndarray, classes: np.ndarray, limit: float = 0.5) -> list[int]:
    """Indices kept, best score first: each drops the later boxes of its class that overlap it by more than `limit`."""
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(int(best))
        same = classes[rest] == classes[best]
        order = rest[~(same & (iou(boxes[best], boxes[rest]) > limit))]
    return kept


if __name__ == "__main__":
    truth = np.array([0.0, 0, 10, 10])
    for shift in ((1, 1), (2, 3), (5, 0), (10, 0)):
        moved = truth + np.array([*shift, *shift])
        print(f"a 10 x 10 box moved by {shift}: IoU {iou(truth, moved[None])[0]:.3f}")
    names = ["dog", "dog again", "second dog", "cat on the dog"]
    boxes = np.array([[10, 10, 50, 50], [13, 12, 53, 52], [38, 10, 78, 50], [5, 15, 45, 55]], float)
    scores, classes = np.array([0.9, 0.8, 0.7, 0.6]), np.array([0, 0, 0, 1])
    print("IoU with the dog:", np.round(iou(boxes[0], boxes), 2).tolist())
    print("kept at 0.5:", [names[i] for i in nms(boxes, scores, classes)])
    print("kept at 0.15:", [names[i] for i in nms(boxes, scores, classes, limit=0.15)])
