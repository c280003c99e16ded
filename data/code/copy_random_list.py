"""A deep copy of a linked list whose nodes also point anywhere: with a map, and without one."""

from dataclasses import dataclass


@dataclass(eq=False)  # hashed by identity, so that a node can be a key
class Node:
    value: int
    next: "Node | None" = None
    random: "Node | None" = None


def copy_with_map(head: Node | None) -> Node | None:
    """All copies first, then both pointers through the map. O(n) expected time and O(n) extra space."""
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
        """Values in order; 7~9 is a 7 whose random pointer leads to a 9."""
        shown = []
        while node is not None:
            shown.append(f"{node.value}~{node.random.value if node.random else '-'}")
            node = node.next
        return " ".join(shown)

    nodes = first, second, third = Node(7), Node(7), Node(9)
    first.next, second.next = second, third
    first.random, second.random = third, second
    for copied in (copy_with_map, copy_interleaved):
        head = copied(first)
        shared = head in nodes or head.next in nodes or head.random in nodes
        print(f"{copied.__name__}: {text(head)} | original: {text(first)} | a node in both: {shared}")
