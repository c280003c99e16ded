"""A pipeline of generators: rows are read, parsed and batched one at a time, only when asked for."""

from collections.abc import Iterable, Iterator
from itertools import count, islice
from typing import TypeVar

T = TypeVar("T")


def parsed(lines: Iterable[str]) -> Iterator[tuple[str, float]]:
    """(name, value) of each line such as 'ada,3.5'; lines without a number are skipped."""
    for line in lines:
        name, _, value = line.partition(",")
        try:
            yield name, float(value)
        except ValueError:
            continue


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of `size` items, the last one perhaps shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


class Log:
    """An endless source that counts how many lines were really read."""

    def __init__(self) -> None:
        self.read = 0

    def __iter__(self) -> Iterator[str]:
        for number in count():
            self.read += 1
            yield "broken line" if number % 4 == 1 else f"user{number},{number / 2}"


if __name__ == "__main__":
    log = Log()
    rows = parsed(log)
    pairs = batches(rows, 2)
    print("pipeline built, lines read:", log.read)
    print("first batch: ", next(pairs), " lines read:", log.read)
    print("second batch:", next(pairs), " lines read:", log.read)
    squares = (n * n for n in range(4))
    print("sum:", sum(squares), " sum again:", sum(squares))
    late = batches([1, 2], 0)
    print("no error yet from a wrong size")
    try:
        next(late)
    except ValueError as error:
        print("error at the first item:", error)
