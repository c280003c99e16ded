"""What a CSV file forgets, and the bytes of the same table as text and as encoded columns."""

from io import StringIO

import numpy as np
import pandas as pd

ROWS = 100_000


def round_trip(table: pd.DataFrame, **how) -> pd.DataFrame:
    """The table after being written as CSV and read again."""
    return pd.read_csv(StringIO(table.to_csv(index=False)), **how)


def dictionary_bytes(column: pd.Series) -> int:
    """Bytes of a column that stores each value once and, for each row, its number in as few bits as will do."""
    values = column.unique()
    bits = max(1, int(len(values) - 1).bit_length())
    return sum(len(str(value).encode()) + 4 for value in values) + -(-bits * len(column) // 8)


if __name__ == "__main__":
    clinics = pd.DataFrame({
        "zip": ["00501", "02139"],
        "opened": pd.to_datetime(["2026-03-01", "2026-04-01"]),
        "beds": pd.array([12, None], dtype="Int64"),
        "code": ["NA", "KE"],  # Namibia and Kenya
    })  # fmt: skip
    plain = round_trip(clinics)
    told = round_trip(
        clinics, dtype={"zip": str, "beds": "Int64", "code": str}, parse_dates=["opened"], keep_default_na=False,
        na_values={"beds": [""]},
    )  # fmt: skip
    for name in clinics:
        first = [table[name].astype(object).iloc[0] for table in (plain, told)]
        shown = [f"{type(value).__name__:9} {value!s:19}" for value in first]
        print(f"{name:7} read plainly: {shown[0]} read with types: {shown[1]}".rstrip())

    rng = np.random.default_rng(0)
    visits = pd.DataFrame({
        "day": np.repeat(pd.date_range("2026-01-01", periods=100).strftime("%Y-%m-%d"), ROWS // 100),
        "city": np.array(["Bogota", "Dakar", "Osaka", "Perth"])[rng.integers(0, 4, ROWS)],
        "weight": rng.random(ROWS),
    })  # fmt: skip
    text = {name: sum(visits[name].astype(str).str.len()) + ROWS for name in visits}
    columns = {name: dictionary_bytes(visits[name]) for name in ("day", "city")} | {"weight": 8 * ROWS}
    for name in visits:
        print(f"{name:7} {text[name] / ROWS:5.1f} bytes a row as text, {columns[name] / ROWS:5.2f} as a column")
    print(f"all     {sum(text.values()) / ROWS:5.1f} bytes a row as text, {sum(columns.values()) / ROWS:5.2f} as columns")
