"""Labels against positions, and what an assignment to a selection changes in pandas 3."""

import warnings

import pandas as pd


def trips() -> pd.DataFrame:
    """Four trips whose labels are not their positions."""
    return pd.DataFrame({"km": [5, 12, 7, 30], "fare": [8, 20, 11, 45]}, index=[10, 20, 30, 0])


def discounted(frame: pd.DataFrame, longer_than: int) -> pd.DataFrame:
    """A new frame in which fares of long trips are 10 lower; the caller's frame stays as it was."""
    result = frame.copy(deep=False)
    result.loc[result["km"] > longer_than, "fare"] -= 10
    return result


if __name__ == "__main__":
    frame = trips()
    print("loc[0]:", frame.loc[0].to_list(), " iloc[0]:", frame.iloc[0].to_list())
    print("loc[10:30]:", frame.loc[10:30].index.to_list(), " iloc[1:3]:", frame.iloc[1:3].index.to_list())

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        frame[frame["km"] > 10]["fare"] = 0
    print("chained assignment:", frame["fare"].to_list(), [warning.category.__name__ for warning in caught])

    selection = frame["fare"]
    selection.iloc[0] = -1
    print("changing a selected column:", frame["fare"].to_list(), "selection:", selection.to_list())

    frame.loc[frame["km"] > 10, "fare"] = 0
    print("one loc:", frame["fare"].to_list())
    print("discounted:", discounted(trips(), 10)["fare"].to_list(), "original:", trips()["fare"].to_list())
