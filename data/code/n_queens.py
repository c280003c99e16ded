"""N queens by backtracking: one queen a row, undone when the rows below cannot be filled."""

from collections.abc import Iterator


def n_queens(n: int) -> Iterator[list[int]]:
    """Every way to place n queens that do not attack each other, as the column of the queen in each row."""
    columns: list[int] = []
    taken: set[int] = set()  # columns
    falling: set[int] = set()  # row - column is the same along a diagonal
    rising: set[int] = set()  # row + column is the same along the other

    def place(row: int) -> Iterator[list[int]]:
        if row == n:
            yield columns.copy()  # a copy: the list itself goes on changing
            return
        for column in range(n):
            if column in taken or row - column in falling or row + column in rising:
                continue
            columns.append(column)
            taken.add(column)
            falling.add(row - column)
            rising.add(row + column)
            yield from place(row + 1)
            columns.pop()
            taken.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)

    return place(0)


if __name__ == "__main__":
    first = next(n_queens(6))
    for column in first:
        print(" ".join("Q" if c == column else "." for c in range(6)))
    print("solutions for n = 1 to 8:", [sum(1 for _ in n_queens(n)) for n in range(1, 9)])
