"""The reviewed version of a function that computed revenue per customer: small, named, typed, loud about bad rows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

STATUSES = frozenset({"paid", "pending", "refunded"})


@dataclass(frozen=True)
class Order:
    """One order as the source system sends it, checked when it is made."""

    customer: str
    amount: Decimal
    status: str

    def __post_init__(self) -> None:
        if not self.customer:
            raise ValueError("an order without a customer")
        if not self.amount.is_finite() or self.amount < 0:
            raise ValueError(f"amount of {self.customer} is {self.amount}")
        if self.status not in STATUSES:  # a new spelling must not turn into a total of zero
            raise ValueError(f"unknown status {self.status}")


def parse(row: Mapping[str, str]) -> Order:
    """An order from a row of text; what is missing or unreadable raises and names the row."""
    try:
        return Order(row["customer"], Decimal(row["amount"]), row["status"])
    except (KeyError, TypeError, ArithmeticError, ValueError) as error:
        raise ValueError(f"cannot read the order {dict(row)}") from error


def revenue_per_customer(orders: Iterable[Order], counted: frozenset[str] = frozenset({"paid"})) -> dict[str, Decimal]:
    """Sum of the amounts of each customer over orders whose status is counted; others are left out."""
    revenue: defaultdict[str, Decimal] = defaultdict(Decimal)
    for order in orders:
        if order.status in counted:
            revenue[order.customer] += order.amount
    return dict(revenue)


if __name__ == "__main__":
    rows = [
        {"customer": "Ana", "amount": "10.10", "status": "paid"},
        {"customer": "Ana", "amount": "20.20", "status": "paid"},
        {"customer": "Bo", "amount": "5", "status": "refunded"},
    ]
    print({name: str(total) for name, total in revenue_per_customer(map(parse, rows)).items()})
    print(f"in floats, 10.10 + 20.20 is {10.10 + 20.20}")
    try:
        parse({"customer": "Cy", "amount": "n/a", "status": "paid"})
    except ValueError as error:
        print(f"refused: {error}")
