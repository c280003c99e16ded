"""Kinds of binary tree: a check for each, and a count that uses the kind."""

from collections import deque
from dataclasses import dataclass


@dataclass(eq=False)
class Tree:
    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def is_full(tree: Tree | None) -> bool:
    """Every node has no child or two."""
    if tree is None:
        return True
    return (tree.left is None) == (tree.right is None) and is_full(tree.left) and is_full(tree.right)


def is_complete(tree: Tree | None) -> bool:
    """Read level by level with the empty places, no node comes after a gap."""
    queue, gap = deque([tree]), False
    while queue:
        node = queue.popleft()
        if node is None:
            gap = True
        elif gap:
            return False
        else:
            queue += [node.left, node.right]
    return True


def perfect_height(tree: Tree | None) -> int | None:
    """Levels of a tree in which each is filled, or None if one is not."""
    if tree is None:
        return 0
    left, right = perfect_height(tree.left), perfect_height(tree.right)
    return left + 1 if left is not None and left == right else None


def count_complete(tree: Tree | None) -> int:
    """Nodes of a complete tree in O(log² n): where both edges are equally long, the tree is perfect."""
    left = right = tree
    levels = 0
    while right is not None:
        left, right, levels = left.left, right.right, levels + 1
    if left is None:
        return 2**levels - 1
    return 1 + count_complete(tree.left) + count_complete(tree.right)  # one of the two is perfect and ends at once


if __name__ == "__main__":
    trees = {
        "a 1(2(4 5) 3)": Tree(1, Tree(2, Tree(4), Tree(5)), Tree(3)),
        "b 1(2(4 -) 3)": Tree(1, Tree(2, Tree(4)), Tree(3)),
        "c 1(2 3(4 5))": Tree(1, Tree(2), Tree(3, Tree(4), Tree(5))),
        "d 1(2 3)": Tree(1, Tree(2), Tree(3)),
    }
    for name, tree in trees.items():
        kinds = f"full: {is_full(tree)}  complete: {is_complete(tree)}  perfect: {perfect_height(tree) is not None}"
        print(f"{name:13}  {kinds}", f" nodes: {count_complete(tree)}" if is_complete(tree) else "")
