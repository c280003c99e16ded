"""An AVL tree: the search tree that repairs its balance by rotations after each insertion."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    key: int
    left: Node | None = None
    right: Node | None = None
    levels: int = 1


def levels(node: Node | None) -> int:
    return node.levels if node else 0


def measured(node: Node) -> Node:
    node.levels = 1 + max(levels(node.left), levels(node.right))
    return node


def rotated_right(node: Node) -> Node:
    """The left child becomes the root; its right subtree, whose keys lie between the two, changes parent."""
    top = node.left
    node.left, top.right = top.right, node
    measured(node)
    return measured(top)


def rotated_left(node: Node) -> Node:
    top = node.right
    node.right, top.left = top.left, node
    measured(node)
    return measured(top)


def repaired(node: Node) -> Node:
    """The subtree with its two sides at most one level apart; before, at most two."""
    if levels(node.left) > levels(node.right) + 1:
        if levels(node.left.left) < levels(node.left.right):
            node.left = rotated_left(node.left)  # left-right: straighten first
        return rotated_right(node)
    if levels(node.right) > levels(node.left) + 1:
        if levels(node.right.right) < levels(node.right.left):
            node.right = rotated_right(node.right)
        return rotated_left(node)
    return measured(node)


def inserted(node: Node | None, key: int) -> Node:
    """The subtree with the key in it, once. O(log n)."""
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = inserted(node.left, key)
    elif key > node.key:
        node.right = inserted(node.right, key)
    return repaired(node)


def most_levels(n: int) -> int:
    """Of an AVL tree with n keys: the smallest one with h levels has one root and the smallest with h-1 and h-2."""
    fewest, next_fewest, h = 0, 1, 0
    while next_fewest <= n:
        fewest, next_fewest, h = next_fewest, 1 + fewest + next_fewest, h + 1
    return h


if __name__ == "__main__":
    tree = None
    for key in range(1, 1001):
        tree = inserted(tree, key)
    print("1 to 1,000 inserted in order:", tree.levels, "levels, root", tree.key, "- a plain search tree has 1,000 levels")
    for n in (1_000, 1_000_000, 1_000_000_000):
        print(f"{n:13,} keys: at least {n.bit_length()} levels, an AVL tree at most {most_levels(n)}")
