"""The scheduler against looking through all tasks at every call, on random sequences of calls."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from task_scheduler import Scheduler


class AgainstLookingThroughAll(RuleBasedStateMachine):
    """The model keeps the tasks in the order of adding and searches them every time."""

    def __init__(self):
        super().__init__()
        self.scheduler, self.tasks, self.running, self.done = Scheduler(), {}, [], set()

    @rule(data=st.data(), priority=st.integers(-1, 2))
    def add(self, data, priority):
        after = data.draw(st.lists(st.sampled_from(list(self.tasks)), max_size=3)) if self.tasks else []
        name = str(-len(self.tasks))  # the order of names is not the order of adding
        self.scheduler.add(name, priority, after)
        self.tasks[name] = (priority, after)

    @rule()
    def take(self):
        ready = [
            name
            for name, (_, after) in self.tasks.items()
            if name not in self.running and name not in self.done and set(after) <= self.done
        ]
        best = max(ready, key=lambda name: self.tasks[name][0], default=None)  # max() returns the first of equals
        assert self.scheduler.take() == best
        if best is not None:
            self.running.append(best)

    @precondition(lambda self: self.running)
    @rule(data=st.data())
    def finish(self, data):
        name = data.draw(st.sampled_from(self.running))
        self.scheduler.finish(name)
        self.running.remove(name)
        self.done.add(name)


AgainstLookingThroughAll.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
test_it_hands_out_what_a_search_would = AgainstLookingThroughAll.TestCase


def test_unknown_repeated_and_idle_tasks_are_refused_and_change_nothing():
    scheduler = Scheduler()
    scheduler.add("a")
    for wrong in (
        lambda: scheduler.add("a"),
        lambda: scheduler.add("b", after=["b"]),
        lambda: scheduler.add("b", after=["a", "z"]),
        lambda: scheduler.finish("a"),
    ):
        with pytest.raises(ValueError):
            wrong()
    assert scheduler.take() == "a" and scheduler.take() is None
    scheduler.finish("a")
    with pytest.raises(ValueError):
        scheduler.finish("a")
    scheduler.add("b", after=["a", "a"])
    assert scheduler.take() == "b"


def test_the_example_of_the_text():
    scheduler, order = Scheduler(), []
    scheduler.add("load", priority=1)
    scheduler.add("vacuum")
    scheduler.add("clean", after=["load"])
    scheduler.add("report", priority=3, after=["load"])
    scheduler.add("train", priority=9, after=["clean"])
    while (name := scheduler.take()) is not None:
        order.append(name)
        scheduler.finish(name)
    assert order == ["load", "report", "vacuum", "clean", "train"]
