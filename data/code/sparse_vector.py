"""A sparse vector (a dictionary) for building and dot products, and a CSR matrix for multiplying."""

from collections.abc import Mapping, Sequence


class SparseVector:
    """`size` numbers of which only those that are not zero are stored, by index."""

    def __init__(self, size: int, entries: Mapping[int, float]) -> None:
        if any(not 0 <= index < size for index in entries):
            raise IndexError(f"an index is outside 0 to {size - 1}")
        self.size = size
        self.entries = {index: value for index, value in entries.items() if value != 0}

    def __getitem__(self, index: int) -> float:
        if not 0 <= index < self.size:
            raise IndexError(index)
        return self.entries.get(index, 0.0)

    def __add__(self, other: "SparseVector") -> "SparseVector":
        self._check(other)
        sums = dict(self.entries)
        for index, value in other.entries.items():
            sums[index] = sums.get(index, 0.0) + value
        return SparseVector(self.size, sums)

    def dot(self, other: "SparseVector") -> float:
        """Walk the shorter one, look up in the longer one."""
        self._check(other)
        short, long = sorted((self.entries, other.entries), key=len)
        return sum((value * long[index] for index, value in short.items() if index in long), start=0.0)

    def _check(self, other: "SparseVector") -> None:
        if self.size != other.size:
            raise ValueError(f"sizes differ: {self.size} and {other.size}")


class CSRMatrix:
    """Rows one after another: row i has columns[starts[i]:starts[i + 1]] and the values beside them."""

    def __init__(self, rows: Sequence[SparseVector], width: int) -> None:
        self.width, self.starts = width, [0]
        self.columns: list[int] = []
        self.values: list[float] = []
        for row in rows:
            if row.size != width:
                raise ValueError(f"a row has size {row.size}, not {width}")
            for column in sorted(row.entries):
                self.columns.append(column)
                self.values.append(row.entries[column])
            self.starts.append(len(self.columns))

    def __matmul__(self, x: Sequence[float]) -> list[float]:
        """Times a dense vector x: (width,). O(rows + stored values), whatever the width."""
        if len(x) != self.width:
            raise ValueError(f"needs {self.width} numbers, got {len(x)}")
        stretches = zip(self.starts, self.starts[1:], strict=False)
        return [sum((self.values[k] * x[self.columns[k]] for k in range(a, b)), start=0.0) for a, b in stretches]


if __name__ == "__main__":
    u, v = SparseVector(6, {1: 2.0, 4: 3.0}), SparseVector(6, {0: 5.0, 4: -3.0, 5: 1.0})
    print("u . v =", u.dot(v))
    print("u + v stores", (u + v).entries)
    matrix = CSRMatrix([u, SparseVector(6, {}), v], width=6)
    print("starts ", matrix.starts)
    print("columns", matrix.columns)
    print("values ", matrix.values)
    print("matrix @ (1, 2, 3, 4, 5, 6) =", matrix @ [1, 2, 3, 4, 5, 6])
