"""Counting islands in a grid: start a search at every piece of land not yet visited."""

from collections import deque


def island_sizes(grid: list[str]) -> list[int]:
    """Sizes of the groups of '#' that touch along edges, largest first. O(rows * columns) time and space."""
    land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "#"}
    sizes: list[int] = []
    while land:
        start = land.pop()
        queue, size = deque([start]), 0
        while queue:
            r, c = queue.popleft()
            size += 1
            for neighbor in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if neighbor in land:
                    land.remove(neighbor)  # marked when it enters the queue, so it enters once
                    queue.append(neighbor)
        sizes.append(size)
    return sorted(sizes, reverse=True)


def steps(grid: list[str], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    """Fewest steps over '#' from start to goal, or None. BFS reaches cells in order of distance."""
    queue, distance = deque([start]), {start: 0}
    while queue:
        r, c = queue.popleft()
        if (r, c) == goal:
            return distance[r, c]
        for row, column in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            inside = 0 <= row < len(grid) and 0 <= column < len(grid[row])
            if inside and grid[row][column] == "#" and (row, column) not in distance:
                distance[row, column] = distance[r, c] + 1
                queue.append((row, column))
    return None


if __name__ == "__main__":
    world = ["##..#", "#...#", "..#..", "#.###"]
    print("\n".join(world))
    sizes = island_sizes(world)
    print(len(sizes), "islands, sizes", sizes)
    print("steps from (1, 0) to (0, 1):", steps(world, (1, 0), (0, 1)), "and to (3, 0):", steps(world, (1, 0), (3, 0)))
