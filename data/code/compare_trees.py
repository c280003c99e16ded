"""Invert a tree, compare two, find one in another: what holds for the empty tree, then for a node and what is below it."""

from dataclasses import dataclass


@dataclass(eq=False)  # two nodes are equal only if they are one; what "same" means is written out below
class Tree:
    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def invert(tree: Tree | None) -> None:
    """Mirror in place: left and right change places at every node."""
    if tree is not None:
        tree.left, tree.right = tree.right, tree.left
        invert(tree.left)
        invert(tree.right)


def same(a: Tree | None, b: Tree | None) -> bool:
    """Equal values at equal places."""
    if a is None or b is None:
        return a is b
    return a.value == b.value and same(a.left, b.left) and same(a.right, b.right)


def has_subtree(tree: Tree | None, part: Tree | None) -> bool:
    """Some node of the tree, with everything below it, is the same as the part. O(mn) in the worst case."""
    if tree is None:
        return part is None
    return same(tree, part) or has_subtree(tree.left, part) or has_subtree(tree.right, part)


def is_symmetric(tree: Tree | None) -> bool:
    """The tree is its own mirror image."""

    def mirrored(a: Tree | None, b: Tree | None) -> bool:
        if a is None or b is None:
            return a is b
        return a.value == b.value and mirrored(a.left, b.right) and mirrored(a.right, b.left)

    return tree is None or mirrored(tree.left, tree.right)


def same_by_stack(a: Tree | None, b: Tree | None) -> bool:
    """As `same`, with pairs still to be compared on a stack of its own, so that a long chain does no harm."""
    pairs = [(a, b)]
    while pairs:
        a, b = pairs.pop()
        if a is None or b is None:
            if a is not b:
                return False
        elif a.value != b.value:
            return False
        else:
            pairs += [(a.left, b.left), (a.right, b.right)]
    return True


if __name__ == "__main__":
    a = Tree(1, Tree(2, Tree(4), Tree(5)), Tree(3))
    print("1(2(4 5) 3) contains 2(4 5):", has_subtree(a, Tree(2, Tree(4), Tree(5))))
    print("1(2(4 5) 3) contains 2(4 -):", has_subtree(a, Tree(2, Tree(4))))
    print("1(2(4 5) 3) is symmetric:   ", is_symmetric(a), "- and 1(2(- 4) 2(4 -)):", end=" ")
    print(is_symmetric(Tree(1, Tree(2, None, Tree(4)), Tree(2, Tree(4)))))
    invert(a)
    print("inverted, it is 1(3 2(5 4)):", same(a, Tree(1, Tree(3), Tree(2, Tree(5), Tree(4)))))
