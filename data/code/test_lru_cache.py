"""The cache against a plain list that is searched from end to end, on random sequences of calls."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from lru_cache import LRUCache

KEYS = st.integers(0, 5)


class AgainstAList(RuleBasedStateMachine):
    """The model is a list of pairs, the one used last at the end."""

    @initialize(capacity=st.integers(1, 4))
    def begin(self, capacity):
        self.capacity, self.cache, self.pairs = capacity, LRUCache(capacity), []

    def take(self, key):
        found = [pair for pair in self.pairs if pair[0] == key]
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
        return found

    @rule(key=KEYS)
    def get(self, key):
        found = self.take(key)
        self.pairs += found
        assert self.cache.get(key, "absent") == (found[0][1] if found else "absent")

    @rule(key=KEYS, value=st.sampled_from([None, 0, 1, 2]))
    def put(self, key, value):
        self.take(key)
        self.pairs = [*self.pairs, (key, value)][-self.capacity :]
        self.cache.put(key, value)

    @invariant()
    def the_ring_holds_the_same_pairs_in_the_same_order_both_ways(self):
        ring = self.cache._ring
        forward, node = [], ring.after
        while node is not ring and len(forward) <= self.capacity:
            forward.append((node.key, node.value))
            assert node.after.before is node
            node = node.after
        assert forward == self.pairs[::-1]
        assert len(self.cache) == len(self.pairs) == len(self.cache._nodes)


AgainstAList.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
test_it_behaves_like_the_list = AgainstAList.TestCase


def test_the_example_of_the_text():
    cache = LRUCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    assert cache.get("a") == 1
    cache.put("c", 3)
    assert (cache.get("b"), cache.get("a"), cache.get("c")) == (None, 1, 3)


def test_a_capacity_below_one_is_refused():
    with pytest.raises(ValueError):
        LRUCache(0)
