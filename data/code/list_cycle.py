"""Floyd's two pointers: is there a cycle in a linked list, and where does it begin?"""

from dataclasses import dataclass
from itertools import pairwise


@dataclass(eq=False)
class Node:
    """A value and the node behind it, or None at the end."""

    value: int
    next: "Node | None" = None


def cycle_start(head: Node | None) -> Node | None:
    """The first node of the cycle, or None if the list ends. O(n) time, O(1) space."""
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:  # identity, not equal values
            break
    else:
        return None
    slow = head  # from the head and from the meeting point it is equally far to the start, modulo the cycle
    while slow is not fast:
        slow, fast = slow.next, fast.next
    return slow


def chain(length: int, back_to: int | None) -> list[Node]:
    """Nodes 0, 1, ..., length - 1, each leading to the next; the last leads to node back_to, or nowhere."""
    nodes = [Node(i) for i in range(length)]
    for node, after in pairwise(nodes):
        node.next = after
    if nodes and back_to is not None:
        nodes[-1].next = nodes[back_to]
    return nodes


if __name__ == "__main__":
    for length, back_to in ((7, 3), (4, 0), (1, 0), (5, None)):
        found = cycle_start(chain(length, back_to)[0])
        print(f"{length} nodes, last leads to {back_to}: cycle starts at {found.value if found else None}")
