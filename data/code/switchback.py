"""Riders share drivers: splitting riders overstates an effect, switching whole hours of a city does not."""

import numpy as np

HOURS = 24
DRIVERS = 70  # trips that the drivers of the city can make in one hour


def trips(requests: np.ndarray) -> np.ndarray:
    """Trips made in each hour: no more than requests, no more than drivers. (hours,) to (hours,)."""
    return np.minimum(requests, DRIVERS)


def rides_wanted(days: int, rng: np.random.Generator) -> np.ndarray:
    """People who open the app, (days, 24): more in the evening, good and bad days. The same under either treatment."""
    hour = 110 + 70 * np.sin(2 * np.pi * (np.arange(HOURS) - 12) / HOURS)
    return rng.poisson(hour * np.exp(rng.normal(0, 0.1, (days, 1))))


def rider_split(people: np.ndarray, chance: tuple[float, float], rng: np.random.Generator) -> float:
    """Relative effect on trips per rider when each rider is assigned by a coin and drivers are shared at random."""
    treated = rng.binomial(people, 0.5)
    asks = rng.binomial(treated, chance[1]), rng.binomial(people - treated, chance[0])
    made = trips(asks[0] + asks[1])
    made_treated = rng.hypergeometric(asks[0], asks[1], made)
    return (made_treated.sum() / treated.sum()) / ((made - made_treated).sum() / (people - treated).sum()) - 1


def switchback(people: np.ndarray, chance: tuple[float, float], rng: np.random.Generator) -> tuple[float, float]:
    """Relative effect on trips and its standard error. Each hour of two neighboring days is a pair, ordered by a coin."""
    first = rng.integers(0, 2, (len(people) // 2, HOURS))
    arm = np.stack([first, 1 - first], axis=1).reshape(people.shape)
    made = trips(rng.binomial(people, np.array(chance)[arm])).reshape(-1, 2, HOURS)
    difference = np.where(first == 0, made[:, 1] - made[:, 0], made[:, 0] - made[:, 1])
    control = np.where(first == 0, made[:, 0], made[:, 1]).mean()
    return difference.mean() / control, difference.std(ddof=1) / np.sqrt(difference.size) / control


def without_pairs(people: np.ndarray, chance: tuple[float, float], rng: np.random.Generator) -> float:
    """Relative effect when every hour has a coin of its own and the two arms' means are compared."""
    arm = rng.integers(0, 2, people.shape)
    made = trips(rng.binomial(people, np.array(chance)[arm]))
    return made[arm == 1].mean() / made[arm == 0].mean() - 1


def truth(people: np.ndarray, chance: tuple[float, float], rng: np.random.Generator) -> float:
    """Relative change of all trips if everybody were treated."""
    return trips(rng.binomial(people, chance[1])).sum() / trips(rng.binomial(people, chance[0])).sum() - 1


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    chance = (0.60, 0.66)  # a rider who opens the app asks for a ride: control, treatment (10% more)
    year = rides_wanted(3640, rng)
    print(f"everybody treated:  {truth(year, chance, rng):+.1%} trips")
    month = rides_wanted(28, rng)
    print(f"riders split:       {rider_split(month, chance, rng):+.1%} trips per rider")
    effect, error = switchback(month, chance, rng)
    print(f"switchback, 28 days: {effect:+.1%}, 95% interval {effect - 1.96 * error:+.1%} to {effect + 1.96 * error:+.1%}")
    made = trips(rng.binomial(month, chance[0])).sum()
    print(f"that month: {month.sum():,} riders, {made:,} trips, {month.size // 2} pairs of hours")
    apart = np.std([without_pairs(rides_wanted(28, rng), chance, rng) for _ in range(500)])
    print(f"standard error: in pairs {error:.1%}, without pairs {apart:.1%}, trips taken as independent {2 / made**0.5:.1%}")
    print(f"hours in which drivers run out (control): {np.mean(0.60 * year > DRIVERS):.0%}")
