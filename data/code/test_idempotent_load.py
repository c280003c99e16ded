"""Upserting against picking each order's highest version from the whole history, however it is delivered."""

from hypothesis import given
from hypothesis import strategies as st
from idempotent_load import Appending, Event, Upserting

# Day and amount follow from order and version: a version is written once and never changed.
EVENTS = st.lists(
    st.builds(lambda order, version: Event(order, version, f"day {version % 3}", version**2 + ord(order)),
              st.sampled_from("ABCD"), st.integers(1, 6)),
    max_size=12,
)  # fmt: skip


def loaded(store, *batches):
    for batch in batches:
        store.load(batch)
    return store.by_day()


def expected(events):
    last = {event.order: event for event in sorted(events, key=lambda event: event.version)}
    days = {event.day for event in last.values()}
    return {day: sum(event.amount for event in last.values() if event.day == day) for day in days}


@given(EVENTS, st.data())
def test_retries_replays_and_any_order_of_arrival_give_the_same_totals(events, data):
    delivered = data.draw(st.permutations(events + data.draw(st.lists(st.sampled_from(events))) if events else []))
    assert loaded(Upserting(), delivered) == expected(events)


@given(EVENTS, st.integers(0, 12), st.integers(0, 12))
def test_a_crash_anywhere_and_a_replay_from_anywhere_before_it_do_no_harm(events, crash, back):
    done = events[:crash]
    resumed = events[max(len(done) - back, 0) :]
    assert loaded(Upserting(), done, resumed) == expected(events)


@given(EVENTS.filter(bool))
def test_appending_counts_a_retried_batch_twice(events):
    once, twice = loaded(Appending(), events), loaded(Appending(), events, events)
    assert twice == {day: 2 * total for day, total in once.items()}


def test_the_example_of_the_text():
    first = [Event("A", 1, "Mon", 30), Event("B", 1, "Mon", 50)]
    second = [Event("C", 1, "Tue", 20), Event("B", 2, "Mon", 45)]
    third = [Event("D", 1, "Mon", 10)]
    for batches in ([first, second, third], [first, second, second, third], [third, second, first]):
        assert loaded(Upserting(), *batches) == {"Mon": 85, "Tue": 20}
    assert loaded(Appending(), first, second, second, third) == {"Mon": 180, "Tue": 40}
