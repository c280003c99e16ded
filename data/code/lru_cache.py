"""An LRU cache from a dictionary and a doubly linked ring: get and put in O(1)."""

from typing import Any, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Node:
    """An entry of the ring; it holds its key so that evicting it can clean the dictionary."""

    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key: Any = None, value: Any = None) -> None:
        self.key, self.value = key, value
        self.before = self.after = self


class LRUCache(Generic[K, V]):
    """Keeps the `capacity` entries used last."""

    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._nodes: dict[K, Node] = {}
        self._ring = Node()  # a sentinel: after it comes the newest entry, before it the oldest

    def __len__(self) -> int:
        return len(self._nodes)

    def get(self, key: K, default: V | None = None) -> V | None:
        """The value, which becomes the newest; `default` if the key is not there."""
        node = self._nodes.get(key)
        if node is None:
            return default
        self._unlink(node)
        self._link_first(node)
        return node.value

    def put(self, key: K, value: V) -> None:
        """Store the value as the newest, evicting the oldest if the cache is over its capacity."""
        if key in self._nodes:
            self._unlink(self._nodes[key])
        self._nodes[key] = node = Node(key, value)
        self._link_first(node)
        if len(self._nodes) > self._capacity:
            oldest = self._ring.before
            self._unlink(oldest)
            del self._nodes[oldest.key]

    def _unlink(self, node: Node) -> None:
        node.before.after, node.after.before = node.after, node.before

    def _link_first(self, node: Node) -> None:
        node.before, node.after = self._ring, self._ring.after
        node.before.after = node.after.before = node


if __name__ == "__main__":
    cache: LRUCache[str, int] = LRUCache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    print("get a:", cache.get("a"))
    cache.put("c", 3)
    print("after put c: a, b, c =", [cache.get(key) for key in "abc"])
    cache.put("a", 10)
    cache.put("d", 4)
    print("after put a, put d: a, b, c, d =", [cache.get(key) for key in "abcd"])
