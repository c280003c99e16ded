"""Daily series from events, and rolling features that do or do not see the day they are to predict."""

import numpy as np
import pandas as pd


def daily(events: pd.DataFrame) -> pd.Series:
    """Sales per day, also for days without an event."""
    return events.set_index("at")["amount"].resample("D").sum()


def past_mean(sales: pd.Series, days: int) -> pd.Series:
    """The mean of the days before each day, without that day itself."""
    return sales.shift(1).rolling(days).mean()


if __name__ == "__main__":
    events = pd.DataFrame({
        "at": pd.to_datetime(["2026-05-01 09:00", "2026-05-01 18:30", "2026-05-02 12:00", "2026-05-04 08:15"]),
        "amount": [10, 20, 60, 30],
    })  # fmt: skip
    table = pd.DataFrame({"sales": daily(events)})
    table["mean_3"] = table["sales"].rolling(3).mean()
    table["past_mean_2"] = past_mean(table["sales"], 2)
    print(table.to_string())
    print("mean of the last three rows without resampling:", events.groupby(events["at"].dt.date)["amount"].sum().mean())

    noise = pd.Series(np.random.default_rng(3).normal(size=5_000), pd.date_range("2010-01-01", periods=5_000))
    for name, feature in {
        "rolling(7), today inside": noise.rolling(7).mean(),
        "rolling(7), centered": noise.rolling(7, center=True).mean(),
        "shift(1), then rolling(7)": past_mean(noise, 7),
    }.items():
        print(f"pure noise, correlation with today of {name:26} {noise.corr(feature):5.2f}")
