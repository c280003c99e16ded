"""The leaderboard against sorting and counting from scratch at every call."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from leaderboard import Leaderboard

CALLS = st.lists(
    st.tuples(st.sampled_from(["add", "add", "remove"]), st.sampled_from(["", "ada", "alan", "bo", "zoë"]), st.integers(-3, 3))
)


@given(CALLS, st.integers(-1, 6))
def test_it_agrees_with_sorting_all_players_anew(calls, count):
    board, points = Leaderboard(), {}
    for call, player, change in calls:
        if call == "add":
            points[player] = points.get(player, 0) + change
            assert board.add(player, change) == points[player]
        else:
            board.remove(player)
            points.pop(player, None)
        best_first = sorted(points.items(), key=lambda item: (-item[1], item[0]))
        assert board.top(count) == best_first[: max(count, 0)]
        assert board.top(10) == best_first
        for name in points:
            assert board.rank(name) == 1 + sum(other > points[name] for other in points.values())


def test_a_stranger_has_no_rank():
    with pytest.raises(KeyError):
        Leaderboard().rank("ada")


def test_the_example_of_the_text():
    board = Leaderboard()
    for player, points in (("Ada", 50), ("Grace", 80), ("Alan", 50), ("Mary", 20)):
        board.add(player, points)
    assert board.top(2) == [("Grace", 80), ("Ada", 50)]
    assert [board.rank(player) for player in ("Grace", "Ada", "Alan", "Mary")] == [1, 2, 2, 4]
    assert board.add("Mary", 45) == 65 and board.rank("Mary") == 2 and board.rank("Ada") == 3
