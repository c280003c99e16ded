"""Walk nested JSON: every leaf with its path, all values of a key, and a rebuild, by recursion and by a stack."""

import json
from collections.abc import Iterator

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Path = tuple[str | int, ...]


def children(value: Json) -> list[tuple[str | int, Json]]:
    """Pairs of step and child; none for a leaf. A string is a leaf, though Python could iterate over it."""
    if isinstance(value, dict):
        return list(value.items())
    if isinstance(value, list):
        return list(enumerate(value))
    return []


def leaves(value: Json, path: Path = ()) -> Iterator[tuple[Path, Json]]:
    """Each leaf with the steps that lead to it; an empty dict or list is a leaf too, or it would be lost."""
    inside = children(value)
    if not inside:
        yield path, value
    for step, child in inside:
        yield from leaves(child, (*path, step))


def leaves_by_stack(value: Json) -> Iterator[tuple[Path, Json]]:
    """The same in the same order, for data nested deeper than Python's limit on calls."""
    stack: list[tuple[Path, Json]] = [((), value)]
    while stack:
        path, value = stack.pop()
        inside = children(value)
        if not inside:
            yield path, value
        stack.extend(((*path, step), child) for step, child in reversed(inside))


def find_all(value: Json, key: str) -> Iterator[Json]:
    """Every value that stands under this key, at any depth, also inside another one that matched."""
    for step, child in children(value):
        if step == key and isinstance(value, dict):
            yield child
        yield from find_all(child, key)


if __name__ == "__main__":
    order = json.loads("""{"id": 17, "customer": {"name": "Ama", "address.city": "Accra"}, "note": null, "tags": [],
        "items": [{"sku": "A1", "price": 4.5}, {"sku": "B2", "price": 12.0, "gift": {"sku": "C3", "price": 0}}]}""")
    for path, leaf in leaves(order):
        print(path, repr(leaf))
    print("prices:", list(find_all(order, "price")))
    print("by list comprehension, first level only:", [item["price"] for item in order["items"]])
    print("same by stack:", list(leaves(order)) == list(leaves_by_stack(order)))
    deep: Json = 7
    for _ in range(5000):
        deep = [deep]
    try:
        list(leaves(deep))
    except RecursionError as error:
        print("5,000 lists deep, by recursion:", type(error).__name__)
    path, leaf = next(leaves_by_stack(deep))
    print(f"5,000 lists deep, by stack: {leaf} at depth {len(path)}")
