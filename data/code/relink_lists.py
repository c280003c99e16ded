"""Linked lists re-linked in place: remove the n-th node from the end, and reorder from both ends."""

from dataclasses import dataclass


@dataclass(eq=False)
class Node:
    value: int
    next: "Node | None" = None


def remove_from_end(head: Node | None, n: int) -> Node | None:
    """The list without its n-th node from the end (1 is the last), in one pass."""
    if n < 1:
        raise ValueError("count from 1, the last node")
    before = ahead = dummy = Node(0, head)  # a node in front, so that removing the head is no special case
    for _ in range(n):
        ahead = ahead.next
        if ahead is None:
            raise ValueError(f"the list has fewer than {n} nodes")
    while ahead.next is not None:
        before, ahead = before.next, ahead.next
    before.next = before.next.next
    return dummy.next


def reorder(head: Node | None) -> None:
    """First, last, second, last but one, and so on, in place. O(n) time, O(1) space."""
    if head is None:
        return
    slow = fast = head
    while fast.next is not None and fast.next.next is not None:
        slow, fast = slow.next, fast.next.next
    rest, slow.next = slow.next, None  # cut behind the middle; the first half has one more if n is odd
    tail: Node | None = None
    while rest is not None:  # reverse the second half
        rest.next, tail, rest = tail, rest, rest.next
    while tail is not None:  # and merge it in
        after, after_tail = head.next, tail.next
        head.next, tail.next = tail, after
        head, tail = after, after_tail


if __name__ == "__main__":

    def text(node: Node | None) -> str:
        """Values in order."""
        shown = []
        while node is not None:
            shown.append(str(node.value))
            node = node.next
        return " ".join(shown)

    head = remove_from_end(Node(4, Node(8, Node(15, Node(16, Node(23))))), 2)
    print("4 8 15 16 23 without the second from the end:", text(head))
    for n in (5, 6):
        head = None
        for value in range(n, 0, -1):
            head = Node(value, head)
        before = text(head)
        reorder(head)
        print(f"{before} reordered: {text(head)}")
