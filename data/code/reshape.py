"""Long to wide and back: what pivot refuses, what pivot_table averages, and what melt returns."""

import pandas as pd

LONG = pd.DataFrame({
    "city": ["Lima", "Lima", "Oslo", "Oslo", "Oslo"],
    "month": ["Jan", "Feb", "Jan", "Jan", "Feb"],
    "sales": [10, 12, 20, 40, 33],  # Oslo has two rows for January
})  # fmt: skip


def wide(long: pd.DataFrame, aggregate: str) -> pd.DataFrame:
    """One row per city, one column per month, in the order in which the months first appear."""
    table = long.pivot_table(index="city", columns="month", values="sales", aggfunc=aggregate)
    return table[long["month"].unique()]


def long_again(table: pd.DataFrame) -> pd.DataFrame:
    """One row per city and month that has a value."""
    return table.reset_index().melt(id_vars="city", var_name="month", value_name="sales").dropna(subset="sales")


if __name__ == "__main__":
    try:
        LONG.pivot(index="city", columns="month", values="sales")
    except ValueError as error:
        print("pivot:", error)
    for aggregate in ("mean", "sum"):
        print(f"pivot_table, {aggregate}, sum of all cells {wide(LONG, aggregate).to_numpy().sum():.0f}:")
        print(wide(LONG, aggregate).to_string())
    back = long_again(wide(LONG, "sum"))
    print(f"{len(LONG)} rows, wide and long again: {len(back)} rows, total {back['sales'].sum():.0f}")
    stacked = wide(LONG[LONG["sales"] != 12], "sum")
    print("without Lima's February:", stacked.loc["Lima"].to_dict(), "dtype", stacked["Feb"].dtype)
