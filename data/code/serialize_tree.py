"""Write a binary tree as text and read it back: pre-order, with a mark for every empty subtree."""

from dataclasses import dataclass

EMPTY = "#"


@dataclass
class Tree:
    """A node of a binary tree; None stands for an empty tree."""

    value: int
    left: "Tree | None" = None
    right: "Tree | None" = None


def to_text(tree: Tree | None) -> str:
    """Each node before its left and its right subtree, without recursion. O(n) time, O(depth) space besides the text."""
    words: list[str] = []
    stack = [tree]
    while stack:
        node = stack.pop()
        if node is None:
            words.append(EMPTY)
        else:
            words.append(str(node.value))
            stack += [node.right, node.left]  # the left one lies on top
    return " ".join(words)


def from_text(text: str) -> Tree | None:
    """The tree that to_text wrote, without recursion. O(length of the text) time, O(n) space."""
    above = Tree(0)  # stands over the root, which becomes its left child
    places = [(above, "left")]  # not yet filled; the next to fill lies on top
    for word in text.split():
        if not places:
            raise ValueError("the text goes on behind the tree")
        parent, side = places.pop()
        if word != EMPTY:
            node = Tree(int(word))
            setattr(parent, side, node)
            places += [(node, "right"), (node, "left")]  # the left subtree is read to its end, then the right one
    if places:
        raise ValueError("the text ends within a tree")
    return above.left


if __name__ == "__main__":
    tree = Tree(7, Tree(2, None, Tree(7)), Tree(-5))
    text = to_text(tree)
    print(text)
    print("read back equal:", from_text(text) == tree)
    print("chains of 1 and 1:", to_text(Tree(1, Tree(1))), "and", to_text(Tree(1, None, Tree(1))))
