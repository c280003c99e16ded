"""The run broken off before and after every node, and what the routes allow."""

from copy import deepcopy

import pytest
from graph_with_checkpoints import Bank, Waiting, refund_graph, run


def started(amount, **state):
    return {"next": "read", "state": {"ticket": 7, "mail": f"please refund {amount}", **state}}


class SteadyBank(Bank):
    """Its connection holds."""

    def pay(self, amount, key):
        self.paid.setdefault(key, amount)


@pytest.mark.parametrize(("amount", "approved"), [(50, None), (250, True), (250, False), (100, None), (101, True)])
def test_only_approved_or_small_amounts_are_paid(amount, approved):
    bank = SteadyBank()
    saved = started(amount) if approved is None else started(amount, approved=approved)
    end = run(refund_graph(bank, with_key=True), saved)
    assert list(bank.paid.values()) == ([] if approved is False else [amount])
    assert end["state"]["reply"] == ("refused" if approved is False else "paid")


def test_a_large_amount_waits_for_a_person_and_nothing_is_paid_meanwhile():
    bank, saved = SteadyBank(), started(101)
    for _ in range(3):
        with pytest.raises(Waiting, match="101"):
            run(refund_graph(bank, with_key=True), saved)
        assert (saved["next"], bank.paid) == ("approve", {})


def failing_once(work, before):
    """The node, except that its first run breaks off before its work or after it."""
    faults = [OSError()]

    def node(state):
        if before and faults:
            raise faults.pop()
        changes = work(state)
        if faults:
            raise faults.pop()
        return changes

    return node


@pytest.mark.parametrize("with_key", [True, False])
@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("broken", ["read", "approve", "pay", "answer"])
def test_wherever_it_breaks_off_it_ends_alike_and_pays_twice_only_without_a_key(broken, before, with_key):
    expected = run(refund_graph(SteadyBank(), with_key), started(250, approved=True))
    bank, saved = SteadyBank(), started(250, approved=True)
    graph = refund_graph(bank, with_key)
    work, route = graph[broken]
    graph[broken] = failing_once(work, before), route
    with pytest.raises(OSError):
        run(graph, saved)
    assert saved["next"] == broken
    assert run(graph, saved) == expected
    twice = broken == "pay" and not before and not with_key
    assert list(bank.paid.values()) == [250] * (2 if twice else 1)


def test_the_bank_loses_its_first_answer_only():
    bank = Bank()
    with pytest.raises(ConnectionError):
        bank.pay(30, "a")
    bank.pay(30, "a")
    bank.pay(40, "b")
    assert bank.paid == {"a": 30, "b": 40}


def test_two_refunds_with_keys_are_both_paid():
    bank = SteadyBank()
    for ticket in (7, 8):
        saved = started(50)
        saved["state"]["ticket"] = ticket
        run(refund_graph(bank, with_key=True), saved)
    assert list(bank.paid.values()) == [50, 50]


def test_a_node_that_fails_does_not_change_what_was_saved():
    def spoils(state):
        state["list"].append(1)
        raise OSError

    saved = {"next": "a", "state": {"list": []}}
    copy = deepcopy(saved)
    with pytest.raises(OSError):
        run({"a": (spoils, lambda state: "end")}, saved)
    assert saved == copy


def test_a_circle_ends_at_the_limit():
    runs = []
    circle = {"a": (lambda state: runs.append(1) or {}, lambda state: "a")}
    with pytest.raises(RuntimeError, match="too many nodes"):
        run(circle, {"next": "a", "state": {}}, limit=5)
    assert len(runs) == 5
    assert run(refund_graph(SteadyBank(), True), started(50), limit=3)["next"] == "end"
