"""Take-home, trending videos: growth against what was expected, shrunk where data are few, by devices rather than views."""

import numpy as np

DAYS, WEEK, PAST, LISTED = 84, 7, 28, 10
KINDS = {  # Monday to Sunday against the mean day
    "kids": [0.7, 0.6, 0.6, 0.7, 0.8, 1.9, 1.7],
    "music": [0.9, 0.9, 0.9, 1.0, 1.1, 1.1, 1.1],
    "work": [1.3, 1.3, 1.3, 1.2, 1.1, 0.4, 0.4],
}


def make_data(
    seed: int = 0, videos: int = 1500, typical: float = 30, swing: float = 1
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Kind of each video (videos,); views and devices, rising or not, boosted by bots or not: (videos, days) each.

    The last two are what nobody at the company sees. Day 0 is a Monday. A device counts once a day. `typical` is the
    median of devices a day; `swing` multiplies how far weekdays lie from the mean day.
    """
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, videos)
    usual = np.exp(rng.normal(np.log(typical), 1.6, videos))
    weekdays = 1 + swing * (np.array(list(KINDS.values())) - 1)
    rate = usual[:, None] * weekdays[kind][:, np.arange(DAYS) % WEEK]
    rate *= np.exp(rng.normal(0, 0.15, rate.shape))
    rising, bots = np.zeros(rate.shape, dtype=bool), np.zeros(rate.shape)
    for day in range(DAYS):
        for video in rng.integers(0, videos, 3):  # three videos begin to rise each day, for three to six days
            end = day + rng.integers(3, 7)
            rate[video, day:end] *= rng.uniform(1.8, 3.5)
            rising[video, day:end] = True
        for video in rng.integers(0, videos, 2):  # two buy views, for three days
            bots[video, day : day + 3] += usual[video] * rng.uniform(4, 12)
    devices = rng.poisson(rate)
    views = devices + rng.poisson(0.4 * devices) + rng.poisson(bots)
    return kind, views, devices + rng.binomial(5, 0.5, devices.shape) * (bots > 0), rising, bots > 0


def week_profile(counts: np.ndarray, kind: np.ndarray, today: int) -> np.ndarray:
    """How each kind's weekdays compare with its mean over the four weeks before `today`; (videos, 7)."""
    profile = np.empty((3, WEEK))
    for k in range(3):
        total = counts[kind == k, today - PAST : today].sum(axis=0)
        profile[k] = [total[(np.arange(today - PAST, today) % WEEK) == d].mean() for d in range(WEEK)] / total.mean()
    return profile[kind]


def expected(counts: np.ndarray, kind: np.ndarray, today: int, day: int, weekdays: bool = True) -> np.ndarray:
    """What each video would get on `day` if it went on as in the four weeks before `today`; (videos,)."""
    mean = counts[:, today - PAST : today].mean(axis=1)
    return mean * week_profile(counts, kind, today)[:, day % WEEK] if weekdays else mean


def prior_strength(observed: np.ndarray, usual: np.ndarray) -> float:
    """How many expected views the prior is worth, if growth is gamma with mean 1: from the spread beyond Poisson noise."""
    return float(np.sum(usual**2) / max(np.sum((observed - usual) ** 2 - observed), 1e-9))


def growth(observed: np.ndarray, usual: np.ndarray, strength: float) -> np.ndarray:
    """Growth over the expected, drawn toward 1 the more, the less was expected; strength 0 is the plain ratio."""
    return (observed + strength) / (np.maximum(usual, 1e-9) + strength)


def scores(views: np.ndarray, devices: np.ndarray, kind: np.ndarray, day: int) -> dict[str, np.ndarray]:
    """Seven ways to score the videos at the end of `day`, from counts up to that day alone; (videos,) each."""
    flat = expected(devices, kind, day, day, weekdays=False)
    usual = expected(devices, kind, day, day)
    strength = prior_strength(devices[:, day - 1], expected(devices, kind, day - 1, day - 1))
    return {
        "most views": views[:, day].astype(float),
        "views over yesterday's": growth(views[:, day], views[:, day - 1], 0),
        "views over four weeks": growth(views[:, day], expected(views, kind, day, day, weekdays=False), 0),
        "devices over four weeks": growth(devices[:, day], flat, 0),
        "... by weekday": growth(devices[:, day], usual, 0),
        "... shrunk": growth(devices[:, day], flat, strength),
        "... by weekday and shrunk": growth(devices[:, day], usual, strength),
    }


def judge(data: tuple[np.ndarray, ...], times: float = 1.5) -> dict[str, np.ndarray]:
    """By method and day: share of the list that holds up tomorrow by views and by devices, truly rises, is bots."""
    kind, views, devices, rising, bots = data
    found: dict[str, list[list[float]]] = {}
    for day in range(PAST + 1, DAYS - 1):
        held = [c[:, day + 1] >= times * expected(c, kind, day, day + 1) for c in (views, devices)]
        for name, score in scores(views, devices, kind, day).items():
            top = np.argsort(-score, kind="stable")[:LISTED]
            found.setdefault(name, []).append([x[top].mean() for x in (*held, rising[:, day], bots[:, day])])
    return {name: np.array(rows) for name, rows in found.items()}


def holding_up(devices: np.ndarray, kind: np.ndarray, low: float, high: float, times: float = 1.5) -> float:
    """Share of all videos with between `low` and `high` devices expected that the test would call right: luck, mostly."""
    held = []
    for day in range(PAST + 1, DAYS - 1):
        usual = expected(devices, kind, day, day + 1)
        these = (usual >= low) & (usual < high)
        held.append(np.mean(devices[these, day + 1] >= times * usual[these]))
    return float(np.mean(held))


if __name__ == "__main__":
    data = make_data()
    found = judge(data)
    days = np.arange(PAST + 1, DAYS - 1)
    weekend = days % WEEK >= 5
    print(f"{len(days)} lists of {LISTED}; of those listed:")
    print("                         hold up by views, by devices   rise   at weekends   bots")
    for name, rows in found.items():
        views, devices, rise, bots = rows.mean(axis=0)
        print(f"{name:26s} {views:10.0%} {devices:12.0%} {rise:10.0%} {rows[weekend, 2].mean():10.0%} {bots:10.0%}")
    for name in ("... by weekday", "... shrunk"):
        gain = 100 * (found["... by weekday and shrunk"] - found[name])[:, 1]
        print(f"both against {name}: {gain.mean():+.1f} points hold up by devices,", end=" ")
        print(f"standard error {gain.std(ddof=1) / np.sqrt(len(gain)):.1f}")
    kind, views, devices, rising, bots = data
    usual = expected(devices, kind, DAYS - 1, DAYS - 1)
    a = round(prior_strength(devices[:, DAYS - 1], usual))
    print(f"a prior worth {a} devices: 8 where 2 were expected give {(8 + a) / (2 + a):.2f},", end=" ")
    print(f"300 where 100 were give {(300 + a) / (100 + a):.2f}; median expected {np.median(usual):.0f}")
    nightly = [prior_strength(devices[:, t - 1], expected(devices, kind, t - 1, t - 1)) for t in days]
    low, high = np.quantile(nightly, [0.1, 0.9])
    print(f"from night to night, 10th to 90th percentile, {low:.0f} to {high:.0f};", end=" ")
    fixed = [growth(devices[:, t], expected(devices, kind, t, t), a) for t in days]
    rise = np.mean([rising[np.argsort(-s, kind="stable")[:LISTED], t].mean() for s, t in zip(fixed, days, strict=True)])
    print(f"fixed at {a} it lists {rise:.0%} that rise;")
    others = [judge(make_data(seed))["... by weekday and shrunk"][:, 2].mean() for seed in (1, 2, 3)]
    print("estimated, in three other data sets, that rise:", ", ".join(f"{share:.0%}" for share in others))
    print(f"expected below 3: {np.sum(usual < 3)} videos;", end=" ")
    luck = holding_up(devices, kind, 1e-9, 3), holding_up(devices, kind, 30, np.inf)
    print("all that hold up, expected below 3 and 30 or more: {:.0%} and {:.0%}".format(*luck))
    loads = [views[these].sum() / devices[these].sum() for these in (~bots, bots)]
    print("loads per device and day: {:.1f}, of boosted videos {:.1f}".format(*loads))
    for what, other in (("ten times the size", make_data(typical=300)), ("weekdays swing a third", make_data(swing=1 / 3))):
        held = {name: rows[:, 1].mean() for name, rows in judge(other).items()}
        print(f"{what}, hold up by devices:", "  ".join(f"{name} {share:.0%}" for name, share in list(held.items())[3:]))
