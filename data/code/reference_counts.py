"""When does CPython free an object: at the last reference, at a cycle collection, or never?"""

import gc
import weakref


class Node:
    """Something large that may refer to others: a row, a tensor with its graph, a parent."""

    def __init__(self, *parents: "Node") -> None:
        self.parents = list(parents)


def last_name_goes() -> list[bool]:
    """Is the object alive with two names, with one, with none?"""
    first = Node()
    second, watch = first, weakref.ref(first)
    alive = [watch() is not None]
    del first
    alive.append(watch() is not None)
    del second
    return [*alive, watch() is not None]


def cycle() -> list[bool]:
    """Is a pair that refers to each other alive after its names are gone, and after a collection?"""
    parent = Node()
    parent.parents.append(Node(parent))
    watch = weakref.ref(parent)
    del parent
    before = watch() is not None
    gc.collect()
    return [before, watch() is not None]


def training(steps: int, keep_graph: bool) -> int:
    """Graph nodes alive after `steps` steps, if `total` keeps its history and if only the number is added."""
    watches, total, number = [], Node(), 0.0
    for _ in range(steps):
        loss = Node(Node())  # a loss and the activation that it came from
        watches += [weakref.ref(loss), weakref.ref(loss.parents[0])]
        if keep_graph:
            total = Node(total, loss)  # total += loss
        else:
            number += 1.0  # total += float(loss)
        del loss
    gc.collect()
    return sum(watch() is not None for watch in watches)


if __name__ == "__main__":
    gc.disable()  # no collection at a moment of its own choosing
    print(f"alive with two names, one, none: {last_name_goes()}")
    print(f"a cycle without names, before and after gc.collect(): {cycle()}")
    for keep_graph, what in ((True, "total += loss"), (False, "total += float(loss)")):
        print(f"{what}: {training(100, keep_graph)} of 200 nodes alive after 100 steps")
