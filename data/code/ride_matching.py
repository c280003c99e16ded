"""Riders and cars on a square: first come, first served with the nearest car, against one assignment for the whole batch."""

import numpy as np
from scipy.optimize import linear_sum_assignment

SPEED = 0.5  # km a minute, streets included


def minutes(riders: np.ndarray, cars: np.ndarray) -> np.ndarray:
    """Pickup times (riders, cars) along a grid of streets, for places (n, 2) in km."""
    return np.abs(riders[:, None] - cars[None]).sum(axis=2) / SPEED


def first_come(cost: np.ndarray) -> np.ndarray:
    """Each rider in turn takes the nearest car that is left: the car of each rider (riders,)."""
    cost, taken = cost.copy(), []
    for row in cost:
        car = int(row.argmin())
        taken.append(car)
        cost[:, car] = np.inf
    return np.array(taken)


def together(cost: np.ndarray) -> np.ndarray:
    """The cars (riders,) that make the sum of all pickup times smallest; at least as many cars as riders."""
    return linear_sum_assignment(cost)[1]


def pickups(cost: np.ndarray, cars: np.ndarray) -> np.ndarray:
    """Minutes that each rider waits (riders,)."""
    return cost[np.arange(len(cars)), cars]


if __name__ == "__main__":
    small = np.array([[2.0, 3.0], [3.0, 9.0]])
    print("two riders, two cars:", pickups(small, first_come(small)), pickups(small, together(small)))
    rng = np.random.default_rng(0)
    for cars in (40, 60, 120):
        found: dict[str, list[np.ndarray]] = {"first come": [], "together": []}
        for _ in range(200):
            cost = minutes(rng.uniform(0, 6, (40, 2)), rng.uniform(0, 6, (cars, 2)))
            found["first come"].append(pickups(cost, first_come(cost)))
            found["together"].append(pickups(cost, together(cost)))
        means = {name: np.mean([w.mean() for w in waits]) for name, waits in found.items()}
        text = ", ".join(f"{name} {means[name]:.2f} (95th {np.percentile(waits, 95):.1f})" for name, waits in found.items())
        print(f"40 riders, {cars} cars: {text}; saved {1 - means['together'] / means['first come']:.0%}")
