"""0/1 knapsack, which takes each item at most once, and splitting numbers into two parts of equal sum."""


def best_items(weights: list[int], values: list[int], capacity: int) -> tuple[int, list[int]]:
    """Largest total value within the capacity, and which items give it. O(items times capacity) time and space."""
    best = [[0] * (capacity + 1)]  # best[i][w]: the most value from the first i items within weight w
    for weight, value in zip(weights, values, strict=True):
        above = best[-1]
        row = [above[w] if w < weight else max(above[w], above[w - weight] + value) for w in range(capacity + 1)]
        best.append(row)
    items, left = [], capacity
    for i in reversed(range(len(weights))):
        if best[i + 1][left] != best[i][left]:  # more than without it, so it was taken
            items.append(i)
            left -= weights[i]
    return best[-1][capacity], items[::-1]


def best_value(weights: list[int], values: list[int], capacity: int) -> int:
    """The value alone, in one row: from heavy to light, so that no item is used twice. O(capacity) space."""
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values, strict=True):
        for w in reversed(range(weight, capacity + 1)):
            best[w] = max(best[w], best[w - weight] + value)
    return best[capacity]


def can_split(numbers: list[int]) -> bool:
    """Whether positive numbers can be split into two parts of equal sum. O(count times sum) time, O(sum) space."""
    total = sum(numbers)
    if total % 2:
        return False
    reachable = {0}  # sums of subsets, up to half of the total
    for number in numbers:
        reachable |= {s + number for s in reachable if s + number <= total // 2}  # built from the old sums only
    return total // 2 in reachable


if __name__ == "__main__":
    weights, values = [6, 5, 5, 1], [30, 24, 23, 4]
    print("within 10:", best_items(weights, values, 10), "- value alone:", best_value(weights, values, 10))
    print("[3, 1, 1, 2, 2, 1] splits:", can_split([3, 1, 1, 2, 2, 1]), "- [3, 3, 3, 5] splits:", can_split([3, 3, 3, 5]))
