"""The formula against counting a whole town, and the simulation against the formula."""

from fractions import Fraction

import pytest
from positive_test_bayes import chance_of_disease, simulate
from hypothesis import given
from hypothesis import strategies as st

chances = st.fractions(Fraction(1, 50), Fraction(49, 50), max_denominator=50)


@given(chances, chances, chances)
def test_bayes_agrees_with_counting_people(prevalence, sensitivity, specificity):
    town = 50**6
    ill = town * prevalence
    ill_positive, healthy_positive = ill * sensitivity, (town - ill) * (1 - specificity)
    assert chance_of_disease(prevalence, sensitivity, specificity) == ill_positive / (ill_positive + healthy_positive)


@given(chances, chances, chances)
def test_a_second_result_updates_the_first_posterior(prevalence, sensitivity, specificity):
    first = chance_of_disease(prevalence, sensitivity, specificity)
    assert chance_of_disease(prevalence, sensitivity, specificity, 2) == chance_of_disease(first, sensitivity, specificity)


def test_the_example_is_ninety_nine_in_five_thousand_and_ninety_four():
    assert chance_of_disease(Fraction(1, 1000), Fraction(99, 100), Fraction(95, 100)) == Fraction(99, 5094)


def test_a_simulated_population_agrees():
    positive, ill = simulate(0.1, 0.8, 0.7, people=400_000, seed=5)
    exact = chance_of_disease(Fraction(1, 10), Fraction(8, 10), Fraction(7, 10))
    assert ill / positive == pytest.approx(float(exact), abs=0.005)
    assert positive / 400_000 == pytest.approx(0.1 * 0.8 + 0.9 * 0.3, abs=0.005)
