"""Floyd's algorithm against remembering every node, for all small shapes."""

from list_cycle import Node, chain, cycle_start


def first_repeat(head):
    seen = set()
    while head is not None and id(head) not in seen:
        seen.add(id(head))
        head = head.next
    return head


def test_all_lists_of_up_to_30_nodes():
    for length in range(1, 31):
        for back_to in (None, *range(length)):
            head = chain(length, back_to)[0]
            assert cycle_start(head) is first_repeat(head)


def test_equal_values_are_not_a_cycle():
    assert cycle_start(Node(1, Node(1, Node(1)))) is None


def test_an_empty_list_has_no_cycle():
    assert cycle_start(None) is None


def test_the_example_of_the_text():
    assert cycle_start(chain(7, 3)[0]).value == 3
