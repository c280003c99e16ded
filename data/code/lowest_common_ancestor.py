"""Lowest common ancestor of two nodes, in any binary tree and in a search tree."""

from dataclasses import dataclass


@dataclass
class Tree:
    """A node of a binary tree, told apart by identity; None stands for an empty tree."""

    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def common_ancestor(tree: Tree | None, a: Tree, b: Tree) -> Tree | None:
    """The lowest node that has both below it or is one of them; None if one is missing. O(n) time, O(depth) space."""
    counts: list[int] = []  # how many of the two each finished subtree holds, as far as its parent is not finished
    stack: list[tuple[Tree | None, bool]] = [(tree, False)]  # instead of recursion, which fails on a long chain
    while stack:
        node, children_done = stack.pop()
        if node is None:
            counts.append(0)
        elif not children_done:
            stack += [(node, True), (node.right, False), (node.left, False)]
        else:
            found = counts.pop() + counts.pop() + (node is a) + (node is b)  # both, if a is b
            if found == 2:
                return node  # the first node, from below, at which both are found
            counts.append(found)
    return None


def in_search_tree(tree: Tree, a: int, b: int) -> Tree:
    """The same in a search tree that holds both values: walk down until they part. O(depth) time, O(1) space."""
    while True:
        if max(a, b) < tree.value and tree.left is not None:
            tree = tree.left
        elif min(a, b) > tree.value and tree.right is not None:
            tree = tree.right
        else:
            return tree


if __name__ == "__main__":
    fifteen = Tree(15, Tree(12), Tree(17))
    ten = Tree(10, Tree(5), fifteen)
    root = Tree(20, ten, Tree(30))
    pairs = [(ten.left, fifteen.right), (ten, fifteen.left), (fifteen.left, root.right), (ten, Tree(7))]
    for a, b in pairs:
        common = common_ancestor(root, a, b)
        print(f"{a.value} and {b.value}:", "not both in the tree" if common is None else common.value)
    print("in the search tree, 5 and 17:", in_search_tree(root, 5, 17).value)
