"""Kinds of binary tree as short recursions, and three classics of the same form: mirror, same, and subtree."""

from collections import deque
from dataclasses import dataclass


@dataclass(eq=False)  # two nodes are equal only if they are one; what "same" means is written out below
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


if __name__ == "__main__":
    a = Tree(1, Tree(2, Tree(4), Tree(5)), Tree(3))
    b = Tree(1, Tree(2, Tree(4)), Tree(3))
    c = Tree(1, Tree(2), Tree(3, Tree(4), Tree(5)))
    d = Tree(1, Tree(2), Tree(3))
    for name, tree in {"a 1(2(4 5) 3)": a, "b 1(2(4 -) 3)": b, "c 1(2 3(4 5))": c, "d 1(2 3)     ": d}.items():
        print(name, " full:", is_full(tree), " complete:", is_complete(tree), " levels if perfect:", perfect_height(tree))
    print("subtree of a, 2(4 5):", has_subtree(a, Tree(2, Tree(4), Tree(5))), " 2(4 -):", has_subtree(a, Tree(2, Tree(4))))
    invert(a)
    print("a inverted is 1(3 2(5 4)):", same(a, Tree(1, Tree(3), Tree(2, Tree(5), Tree(4)))), " is c:", same(a, c))
