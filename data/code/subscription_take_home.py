"""Take-home, how long subscribers stay: survival curves when many have not left yet (Kaplan-Meier)."""

import numpy as np

CHANNELS, COST = ["search", "friends", "ads"], np.array([30.0, 18.0, 46.0])  # $ to win one subscriber
MONTHLY, YEARLY, TODAY, ADS_BEGAN = 12.0, 96.0, 36, 27  # $ a month, $ a year; the file is drawn after 36 months


def make_data(seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """For each subscriber: channel, on the yearly plan or not, month of start, months stayed so far, canceled or not.

    One whose month ends today has already decided: either it is canceled, or it goes on.
    """
    rng = np.random.default_rng(seed)
    old = [np.repeat(np.arange(TODAY), new) for new in (60, 40)]
    start = np.concatenate([*old, np.repeat(np.arange(ADS_BEGAN, TODAY), 200)])
    channel = np.repeat([0, 1, 2], [60 * TODAY, 40 * TODAY, 200 * (TODAY - ADS_BEGAN)])
    yearly = rng.random(len(start)) < np.array([0.3, 0.4, 0.1])[channel]
    month = np.arange(1, TODAY + 1)
    usual = 0.05 + 0.10 * np.exp(-(month - 1) / 2)  # chance to leave at the end of each month, falling
    risk = np.where(yearly[:, None], 0.45 * (month % 12 == 0), usual * np.array([1.0, 0.7, 1.7])[channel][:, None])
    leaves = rng.random(risk.shape) < risk
    life = np.where(leaves.any(axis=1), leaves.argmax(axis=1) + 1, TODAY + 1)
    return channel, yearly, start, np.minimum(life, TODAY - start), life <= TODAY - start


def kaplan_meier(months: np.ndarray, canceled: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Share that stays beyond month 0, 1, 2, ... and its standard error by Greenwood's formula.

    Those who have not left are at risk up to the month in which they were last seen, and then drop out of both counts.
    """
    share, error, total = [1.0], [0.0], 0.0
    for t in range(1, months.max() + 1):
        at_risk = np.sum(months >= t)
        left = np.sum((months == t) & canceled)
        share.append(share[-1] * (1 - left / at_risk))
        total += left / (at_risk * (at_risk - left)) if left < at_risk else 0.0
        error.append(share[-1] * np.sqrt(total))
    return np.array(share), np.array(error)


def months_paid(months: np.ndarray, canceled: np.ndarray, horizon: int) -> float:
    """Months paid on average in the first `horizon`: month t + 1 is paid by those who stay beyond month t."""
    return float(kaplan_meier(months, canceled)[0][:horizon].sum())


def error_of_months_paid(months: np.ndarray, canceled: np.ndarray, horizon: int, draws: int = 300) -> float:
    """Standard error by the bootstrap, with subscribers as units."""
    rng = np.random.default_rng(1)
    picks = (rng.integers(0, len(months), len(months)) for _ in range(draws))
    return float(np.std([months_paid(months[pick], canceled[pick], horizon) for pick in picks], ddof=1))


def seen_long_enough(start: np.ndarray, months: np.ndarray, canceled: np.ndarray, t: int) -> float:
    """Share that stays beyond month t among those who began at least t months ago: no estimate of a curve needed."""
    old = TODAY - start >= t
    return float(np.mean(~(canceled & (months <= t))[old]))


if __name__ == "__main__":
    channel, yearly, start, months, canceled = make_data()
    print(f"{len(start):,} subscribers, {np.mean(~canceled):.0%} of them still there. Monthly plan by channel:")
    print("          people canceled  mean stay of those   stay beyond 3 and 8   check, 8     paid in 9 months  $ over cost")
    both_plans = []
    for c, name in enumerate(CHANNELS):
        these = (channel == c) & ~yearly
        m, gone = months[these], canceled[these]
        share, error = kaplan_meier(m, gone)
        paid, off = months_paid(m, gone, 9), error_of_months_paid(m, gone, 9)
        print(f"{name:8s} {len(m):7,} {gone.mean():8.0%} {m[gone].mean():12.1f} months", end="")
        print(f" {share[3]:12.1%} {share[8]:6.1%} ({error[8]:.1%})", end="")
        check, old = seen_long_enough(start[these], m, gone, 8), np.sum(TODAY - start[these] >= 8)
        print(f" {check:8.1%} ({np.sqrt(check * (1 - check) / old):.1%}) {paid:10.2f} ({off:.2f})", end="")
        print(f" {MONTHLY * paid - COST[c]:10.1f} ({MONTHLY * off:.1f})")
        once = yearly[channel == c].mean()  # on the yearly plan, which is paid once in these 9 months
        both_plans.append(f"{name} {once * YEARLY + (1 - once) * MONTHLY * paid - COST[c]:.1f}")
    print(f"$ over cost in 9 months, both plans together: {', '.join(both_plans)}")
    print(f"ads, monthly plan: {np.sum((channel == 2) & ~yearly & (months >= 9))} people were there in their month 9")
    these = (channel == 0) & ~yearly
    m, gone = months[these], canceled[these]
    wrong = [kaplan_meier(m[gone], gone[gone])[0][12], kaplan_meier(m, np.ones_like(gone))[0][12]]
    print(f"search, beyond month 12: {kaplan_meier(m, gone)[0][12]:.1%};", end=" ")
    print(f"those still there left out: {wrong[0]:.1%}; counted as leaving today: {wrong[1]:.1%}")
    for name, these, price in (("monthly", ~yearly, MONTHLY), ("yearly", yearly, YEARLY / 12)):
        m, gone = months[these & (channel < 2)], canceled[these & (channel < 2)]
        share, error = kaplan_meier(m, gone)
        found = "  ".join(f"{t}: {share[t]:.1%} ({error[t]:.1%})" for t in (11, 12, 24))
        paid, off = price * months_paid(m, gone, 24), price * error_of_months_paid(m, gone, 24)
        print(f"{name} plan, without ads, beyond month {found}; paid in 24 months ${paid:.1f} ({off:.1f})")
    for c in (0, 1):
        print(f"paid in 24 months, {CHANNELS[c]}:", end=" ")
        for name, these, price in (("monthly", ~yearly, MONTHLY), ("yearly", yearly, YEARLY / 12)):
            m, gone = months[these & (channel == c)], canceled[these & (channel == c)]
            paid, off = price * months_paid(m, gone, 24), price * error_of_months_paid(m, gone, 24)
            print(f"{name} ${paid:.1f} ({off:.1f})", end="; " if name == "monthly" else "\n")
