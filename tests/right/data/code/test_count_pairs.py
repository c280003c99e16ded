"""The example of the text."""

from count_pairs import right_pairs


def test_the_example():
    assert right_pairs([2, 3], [1, 2]) == 3
