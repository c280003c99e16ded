"""The ring against a linear search for the next place, and against the shares that the theory says move."""

from collections import Counter

import pytest
from consistent_hashing import Ring, by_modulo, moved, position

KEYS = [f"k{number}" for number in range(3000)]
TEN = [f"s{number}" for number in range(10)]


@pytest.mark.parametrize("points", [1, 3, 20])
def test_a_key_belongs_to_the_nearest_place_clockwise(points):
    ring = Ring(TEN, points)
    places = [(position(f"{server}#{point}"), server) for server in TEN for point in range(points)]
    for key in KEYS[:300]:
        nearest = min(places, key=lambda place: (place[0] - position(key)) % 2**64)
        assert ring.server(key) == nearest[1]


@pytest.mark.parametrize("points", [1, 10, 100])
def test_a_new_server_only_takes_and_a_lost_one_only_gives(points):
    old, new = Ring(TEN, points), Ring([*TEN, "s10"], points)
    for key in KEYS:
        assert new.server(key) in (old.server(key), "s10")
    assert any(new.server(key) == "s10" for key in KEYS)


def test_shares_that_move():
    eleven = [*TEN, "s10"]
    old, new = Ring(TEN, 300), Ring(eleven, 300)
    share = moved({key: old.server(key) for key in KEYS}, {key: new.server(key) for key in KEYS})
    assert share == pytest.approx(1 / 11, abs=0.02)
    share = moved({key: by_modulo(key, TEN) for key in KEYS}, {key: by_modulo(key, eleven) for key in KEYS})
    assert share == pytest.approx(10 / 11, abs=0.02)


def test_more_points_even_out():
    busiest = [max(Counter(map(Ring(TEN, points).server, KEYS)).values()) for points in (1, 10, 300)]
    assert busiest == sorted(busiest, reverse=True) and busiest[-1] < 1.25 * len(KEYS) / 10
