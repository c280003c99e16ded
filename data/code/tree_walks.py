"""Walk a binary tree in three orders, by recursion and with a stack of one's own, and check that it is a search tree."""

from dataclasses import dataclass
from math import inf


@dataclass
class Tree:
    """A node of a binary tree; None stands for an empty tree."""

    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def recursive(tree: Tree | None, order: str) -> list[int]:
    """The values in "pre", "in" or "post" order: the node before, between or after its subtrees. O(n) time."""
    values: list[int] = []

    def visit(node: Tree | None) -> None:
        if node is not None:
            if order == "pre":
                values.append(node.value)
            visit(node.left)
            if order == "in":
                values.append(node.value)
            visit(node.right)
            if order == "post":
                values.append(node.value)

    visit(tree)
    return values


def with_stack(tree: Tree | None, order: str) -> list[int]:
    """The same without recursion, for any order. O(n) time, O(depth) space."""
    values: list[int] = []
    stack: list[tuple[Tree | None, bool]] = [(tree, False)]  # a node, and whether it is time to read its value
    while stack:
        node, ready = stack.pop()
        if node is None:
            continue
        if ready:
            values.append(node.value)
            continue
        steps = [(node.left, False), (node.right, False)]
        steps.insert({"pre": 0, "in": 1, "post": 2}[order], (node, True))
        stack.extend(reversed(steps))  # what comes first must lie on top
    return values


def is_search_tree(tree: Tree | None) -> bool:
    """Whether every value lies strictly between the bounds that its ancestors set. O(n) time, O(depth) space."""
    stack: list[tuple[Tree | None, float, float]] = [(tree, -inf, inf)]
    while stack:
        node, low, high = stack.pop()
        if node is None:
            continue
        if not low < node.value < high:
            return False
        stack += [(node.left, low, node.value), (node.right, node.value, high)]
    return True


if __name__ == "__main__":
    tree = Tree(20, Tree(10, Tree(5), Tree(15)), Tree(30, Tree(25)))
    for order in ("pre", "in", "post"):
        print(f"{order}-order:", with_stack(tree, order))
    print("a search tree:", is_search_tree(tree))
    tree.left.right.value = 22  # right of 10, as it should be, but left of 20
    print("with 22 for 15:", is_search_tree(tree), "- in-order:", recursive(tree, "in"))
