"""Two first dynamic programs: ways to climb stairs, and the best choice without neighbors."""


def ways_to_climb(n: int) -> int:
    """Ways to climb n steps by ones and twos, order counted: ways(n) = ways(n - 1) + ways(n - 2). O(n) time, O(1) space."""
    before, ways = 0, 1  # one way to climb no steps: do nothing
    for _ in range(n):
        before, ways = ways, before + ways
    return ways


def best_without_neighbors(values: list[int]) -> int:
    """Largest sum of values of which no two are neighbors; choosing none gives 0. O(n) time, O(1) space."""
    best_before = best = 0  # best of the values up to the one before the last, and up to the last
    for value in values:
        best_before, best = best, max(best, best_before + value)
    return best


def which_without_neighbors(values: list[int]) -> list[int]:
    """Positions of such a choice, by walking back through the table of bests. O(n) time and space."""
    best = [0, 0]  # best[i + 2]: best of values[:i + 1]
    for value in values:
        best.append(max(best[-1], best[-2] + value))
    chosen: list[int] = []
    i = len(values) - 1
    while i >= 0:
        if best[i + 2] == best[i + 1]:  # as good without this one
            i -= 1
        else:
            chosen.append(i)
            i -= 2
    return chosen[::-1]


if __name__ == "__main__":
    print("ways to climb 0 to 10 steps:", [ways_to_climb(n) for n in range(11)])
    houses = [6, 2, 1, 9, 4, 3]
    print(f"{houses}: best {best_without_neighbors(houses)}, houses {which_without_neighbors(houses)}")
    print("every other house would give", max(sum(houses[0::2]), sum(houses[1::2])))
