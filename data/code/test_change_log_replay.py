"""Any delivery of a log, with repeats and in any order, against the log applied once from front to back."""

from change_log_replay import ByArrival, ByPosition, Change, replay
from hypothesis import given
from hypothesis import strategies as st

STEPS = st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 3)), max_size=9)


def as_log(steps):
    """Positions as a database gives them: rising, with gaps."""
    return [Change(7 * i + 7, key, None if v is None else {"v": v}) for i, (key, v) in enumerate(steps)]


def truth(log):
    """Walk from the back: what is said last of a key holds. No code of the program is used."""
    said = {}
    for change in reversed(log):
        said.setdefault(change.key, change.row)
    return {key: row for key, row in said.items() if row is not None}


@given(STEPS, st.data())
def test_repeats_and_any_order_end_in_the_same_table(steps, data):
    log = as_log(steps)
    repeats = data.draw(st.lists(st.sampled_from(log), max_size=6)) if log else []
    delivered = data.draw(st.permutations(log + repeats))
    assert replay(ByPosition(), delivered) == truth(log)


@given(STEPS, st.integers(0, 9), st.data())
def test_a_snapshot_and_the_log_from_anywhere_before_it_fit_together(steps, at, data):
    log = as_log(steps)
    taken_at = log[at - 1].position if 0 < at <= len(log) else 0
    inside = [change for change in log if change.position <= taken_at]
    again = data.draw(st.lists(st.sampled_from(inside), max_size=4)) if inside else []  # perhaps without their deletions
    copy = ByPosition(truth(inside), taken_at)
    assert replay(copy, data.draw(st.permutations(log[len(inside) :] + again))) == truth(log)


@given(STEPS, st.integers(0, 9), st.data())
def test_forgotten_marks_do_no_harm_if_all_up_to_there_was_seen(steps, at, data):
    log = as_log(steps)
    done, rest = log[:at], log[at:]
    copy = ByPosition()
    replay(copy, data.draw(st.permutations(done)))
    copy.forget_deleted(done[-1].position if done else 0)
    assert all(change.row is not None for change in copy.last.values())
    again = data.draw(st.lists(st.sampled_from(done), max_size=4)) if done else []
    assert replay(copy, data.draw(st.permutations(rest + again))) == truth(log)


@given(STEPS)
def test_by_arrival_is_right_only_in_the_order_of_the_log(steps):
    log = as_log(steps)
    assert replay(ByArrival(), log) == truth(log)


def test_the_cases_of_the_text():
    born, moved, gone = Change(101, "x", {"v": 1}), Change(103, "x", {"v": 2}), Change(104, "x", None)
    assert replay(ByArrival(), [born, gone, moved]) == {"x": {"v": 2}}  # the deleted row is back
    assert replay(ByPosition(), [born, gone, moved]) == {}
    assert replay(ByArrival(), [born, moved, born]) == {"x": {"v": 1}}
    assert replay(ByPosition(), [born, moved, born]) == {"x": {"v": 2}}
    assert replay(ByArrival(), [gone]) == {}


def test_a_stray_repeat_of_a_row_deleted_before_the_snapshot_or_the_forgetting_stays_out():
    born, gone = Change(101, "x", {"v": 1}), Change(104, "x", None)
    assert replay(ByPosition({}, 104), [born]) == {}
    copy = ByPosition()
    replay(copy, [born, gone])
    copy.forget_deleted(103)
    assert copy.last == {"x": gone}  # not yet: 104 is later
    copy.forget_deleted(104)
    assert copy.last == {}
    assert replay(copy, [born]) == {}
    assert replay(copy, [Change(105, "x", {"v": 3})]) == {"x": {"v": 3}}
