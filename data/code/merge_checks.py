"""A merge that repeats rows, the same merge refusing to, and a group's total beside each of its rows."""

import pandas as pd

ORDERS = pd.DataFrame({
    "order_id": [1, 2, 3, 4],
    "customer_id": [10, 10, 20, 30],
    "amount": [40, 60, 50, 25],
})  # fmt: skip
ADDRESSES = pd.DataFrame({
    "customer_id": [10, 10, 20],  # customer 10 moved and stands here twice; 30 is missing
    "city": ["Accra", "Quito", "Turin"],
})  # fmt: skip


def with_city(orders: pd.DataFrame, addresses: pd.DataFrame) -> pd.DataFrame:
    """Every order exactly once, with its customer's last address, or `unknown`."""
    latest = addresses.drop_duplicates("customer_id", keep="last")
    merged = orders.merge(latest, on="customer_id", how="left", validate="many_to_one")
    return merged.assign(city=merged["city"].fillna("unknown"))


def with_share(orders: pd.DataFrame) -> pd.DataFrame:
    """Each order's share of its customer's total: transform keeps the rows and their index, agg would not."""
    totals = orders.groupby("customer_id")["amount"].transform("sum")
    return orders.assign(share=orders["amount"] / totals)


if __name__ == "__main__":
    plain = ORDERS.merge(ADDRESSES, on="customer_id", how="left")
    print(f"orders: {len(ORDERS)} rows, {ORDERS['amount'].sum()} in all")
    print(f"after a plain left merge: {len(plain)} rows, {plain['amount'].sum()} in all")
    try:
        ORDERS.merge(ADDRESSES, on="customer_id", how="left", validate="many_to_one")
    except pd.errors.MergeError as error:
        print("with validate:", str(error).splitlines()[0].split(";")[0])
    print(with_share(with_city(ORDERS, ADDRESSES)).to_string(index=False))
