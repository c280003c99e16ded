"""Names refer to objects: mutable defaults, repeated rows, equality and identity, copies."""

import copy


def tag_shared(tag: str, tags: list[str] = []) -> list[str]:  # noqa: B006 (the mistake on show)
    """Wrong: the default list is made once, when `def` runs, and every call without `tags` gets that one."""
    tags.append(tag)
    return tags


def tag_fresh(tag: str, tags: list[str] | None = None) -> list[str]:
    """Right: a new list for each call, and the caller's list is left alone."""
    return [*(tags or []), tag]


def grid_shared(rows: int, columns: int) -> list[list[int]]:
    """Wrong: one row, referred to `rows` times."""
    return [[0] * columns] * rows


def grid_fresh(rows: int, columns: int) -> list[list[int]]:
    """Right: the inner list is made anew for each row. Repeating the number 0 does no harm: it cannot change."""
    return [[0] * columns for _ in range(rows)]


if __name__ == "__main__":
    print("mutable default:", tag_shared("a"), tag_shared("b"))
    print("None as default:", tag_fresh("a"), tag_fresh("b"))
    for grid in (grid_shared(2, 3), grid_fresh(2, 3)):
        grid[0][1] = 7
        print("grid after grid[0][1] = 7:", grid)
    a, b = [1, 2], [1, 2]
    c = a
    print("a == b:", a == b, " a is b:", a is b, " a is c:", a is c)
    config = {"lr": 0.1, "layers": [64, 32]}
    alias, shallow, deep = config, copy.copy(config), copy.deepcopy(config)
    config["lr"] = 0.5
    config["layers"].append(8)
    for name, value in (("alias  ", alias), ("shallow", shallow), ("deep   ", deep)):
        print(name, value)
    nan = float("nan")
    print("nan == nan:", nan == nan, " nan in [nan]:", nan in [nan])
