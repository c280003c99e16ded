"""Reversing a singly linked list in place: turn one arrow at a time."""

from dataclasses import dataclass


@dataclass(eq=False)
class Node:
    """A value and the node behind it, or None at the end."""

    value: int
    next: "Node | None" = None


def reverse(head: Node | None) -> Node | None:
    """The new head of the reversed list. O(n) time, O(1) space; the nodes themselves are re-linked."""
    done: Node | None = None  # head of the part already reversed
    rest = head  # head of the part still in its old order
    while rest is not None:
        after = rest.next  # kept, because the next line overwrites it
        rest.next = done
        done, rest = rest, after
    return done


def from_values(values: list[int]) -> Node | None:
    """A linked list of the values, in order."""
    head: Node | None = None
    for value in reversed(values):
        head = Node(value, head)
    return head


def to_values(head: Node | None) -> list[int]:
    """The values of a list without a cycle, from its head."""
    values = []
    while head is not None:
        values.append(head.value)
        head = head.next
    return values


if __name__ == "__main__":
    for values in ([4, 8, 15, 16], [7], []):
        print(values, "->", to_values(reverse(from_values(values))))
    long = reverse(from_values(list(range(100_000))))
    print("100,000 nodes, no recursion: first value", long.value if long else None)
