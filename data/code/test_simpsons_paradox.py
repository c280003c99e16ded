"""The rates against sums written out, standardization against a simulation of giving everyone one treatment."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from simpsons_paradox import COUNTS, pooled, rates, standardized

cell = st.integers(1, 80).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
tables = st.fixed_dictionaries({t: st.fixed_dictionaries(dict.fromkeys("xyz", cell)) for t in "ab"})


def test_the_order_turns_around():
    by_size, together, fair = rates(COUNTS), pooled(COUNTS), standardized(COUNTS)
    for size in ("small", "large"):
        assert by_size["open surgery"][size] > by_size["percutaneous"][size]
    assert together["open surgery"] < together["percutaneous"]
    assert fair["open surgery"] > fair["percutaneous"]
    assert np.isclose(together["open surgery"], 273 / 350) and np.isclose(together["percutaneous"], 289 / 350)


@given(tables)
def test_standardizing_is_the_mean_of_everyones_rate_under_one_treatment(table):
    people = [s for strata in table.values() for s, (_, n) in strata.items() for _ in range(n)]
    for name, value in standardized(table).items():
        assert np.isclose(value, np.mean([rates(table)[name][s] for s in people]))


@given(
    st.lists(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.integers(0, n), st.just(n))), min_size=1)
)
def test_with_the_same_mix_of_strata_pooling_is_fair(strata):
    table = {name: {str(i): (row[j], row[2]) for i, row in enumerate(strata)} for j, name in enumerate("ab")}
    together, fair = pooled(table), standardized(table)
    assert all(np.isclose(together[name], fair[name]) for name in table)
