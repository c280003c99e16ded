"""Dijkstra's shortest paths with a heap: settle the nearest node not yet settled."""

import heapq

Graph = dict[str, dict[str, float]]
"""Node -> neighbor -> length of the edge to it, not negative."""


def dijkstra(graph: Graph, source: str) -> tuple[dict[str, float], dict[str, str]]:
    """Shortest distance from source to every reachable node, and the node before it on such a path.

    O((V + E) log V) time. Raises ValueError on a negative edge that can be reached.
    """
    distance: dict[str, float] = {source: 0}
    before: dict[str, str] = {}
    settled: set[str] = set()
    heap: list[tuple[float, str]] = [(0, source)]
    while heap:
        so_far, node = heapq.heappop(heap)
        if node in settled:
            continue  # an older, longer entry
        settled.add(node)  # no way through nodes further off can be shorter
        for neighbor, length in graph.get(node, {}).items():
            if length < 0:
                raise ValueError("Dijkstra needs lengths that are not negative")
            if neighbor not in distance or so_far + length < distance[neighbor]:
                distance[neighbor] = so_far + length
                before[neighbor] = node
                heapq.heappush(heap, (distance[neighbor], neighbor))
    return distance, before


def path(before: dict[str, str], target: str) -> list[str]:
    """The nodes from the source to target, by walking back."""
    nodes = [target]
    while nodes[-1] in before:
        nodes.append(before[nodes[-1]])
    return nodes[::-1]


if __name__ == "__main__":
    minutes: Graph = {
        "A": {"B": 7, "C": 2, "E": 20},
        "B": {"D": 1},
        "C": {"B": 3, "D": 8},
        "D": {"E": 4},
        "E": {},
    }
    distance, before = dijkstra(minutes, "A")
    print("minutes from A:", dict(sorted(distance.items())))
    print("to E:", " -> ".join(path(before, "E")))
