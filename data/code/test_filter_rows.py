"""Each way to filter against a plain loop over the rows, with missing values among them."""

import pandas as pd
import pytest
from filter_rows import TRIPS, by_between, by_mask, by_query
from hypothesis import example, given, settings
from hypothesis import strategies as st

rows = st.lists(st.tuples(st.sampled_from(["Quito", "Accra", "Turin", None]), st.integers(0, 6) | st.none()), max_size=12)
some_cities = st.lists(st.sampled_from(["Quito", "Accra", "Lagos"]), max_size=3)


def by_loop(trips, low, high, cities):
    found = []
    for i, (city, km) in enumerate(trips):
        if city is not None and city in cities and km is not None and low <= km and km <= high:
            found.append(i)
    return found


@settings(deadline=None, max_examples=40)
@given(rows, st.integers(0, 6), st.integers(0, 6), some_cities)
@example([("Quito", 2), ("Quito", 5), ("Quito", None), (None, 3), ("Accra", 3)], 2, 5, ["Quito"])
def test_every_way_keeps_the_rows_of_the_loop(trips, low, high, cities):
    table = pd.DataFrame({"city": pd.Series([city for city, _ in trips], dtype="str"),
                          "km": pd.Series([km for _, km in trips], dtype=float)})  # fmt: skip
    for function in (by_mask, by_between, by_query):
        assert function(table, low, high, cities).index.tolist() == by_loop(trips, low, high, cities)


@pytest.mark.parametrize("function", [by_mask, by_between, by_query])
def test_the_example_of_the_text(function):
    assert function(TRIPS, 3, 12, ["Quito", "Turin"]).index.tolist() == [0, 2]


def test_a_missing_value_fails_every_comparison_but_unequal():
    km, city = TRIPS["km"], TRIPS["city"]
    assert TRIPS.index[~(km <= 8)].tolist() == [1, 3, 5]
    assert TRIPS.index[km > 8].tolist() == [1, 5]
    assert 4 in TRIPS.index[city != "Quito"]
