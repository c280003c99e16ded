"""Linked lists re-linked: remove the n-th node from the end, reorder from both ends, copy random pointers."""

from dataclasses import dataclass


@dataclass(eq=False)  # hashed by identity, so that a node can be a key
class Node:
    value: int
    next: "Node | None" = None
    random: "Node | None" = None


def remove_from_end(head: Node, n: int) -> Node | None:
    """Without the n-th node from the end (1 is the last), in one pass."""
    before = ahead = Node(0, head)  # a dummy, so that removing the head is no special case
    dummy = before
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


def copy_with_map(head: Node | None) -> Node | None:
    """A deep copy, random pointers included: O(n) expected time and O(n) extra space for the map."""
    copies: dict[Node | None, Node | None] = {None: None}
    node = head
    while node is not None:
        copies[node] = Node(node.value)
        node = node.next
    for node, copy in copies.items():
        if node is not None:
            copy.next, copy.random = copies[node.next], copies[node.random]
    return copies[head]


def copy_interleaved(head: Node | None) -> Node | None:
    """The same in O(1) extra space: each copy stands behind its original for a while."""
    node = head
    while node is not None:
        node.next = Node(node.value, node.next)
        node = node.next.next
    node = head
    while node is not None:
        node.next.random = node.random.next if node.random is not None else None
        node = node.next.next
    copied_head, node = head.next if head is not None else None, head
    while node is not None:  # pull the two lists apart, which restores the original
        copy = node.next
        node.next = copy.next
        copy.next = copy.next.next if copy.next is not None else None
        node = node.next
    return copied_head


if __name__ == "__main__":

    def text(node: Node | None) -> str:
        """Values in order; 1~5 is a 1 whose random pointer leads to a 5."""
        shown = []
        while node is not None:
            shown.append(f"{node.value}~{node.random.value}" if node.random else f"{node.value}")
            node = node.next
        return " ".join(shown)

    print("2nd from the end removed:", text(remove_from_end(Node(4, Node(8, Node(15, Node(16, Node(23))))), 2)))
    head = Node(1, Node(2, Node(3, Node(4, Node(5)))))
    reorder(head)
    print("1 to 5 reordered:        ", text(head))
    head.random = head.next.random = head.next
    print("copied with a map:       ", text(copy_with_map(head)))
    print("copied in between:       ", text(copy_interleaved(head)), "| original", text(head))
