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

    def search(node: Tree | None) -> tuple[int, Tree | None]:
        """How many of the two are in the subtree, and their ancestor once both are found."""
        if node is None:
            return 0, None
        in_left, answer = search(node.left)
        if answer is not None:
            return in_left, answer
        in_right, answer = search(node.right)
        if answer is not None:
            return in_right, answer
        found = in_left + in_right + (node is a) + (node is b)  # both, if a is b
        return found, node if found == 2 else None  # the first node, from below, at which both are found

    return search(tree)[1]


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
