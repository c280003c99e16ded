"""Merge two sorted sequences: arrays in place, from the back, and linked lists by turning links."""

from dataclasses import dataclass


@dataclass
class Node:
    """A node of a singly linked list; None stands for its end."""

    value: int
    next: "Node | None" = None


def merge_in_place(first: list[int], count: int, second: list[int]) -> None:
    """Merge second into first, which holds count sorted values and room behind them. O(m + n) time, O(1) space."""
    if len(first) < count + len(second):
        raise ValueError("first has no room for second")
    i, j = count - 1, len(second) - 1  # the largest value left in each
    while j >= 0:  # once second is used up, the rest of first stands where it belongs
        if i >= 0 and first[i] > second[j]:
            first[i + j + 1] = first[i]
            i -= 1
        else:
            first[i + j + 1] = second[j]
            j -= 1


def merge_lists(first: Node | None, second: Node | None) -> Node | None:
    """Merge two sorted linked lists by turning links; on a tie the first list goes first. O(m + n) time, O(1) space."""
    dummy = last = Node(0)  # spares the special case of the first node
    while first is not None and second is not None:
        if first.value <= second.value:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first if first is not None else second
    return dummy.next


if __name__ == "__main__":
    room = [3, 8, 8, 15, 0, 0, 0]
    merge_in_place(room, 4, [1, 8, 9])
    print("in place:", room)
    node = merge_lists(Node(3, Node(8, Node(15))), Node(1, Node(8, Node(9))))
    values = []
    while node is not None:
        values.append(node.value)
        node = node.next
    print("linked lists:", values)
