"""The pipeline against scikit-learn's, and its promise to learn from training rows only."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from transformer_pipeline import ImputeMean, Pipeline, Standardize

VALUES = st.one_of(st.just(np.nan), st.integers(-50, 50).map(float))


def tables(most=8):
    return arrays(float, st.tuples(st.integers(1, most), st.just(3)), elements=VALUES)


@given(tables().filter(lambda X: not np.isnan(X).all(axis=0).any()), tables())
def test_agrees_with_scikit_learn_and_leaves_its_input_alone(train, new):
    before = train.copy(), new.copy()
    ours = Pipeline([ImputeMean(), Standardize()]).fit(train)
    theirs = make_pipeline(SimpleImputer(), StandardScaler()).fit(train)
    for X in (train, new):
        assert np.allclose(ours.transform(X), theirs.transform(X))
    assert np.array_equal(train, before[0], equal_nan=True) and np.array_equal(new, before[1], equal_nan=True)


@given(tables())
def test_transforming_new_rows_changes_nothing_that_was_learned(new):
    train = np.array([[1.0, 2, 3], [4, np.nan, 9]])
    pipeline = Pipeline([ImputeMean(), Standardize()]).fit(train)
    first = pipeline.transform(train)
    pipeline.transform(new)
    assert np.array_equal(pipeline.transform(train), first)
    if len(new) > 1:  # a row's result does not depend on the rows beside it
        assert np.array_equal(pipeline.transform(new[:1]), pipeline.transform(new)[:1])


def test_a_pipeline_is_a_step_of_another_and_an_empty_one_does_nothing():
    train = np.array([[1.0, np.nan], [3.0, 4.0], [8.0, 5.0]])
    flat = Pipeline([ImputeMean(), Standardize()]).fit(train).transform(train)
    nested = Pipeline([Pipeline([ImputeMean()]), Pipeline([]), Standardize()]).fit(train).transform(train)
    assert np.array_equal(flat, nested)


def test_any_object_with_the_two_methods_is_a_step():
    class Log:
        def fit(self, X):
            return self

        def transform(self, X):
            return np.log(X)

    assert np.allclose(Pipeline([Log(), Standardize()]).fit(np.array([[1.0], [np.e**2]])).transform(np.ones((1, 1))), -1)


def test_a_column_without_values_is_refused():
    with pytest.raises(ValueError):
        ImputeMean().fit(np.array([[1.0, np.nan], [2.0, np.nan]]))


def test_the_example_of_the_text():
    train = np.array([[1.0, 10.0], [np.nan, 20.0], [5.0, 60.0]])
    step = ImputeMean().fit(train)
    assert list(step.means_) == [3, 30]
    pipeline = Pipeline([ImputeMean(), Standardize()]).fit(train)
    assert list(pipeline.transform(np.array([[np.nan, 30.0]]))[0]) == [0, 0]
