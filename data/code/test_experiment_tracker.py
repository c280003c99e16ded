"""What the sinks got against what was logged, on random sequences; and the ways in which sinks and runs fail."""

import io
import json
import math

import pytest
from experiment_tracker import Every, JsonLines, Run, Sink
from hypothesis import given
from hypothesis import strategies as st


class Memory(Sink):
    def __init__(self, fails_at=None, fails_to_close=False):
        self.events, self.closed, self.fails_at, self.fails_to_close = [], 0, fails_at, fails_to_close

    def write(self, event):
        if len(self.events) == self.fails_at:
            raise OSError("gone")
        self.events.append(event)

    def close(self):
        self.closed += 1
        if self.fails_to_close:
            raise OSError("still busy")


@given(st.lists(st.tuples(st.sampled_from(["loss", "auc"]), st.floats(0, 1), st.integers(0, 50))), st.integers(1, 5))
def test_every_sink_gets_every_event_in_order(logged, n):
    first, thinned, text = Memory(), Memory(), io.StringIO()
    with Run("r", [first, Every(n, thinned), JsonLines(text)]) as run:
        for name, value, step in logged:
            run.metric(name, value, step)
    seen = [(event.name, event.value, event.step) for event in first.events]
    assert seen == [*logged, ("end", "finished", None)]
    assert [(e.name, e.value, e.step) for e in thinned.events] == [
        item for item in seen if item[2] is None or item[2] % n == 0
    ]
    read = [json.loads(line) for line in text.getvalue().splitlines()]
    assert [(line["name"], line["value"], line["step"]) for line in read] == seen
    assert first.closed == thinned.closed == 1


def test_a_broken_sink_is_reported_once_and_the_others_go_on():
    warnings, good, bad = [], Memory(), Memory(fails_at=1)
    with Run("r", [bad, good], warn=warnings.append) as run:
        for step in range(3):
            run.metric("loss", 0.5, step)
    assert len(bad.events) == 1 and len(good.events) == 4 and len(warnings) == 1 and "gone" in warnings[0]
    assert bad.closed == good.closed == 1


def test_a_sink_that_fails_to_close_keeps_no_other_from_it():
    warnings, bad, worse, good = [], Memory(fails_to_close=True), Memory(0, fails_to_close=True), Memory()
    with Run("r", [bad, worse, good], warn=warnings.append):
        pass
    assert good.closed == 1 and ["gone" in text for text in warnings] == [True, False] and "busy" in warnings[1]


def test_an_interrupt_while_a_sink_writes_is_no_failure_of_the_sink():
    class Interrupted(Memory):
        def write(self, event):
            if event.kind == "metric":
                raise KeyboardInterrupt
            super().write(event)

    sink = Interrupted()
    with pytest.raises(KeyboardInterrupt), Run("r", [sink]) as run:
        run.metric("loss", 0.5, 0)
    assert [event.value for event in sink.events] == ["failed: KeyboardInterrupt"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_every_line_is_strict_json(value):
    def refuse(constant):
        raise AssertionError(f"{constant} is not JSON")

    text = io.StringIO()
    with Run("r", [JsonLines(text)]) as run:
        run.metric("loss", value, 0)
    line = json.loads(text.getvalue().splitlines()[0], parse_constant=refuse)
    assert line["value"] == str(value) and line["step"] == 0


def test_an_exception_marks_the_run_and_is_not_swallowed():
    sink = Memory()
    with pytest.raises(ZeroDivisionError), Run("r", [sink]):
        _ = 1 / 0
    assert sink.events[-1].value == "failed: ZeroDivisionError" and sink.closed == 1


def test_a_parameter_is_set_once():
    sink = Memory()
    with Run("r", [sink]) as run:
        run.param("lr", 0.1)
        run.param("lr", 0.1)
        run.param("seed", 3)
        with pytest.raises(ValueError, match="lr"):
            run.param("lr", 0.2)
    assert [(event.name, event.value) for event in sink.events] == [
        ("lr", "0.1"),
        ("lr", "0.1"),
        ("seed", "3"),
        ("end", "finished"),
    ]
