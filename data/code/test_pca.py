"""PCA against scikit-learn and the covariance's eigenvalues, wide, tall, far from zero and without variance."""

import numpy as np
import pytest
from pca import fit, restore, transform
from sklearn.decomposition import PCA


@pytest.mark.parametrize(("n", "d", "k"), [(50, 4, 2), (5, 9, 4), (30, 3, 3), (2, 2, 1)])
def test_it_agrees_with_scikit_learn(n, d, k):
    rng = np.random.default_rng(n)
    x = rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) + rng.normal(0, 100, d)
    new = rng.normal(size=(6, d))
    model, library = fit(x, k), PCA(k, svd_solver="full").fit(x)
    assert np.allclose(model.components, library.components_)
    assert np.allclose(model.variance, library.explained_variance_)
    assert np.allclose(model.share, library.explained_variance_ratio_)
    assert np.allclose(transform(model, new), library.transform(new))
    assert np.allclose(restore(model, transform(model, new)), library.inverse_transform(library.transform(new)))


def test_variances_are_the_eigenvalues_of_the_covariance():
    x = np.random.default_rng(3).normal(size=(40, 5)) * [1, 2, 3, 4, 5] + 7
    assert np.allclose(fit(x, 5).variance, np.sort(np.linalg.eigvalsh(np.cov(x, rowvar=False)))[::-1])


def test_the_error_is_the_sum_of_the_dropped_variances_and_scores_are_uncorrelated():
    x = np.random.default_rng(4).normal(size=(60, 6)) * np.arange(1, 7) + 20
    all_of_it, model = fit(x, 6), fit(x, 2)
    z = transform(model, x)
    assert np.isclose(((x - restore(model, z)) ** 2).sum() / 59, all_of_it.variance[2:].sum())
    assert np.allclose(np.cov(z, rowvar=False), np.diag(model.variance))
    assert np.allclose(restore(all_of_it, transform(all_of_it, x)), x)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("value", [2.5, 0.1])
def test_equal_rows_have_no_variance_and_give_no_nan(value):
    model = fit(np.full((31, 3), value), 2)
    assert model.share.tolist() == [0, 0]
    assert np.allclose(transform(model, np.full((1, 3), value)), 0)


def test_signs_do_not_depend_on_the_data_being_mirrored():
    x = np.random.default_rng(5).normal(size=(30, 4)) * [1, 5, 2, 9]
    assert np.allclose(fit(x, 4).components, fit(-x, 4).components)
    assert np.all(fit(x, 4).components[np.arange(4), np.abs(fit(x, 4).components).argmax(axis=1)] > 0)
