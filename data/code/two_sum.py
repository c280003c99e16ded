"""Two sum in one pass: remember each value's position, and look for the missing part."""


def two_sum(values: list[int], target: int) -> tuple[int, int] | None:
    """Positions i < j with values[i] + values[j] == target, or None. Takes O(n) expected time and O(n) space."""
    position: dict[int, int] = {}
    for j, value in enumerate(values):
        i = position.get(target - value)  # looked up before value is stored: an element never pairs with itself
        if i is not None:
            return i, j
        position.setdefault(value, j)
    return None


def has_duplicate(values: list[int]) -> bool:
    """Whether some value stands there twice; stops at the first repeat."""
    seen: set[int] = set()
    for value in values:
        if value in seen:
            return True
        seen.add(value)
    return False


if __name__ == "__main__":
    print("prices [8, 3, 11, 5], target 14 ->", two_sum([8, 3, 11, 5], 14))
    print("the same value twice: [7, 7], target 14 ->", two_sum([7, 7], 14))
    print("one 7 is not enough: [7, 2], target 14 ->", two_sum([7, 2], 14))
    print("duplicates in [8, 3, 11, 3] ->", has_duplicate([8, 3, 11, 3]))
