"""Depth and diameter of a binary tree from one post-order walk, and its traversals."""

from collections import deque
from dataclasses import dataclass


@dataclass
class Tree:
    """A node of a binary tree; None stands for an empty tree."""

    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def depth_and_diameter(tree: Tree | None) -> tuple[int, int]:
    """Nodes on the longest way down from the root, and edges on the longest path anywhere. O(n) time, O(depth) space."""
    if tree is None:
        return 0, 0
    left_depth, left_diameter = depth_and_diameter(tree.left)
    right_depth, right_diameter = depth_and_diameter(tree.right)
    through_here = left_depth + right_depth  # edges of the longest path whose top is this node
    return 1 + max(left_depth, right_depth), max(left_diameter, right_diameter, through_here)


def in_order(tree: Tree | None) -> list[int]:
    """Left, node, right, without recursion; sorted if the tree is a search tree."""
    values: list[int] = []
    waiting: list[Tree] = []  # nodes whose left side is being visited
    while tree is not None or waiting:
        while tree is not None:
            waiting.append(tree)
            tree = tree.left
        node = waiting.pop()
        values.append(node.value)
        tree = node.right
    return values


def by_levels(tree: Tree | None) -> list[list[int]]:
    """The values of each level from the top, with a queue."""
    levels: list[list[int]] = []
    queue = deque([tree] if tree is not None else [])
    while queue:
        level = [queue.popleft() for _ in range(len(queue))]  # exactly the nodes of one level
        levels.append([node.value for node in level])
        queue.extend(child for node in level for child in (node.left, node.right) if child is not None)
    return levels


if __name__ == "__main__":
    #       1
    #     2
    #   3   4
    #  5     6
    tree = Tree(1, Tree(2, Tree(3, Tree(5)), Tree(4, None, Tree(6))))
    print("depth, diameter:", depth_and_diameter(tree))
    print("in order:", in_order(tree))
    print("by levels:", by_levels(tree))
