"""The run broken off before and after every node, and what the routes allow."""

from contextlib import suppress
from copy import deepcopy
from itertools import product

import pytest
from graph_with_checkpoints import Bank, Graph, Waiting, refund_graph


def started(amount, **state):
    return {"next": "read", "state": {"ticket": 7, "mail": f"please refund {amount}", **state}}


def steady(with_keys=True):
    """A bank whose connection holds."""
    bank = Bank(with_keys)
    pay = bank.pay

    def without_fault(amount, key):
        with suppress(ConnectionError):
            pay(amount, key)

    bank.pay = without_fault
    return bank


@pytest.mark.parametrize(("amount", "approved"), [(50, None), (250, True), (250, False), (100, None), (101, True)])
def test_only_approved_or_small_amounts_are_paid(amount, approved):
    bank = steady()
    saved = started(amount) if approved is None else started(amount, approved=approved)
    end = refund_graph(bank).run(saved)
    assert bank.paid == ([] if approved is False else [amount])
    assert end["state"]["reply"] == ("refused" if approved is False else "paid")


def test_a_large_amount_waits_for_a_person_and_nothing_is_paid_meanwhile():
    bank, saved = steady(), started(250)
    for _ in range(3):
        with pytest.raises(Waiting, match="250"):
            refund_graph(bank).run(saved)
        assert (saved["next"], bank.paid) == ("approve", [])


@pytest.mark.parametrize("with_keys", [True, False])
def test_wherever_it_breaks_off_it_ends_alike_and_pays_once_only_with_a_key(with_keys):
    expected = refund_graph(steady()).run(started(250, approved=True))
    paid = []
    for broken, before in product(["read", "approve", "pay", "answer"], [True, False]):
        bank, saved, faults = steady(with_keys), started(250, approved=True), [1]
        graph = refund_graph(bank)
        work = graph.nodes[broken]

        def fails_once(state, work=work, before=before, faults=faults):
            if before and faults and faults.pop():
                raise OSError
            update = work(state)
            if faults and faults.pop():
                raise OSError
            return update

        graph.nodes[broken] = fails_once
        with pytest.raises(OSError):
            graph.run(saved)
        assert saved["next"] == broken
        assert graph.run(saved) == expected
        paid.append(len(bank.paid))
    assert paid == [1] * 8 if with_keys else paid == [1, 1, 1, 1, 1, 2, 1, 1]


def test_a_node_that_fails_does_not_change_what_was_saved():
    def spoils(state):
        state["list"].append(1)
        raise OSError

    saved = {"next": "a", "state": {"list": []}}
    copy = deepcopy(saved)
    with pytest.raises(OSError):
        Graph({"a": spoils}, {"a": lambda state: "end"}).run(saved)
    assert saved == copy


def test_a_circle_ends_at_the_limit():
    runs = []
    circle = Graph({"a": lambda state: runs.append(1) or {}}, {"a": lambda state: "a"})
    with pytest.raises(RuntimeError, match="too many nodes"):
        circle.run({"next": "a", "state": {}}, limit=5)
    assert len(runs) == 5
    assert refund_graph(steady()).run(started(50), limit=3)["next"] == "end"
