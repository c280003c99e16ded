"""Union-find: which things belong together, while links keep coming in."""


class UnionFind:
    """Disjoint sets of 0, 1, ..., n - 1, each known by a representative."""

    def __init__(self, n: int) -> None:
        self.parent = list(range(n))
        self.size = [1] * n
        self.sets = n

    def find(self, x: int) -> int:
        """The representative of x's set. Halves the path on the way up."""
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, x: int, y: int) -> bool:
        """Join the sets of x and y; False if they were one already."""
        x, y = self.find(x), self.find(y)
        if x == y:
            return False
        if self.size[x] < self.size[y]:
            x, y = y, x
        self.parent[y] = x  # the smaller set hangs below the larger: depth stays at most log2(n)
        self.size[x] += self.size[y]
        self.sets -= 1
        return True


def same_customer(n: int, links: list[tuple[int, int]]) -> list[list[int]]:
    """Groups of accounts joined by links, each sorted, by first account."""
    sets = UnionFind(n)
    for x, y in links:
        sets.union(x, y)
    groups: dict[int, list[int]] = {}
    for x in range(n):
        groups.setdefault(sets.find(x), []).append(x)
    return list(groups.values())


if __name__ == "__main__":
    links = [(0, 3), (5, 1), (3, 6), (1, 5)]
    print("links", links, "->", same_customer(7, links))
    sets = UnionFind(7)
    print("new links:", [sets.union(x, y) for x, y in links], "sets left:", sets.sets)
