"""The gradient against central differences, the limit against a very high temperature, softening against SciPy."""

import numpy as np
from distillation_gradient import gradient, limit, soft_loss, softened
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import softmax

logits = st.lists(st.floats(-8, 8), min_size=4, max_size=4).map(np.array)


@settings(max_examples=50, deadline=None)
@given(logits, logits, st.floats(0.5, 20))
def test_the_gradient_agrees_with_nudging_each_logit(student, teacher, temperature):
    grad = gradient(student, teacher, temperature)
    for k, nudge in enumerate(np.eye(4) * 1e-5):
        ends = [soft_loss(student + sign * nudge, teacher, temperature) for sign in (1, -1)]
        assert np.isclose(grad[k], (ends[0] - ends[1]) / 2e-5, atol=1e-7)


@given(logits, st.floats(0.5, 20))
def test_softening_is_a_softmax_of_divided_logits(teacher, temperature):
    assert np.allclose(softened(teacher, temperature), softmax(teacher / temperature))


@settings(max_examples=50, deadline=None)
@given(logits, logits)
def test_at_a_high_temperature_the_scaled_gradient_matches_logits(student, teacher):
    assert np.allclose(1e5**2 * gradient(student, teacher, 1e5), limit(student, teacher), atol=2e-3)


def test_without_the_factor_the_gradient_fades_with_the_square_of_the_temperature():
    student, teacher = np.array([3.0, 1.0, 2.0]), np.array([8.0, 5.0, -2.0])
    sizes = [np.linalg.norm(gradient(student, teacher, t)) for t in (200, 400)]
    assert np.isclose(sizes[0] / sizes[1], 4, rtol=0.02)
