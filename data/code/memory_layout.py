"""What dtype, categories and strides do to the bytes of a column and of an array."""

import numpy as np
import pandas as pd

ROWS = 1_000_000


def column_bytes(column: pd.Series) -> int:
    """Bytes of the values and of what they point to, without the index."""
    return int(column.memory_usage(index=False, deep=True))


def smallest_integer(column: pd.Series) -> pd.Series:
    """The same integers in the narrowest signed type that holds their range."""
    for dtype in (np.int8, np.int16, np.int32):
        limits = np.iinfo(dtype)
        if limits.min <= column.min() and column.max() <= limits.max:
            return column.astype(dtype)
    return column


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    ages = pd.Series(rng.integers(0, 100, ROWS))
    city = pd.Series(np.array(["Bogota", "Dakar", "Osaka", "Perth"])[rng.integers(0, 4, ROWS)], dtype=object)
    columns = {"ages": ages, "ages narrowed": smallest_integer(ages), "city": city.astype("category")}
    for name, column in columns.items():
        print(f"{name:14} {column.dtype!s:9} {column_bytes(column) / ROWS:4.1f} bytes a row")
    print("city as objects:", city.memory_usage(index=False) // ROWS, "bytes a row for pointers, before any text")

    a = np.zeros((3, 4), dtype=np.float32)
    arrays = {"a": a, "a.T": a.T, "a[:, ::2]": a[:, ::2], "a[[0, 2]]": a[[0, 2]], "a.T.ravel()": a.T.ravel()}
    for name, b in arrays.items():
        print(f"{name:12} shape {b.shape!s:7} strides {b.strides!s:8} shares memory with a: {np.shares_memory(a, b)}")
    print("int8: 100 + 100 =", (np.array([100], np.int8) + np.array([100], np.int8))[0])
    print("float32: 2**24 + 1 =", int(np.float32(2**24) + np.float32(1)))
