"""Subsets, permutations and combinations by backtracking, each once even if the values repeat."""

from collections import Counter


def subsets(values: list[int]) -> list[list[int]]:
    """Every subset, repeats counted: at most 2 ** n of them."""
    values = sorted(values)
    results: list[list[int]] = []
    chosen: list[int] = []

    def extend(start: int) -> None:
        results.append(chosen.copy())  # a copy: the list itself goes on changing
        for i in range(start, len(values)):
            if i > start and values[i] == values[i - 1]:
                continue  # the same value was tried at this place already
            chosen.append(values[i])
            extend(i + 1)  # later positions only: order does not matter in a subset
            chosen.pop()

    extend(0)
    return results


def permutations(values: list[int]) -> list[list[int]]:
    """Every order of the values: n! divided by the factorial of each value's count."""
    left = Counter(values)
    results: list[list[int]] = []
    chosen: list[int] = []

    def extend() -> None:
        if len(chosen) == len(values):
            results.append(chosen.copy())
            return
        for value in left:  # each different value once for this place
            if left[value] > 0:
                left[value] -= 1
                chosen.append(value)
                extend()
                chosen.pop()
                left[value] += 1

    extend()
    return results


def combinations(n: int, k: int) -> list[list[int]]:
    """Every choice of k of the numbers 1 to n: n! / (k! (n - k)!) of them."""
    results: list[list[int]] = []
    chosen: list[int] = []

    def extend(start: int) -> None:
        wanted = k - len(chosen)
        if wanted == 0:
            results.append(chosen.copy())
            return
        for number in range(start, n - wanted + 2):  # a larger one would leave too few numbers
            chosen.append(number)
            extend(number + 1)
            chosen.pop()

    extend(1)
    return results


if __name__ == "__main__":
    print("subsets of [4, 1, 4]:", subsets([4, 1, 4]))
    print("permutations of [4, 1, 4]:", permutations([4, 1, 4]))
    print("2 of 4:", combinations(4, 2))
    print("orders of the letters of banana:", len(permutations([ord(letter) for letter in "banana"])))
