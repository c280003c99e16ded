"""Filtering rows of a pandas table by a mask, by query, isin and between, and what missing values do to each."""

import pandas as pd

TRIPS = pd.DataFrame(
    {
        "city": ["Quito", "Accra", "Turin", "Quito", None, "Turin"],
        "km": [3.0, 12.0, 5.0, None, 8.0, 20.0],
        "fare": [6.0, 21.0, 10.0, 9.0, 14.0, 33.0],
    }
)


def by_mask(trips: pd.DataFrame, low: float, high: float, cities: list[str]) -> pd.DataFrame:
    """Trips of these cities with low <= km <= high."""
    return trips[(trips["km"] >= low) & (trips["km"] <= high) & trips["city"].isin(cities)]


def by_between(trips: pd.DataFrame, low: float, high: float, cities: list[str]) -> pd.DataFrame:
    """The same; between includes both ends."""
    return trips[trips["km"].between(low, high) & trips["city"].isin(cities)]


def by_query(trips: pd.DataFrame, low: float, high: float, cities: list[str]) -> pd.DataFrame:
    """The same; @ marks a Python variable."""
    return trips.query("@low <= km <= @high and city in @cities")


if __name__ == "__main__":
    print(by_mask(TRIPS, 3, 12, ["Quito", "Turin"]).to_string())
    print("all three agree:", by_mask(TRIPS, 3, 12, ["Quito", "Turin"]).equals(by_query(TRIPS, 3, 12, ["Quito", "Turin"])))
    km = TRIPS["km"]
    for name, mask in {"km <= 8": km <= 8, "~(km <= 8)": ~(km <= 8), "km > 8": km > 8, "km.isna()": km.isna()}.items():
        print(f"{name:10} keeps rows {TRIPS.index[mask].tolist()}")
    print("city != 'Quito' keeps", TRIPS.index[TRIPS["city"] != "Quito"].tolist())
    try:
        TRIPS[(km > 5) and (km < 12)]
    except ValueError as error:
        print("and:", str(error)[:45])
    print("fare for each km, by city, of known trips:")
    known = TRIPS.dropna(subset=["city", "km"])
    totals = known.groupby("city")[["fare", "km"]].sum()
    print((totals["fare"] / totals["km"]).round(2).to_dict())
