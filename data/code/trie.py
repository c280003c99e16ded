"""A trie: words that begin alike share a path, so a prefix is found in as many steps as it has characters."""

from collections.abc import Iterable, Iterator
from itertools import islice


class Node:
    """One prefix: its continuations, how many words begin with it, and whether it is itself a word."""

    __slots__ = ("children", "is_word", "words")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.words = 0
        self.is_word = False


class Trie:
    """A set of words that also answers questions about their prefixes."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.root = Node()
        for word in words:
            self.insert(word)

    def insert(self, word: str) -> None:
        """Add word; a word already there changes nothing. O(len(word)) expected time."""
        if word in self:
            return  # or it would be counted twice
        node = self.root
        node.words += 1
        for character in word:
            node = node.children.setdefault(character, Node())
            node.words += 1
        node.is_word = True

    def __contains__(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.is_word  # a path alone is only a prefix

    def count(self, prefix: str) -> int:
        """How many words begin with prefix, itself included. O(len(prefix)) expected time."""
        node = self._find(prefix)
        return node.words if node is not None else 0

    def completions(self, prefix: str) -> Iterator[str]:
        """The words that begin with prefix, in order, one at a time: the caller stops when it has enough."""
        node = self._find(prefix)
        waiting = [(prefix, node)] if node is not None else []  # the next one is on top
        while waiting:
            text, node = waiting.pop()
            if node.is_word:
                yield text  # a word comes before its continuations
            for character in sorted(node.children, reverse=True):
                waiting.append((text + character, node.children[character]))

    def _find(self, prefix: str) -> Node | None:
        """The node at the end of the path that spells prefix."""
        node = self.root
        for character in prefix:
            if character not in node.children:
                return None
            node = node.children[character]
        return node


def nodes(node: Node) -> int:
    """How many nodes there are from this one down."""
    return 1 + sum(nodes(child) for child in node.children.values())


if __name__ == "__main__":
    words = ["car", "card", "care", "cat", "dog"]
    trie = Trie(words)
    print("card is a word:", "card" in trie, "and ca is one:", "ca" in trie)
    print("words that begin with ca:", trie.count("ca"), "and with do:", trie.count("do"), "and with x:", trie.count("x"))
    print("first two completions of car:", list(islice(trie.completions("car"), 2)))
    print(sum(map(len, words)), "characters in", nodes(trie.root), "nodes")
