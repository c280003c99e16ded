"""A graph as adjacency list, matrix and compressed rows, and a copy of a graph made of linked nodes."""

from collections import deque
from dataclasses import dataclass, field

Edge = tuple[int, int]


@dataclass(eq=False)  # nodes are compared and hashed by identity; two may hold the same value
class Node:
    value: int
    neighbors: list["Node"] = field(default_factory=list, repr=False)


def clone(start: Node | None) -> Node | None:
    """A copy of everything that can be reached from start, in O(V + E). Each node is copied once, when first met."""
    if start is None:
        return None
    copies, queue = {start: Node(start.value)}, deque([start])
    while queue:
        node = queue.popleft()
        for neighbor in node.neighbors:
            if neighbor not in copies:
                copies[neighbor] = Node(neighbor.value)
                queue.append(neighbor)
            copies[node].neighbors.append(copies[neighbor])
    return copies[start]


def adjacency_list(n: int, edges: list[Edge]) -> list[list[int]]:
    """For each of n nodes, where its edges lead. Space O(V + E)."""
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
    return neighbors


def adjacency_matrix(n: int, edges: list[Edge]) -> list[list[int]]:
    """Entry [a][b] is the number of edges from a to b. Space O(V^2)."""
    matrix = [[0] * n for _ in range(n)]
    for a, b in edges:
        matrix[a][b] += 1
    return matrix


def compressed_rows(n: int, edges: list[Edge]) -> tuple[list[int], list[int]]:
    """Two flat arrays: node a's edges lead to targets[offsets[a] : offsets[a + 1]]."""
    offsets, targets = [0], []
    for row in adjacency_list(n, edges):
        targets += row
        offsets.append(len(targets))
    return offsets, targets


if __name__ == "__main__":
    edges = [(0, 1), (0, 2), (2, 0), (2, 3), (3, 3)]
    print("list      ", adjacency_list(4, edges))
    print("matrix    ", adjacency_matrix(4, edges))
    print("compressed", *compressed_rows(4, edges))
    nodes = [Node(value) for value in (7, 7, 8, 9)]
    for a, b in edges:
        nodes[a].neighbors.append(nodes[b])
    copy = clone(nodes[0])
    print("copy of node 0:", copy, "leads to", copy.neighbors, "- same object:", copy is nodes[0])
    print("the cycle closes on the copy:", copy.neighbors[1].neighbors[0] is copy)
