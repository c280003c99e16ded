"""IoU against counted pixels, and suppression against its definition."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from iou_nms import iou, nms

box = st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 8), st.integers(1, 8)).map(
    lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3])
)


def pixels(b):
    image = np.zeros((20, 20), bool)
    image[b[1] : b[3], b[0] : b[2]] = True
    return image


@given(box, st.lists(box, min_size=1, max_size=5))
def test_iou_is_the_share_of_pixels_in_both_among_pixels_in_either(first, others):
    counted = [np.sum(pixels(first) & pixels(b)) / np.sum(pixels(first) | pixels(b)) for b in others]
    assert np.allclose(iou(np.array(first, float), np.array(others, float)), counted)


@given(st.lists(st.tuples(box, st.floats(0, 1), st.integers(0, 1)), max_size=9), st.sampled_from([0.2, 0.5, 0.7]))
def test_a_box_is_kept_if_no_better_kept_box_of_its_class_overlaps_it_too_much(rows, limit):
    boxes = np.array([row[0] for row in rows], float).reshape(-1, 4)
    scores, classes = np.array([row[1] for row in rows]), np.array([row[2] for row in rows])
    expected = []
    for i in sorted(range(len(rows)), key=lambda i: -scores[i]):
        if all(classes[i] != classes[k] or iou(boxes[i], boxes[[k]])[0] <= limit for k in expected):
            expected.append(i)
    assert nms(boxes, scores, classes, limit) == expected


def test_boxes_apart_on_both_axes_do_not_overlap():
    assert iou(np.array([0.0, 0, 1, 1]), np.array([[2.0, 2, 3, 3]]))[0] == 0


def test_a_shift_of_half_the_width_leaves_a_third():
    assert np.isclose(iou(np.array([0.0, 0, 10, 10]), np.array([[5.0, 0, 15, 10]]))[0], 1 / 3)


def test_an_overlap_of_exactly_the_limit_is_kept():
    boxes = np.array([[0.0, 0, 10, 10], [0, 0, 10, 5]])
    assert nms(boxes, np.array([0.9, 0.8]), np.zeros(2), limit=0.5) == [0, 1]
    assert nms(boxes, np.array([0.9, 0.8]), np.zeros(2), limit=0.49) == [0]
