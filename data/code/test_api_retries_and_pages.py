"""Random retries against a server that never loses a reply, and random pages against the whole list."""

from api_retries_and_pages import Orders, orders_after_lost_reply, read_all
from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.tuples(st.sampled_from(["lamp", "book"]), st.integers(1, 4))))
def test_with_keys_any_number_of_retries_is_like_one_call(requests):
    retried, once = Orders(), Orders()
    for index, (item, sent) in enumerate(requests):
        answers = {retried.post(item, f"key {index}") for _ in range(sent)}
        assert answers == {once.post(item)}
    assert retried.items == once.items


def test_without_a_key_each_call_makes_an_order():
    assert orders_after_lost_reply(None) == 2 and orders_after_lost_reply("k") == 1


def test_a_key_is_for_one_request_only():
    server = Orders()
    assert server.post("lamp", "k") == (201, 1)
    assert server.post("book", "k") == (422, None)
    assert server.items == [(1, "lamp")]


@given(st.integers(0, 30), st.integers(1, 7))
def test_both_ways_read_a_list_that_stands_still(count, limit):
    server = Orders([(number, "x") for number in range(1, count + 1)])
    newest_first = list(range(count, 0, -1))
    offsets, cursors = [], []
    while page := server.page_by_offset(len(offsets), limit):
        offsets += page
    while (page := server.page_by_cursor(cursors[-1] if cursors else None, limit)) and len(cursors) <= count:
        cursors += page
    assert offsets == cursors == newest_first
    assert len(server.page_by_offset(0, limit)) == len(server.page_by_cursor(None, limit)) == min(limit, count)


def test_an_insert_repeats_a_row_by_offset_only():
    assert sorted(read_all(by_cursor=False)) == sorted([*range(1, 11), 7])
    assert read_all(by_cursor=True) == list(range(10, 0, -1))
