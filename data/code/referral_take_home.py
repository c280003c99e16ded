"""Take-home, did a referral program work: switch-on dates by country, difference-in-differences and its placebos."""

import numpy as np

WEEKS, SPAN = 52, 10
NAMES = ["AT", "BE", "CZ", "DK", "ES", "FI", "HU", "IE", "IT", "NL", "NO", "PL", "PT", "SE"]
ON = {1: 22, 3: 22, 4: 28, 8: 28, 11: 34, 12: 34}  # country: first week of the program


def make_data(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Sign-ups and those of them who used a referral code, (countries, weeks) each.

    The program truly adds 8% from its fourth week on, and a fifth of sign-ups then use a code. Growth and season lift all
    countries, and Poland was growing by 1.2% a week on its own.
    """
    rng = np.random.default_rng(seed)
    week = np.arange(WEEKS)
    shared = 0.12 * np.sin(2 * np.pi * (week - 27) / 52) + 0.006 * week + np.cumsum(rng.normal(0, 0.01, WEEKS))
    log = np.log(rng.uniform(600, 3000, len(NAMES)))[:, None] + shared
    noise = np.zeros((len(NAMES), WEEKS))
    for t in range(1, WEEKS):
        noise[:, t] = 0.5 * noise[:, t - 1] + rng.normal(0, 0.02, len(NAMES))
    log += noise
    log[11] += 0.012 * week
    codes = np.zeros(log.shape)
    for c, start in ON.items():
        ramp = np.clip((week - start + 1) / 4, 0, 1)
        log[c] += np.log(1.08) * ramp
        codes[c] = 0.20 * ramp
    signups = rng.poisson(np.exp(log))
    return signups, rng.binomial(signups, codes)


def change(signups: np.ndarray, country: int, week: int) -> float:
    """Log of mean weekly sign-ups in the ten weeks from `week` on, less that of the ten weeks before."""
    after, before = signups[country, week : week + SPAN], signups[country, week - SPAN : week]
    return float(np.log(after.mean()) - np.log(before.mean()))


def effects(signups: np.ndarray, on: dict[int, int], shift: int = 0) -> dict[int, float]:
    """For each country with a program, its change less the mean change of countries without one in the same weeks."""
    never = [c for c in range(len(signups)) if c not in on]
    return {
        c: change(signups, c, week + shift) - np.mean([change(signups, other, week + shift) for other in never])
        for c, week in on.items()
    }


def two_way(signups: np.ndarray, on: dict[int, int]) -> float:
    """Coefficient of "program is on" in a regression with a dummy for each country and week."""
    n, t = signups.shape
    d = np.array([[float(c in on and w >= on[c]) for w in range(t)] for c in range(n)])
    x, y = (m - m.mean(axis=0) - m.mean(axis=1, keepdims=True) + m.mean() for m in (d, np.log(signups)))
    return float((x * y).sum() / (x * x).sum())


def placebos(signups: np.ndarray, on: dict[int, int], times: int = 2000, seed: int = 0) -> np.ndarray:
    """Mean effects if the same dates had fallen to other countries, drawn at random: (times,)."""
    rng = np.random.default_rng(seed)
    table = {w: np.array([change(signups, c, w) for c in range(len(signups))]) for w in set(on.values())}
    drawn = np.empty(times)
    for i in range(times):
        order = rng.permutation(len(signups))
        never = order[len(on) :]
        drawn[i] = np.mean([table[w][c] - table[w][never].mean() for c, w in zip(order, on.values(), strict=False)])
    return drawn


def estimate(signups: np.ndarray, on: dict[int, int]) -> tuple[float, float, float]:
    """Mean effect in logs, its standard error (the spread of placebos once the effect is out), and the placebos' p."""
    effect = float(np.mean(list(effects(signups, on).values())))
    clean = signups.astype(float)
    for c, week in on.items():
        clean[c, week:] /= np.exp(effect)
    larger = np.abs(placebos(signups, on)) >= abs(effect)
    return effect, float(placebos(clean, on).std()), float((1 + larger.sum()) / (1 + len(larger)))


def without(signups: np.ndarray, on: dict[int, int], country: int) -> tuple[np.ndarray, dict[int, int]]:
    """The data without one country."""
    return np.delete(signups, country, axis=0), {c - (c > country): week for c, week in on.items() if c != country}


if __name__ == "__main__":
    signups, codes = make_data()
    single, earlier = effects(signups, ON), effects(signups, ON, shift=-SPAN)
    print("country, week; before-after; against countries without; the same ten weeks earlier, when nothing happened")
    for c, week in ON.items():
        figures = (np.expm1(v) for v in (change(signups, c, week), single[c], earlier[c]))
        print(f"{NAMES[c]} {week}  " + "  ".join(f"{100 * v:+5.1f}%" for v in figures))
    never, spread = [c for c in range(len(NAMES)) if c not in ON], []
    for week in sorted(set(ON.values())):
        moved = np.array([change(signups, c, week - SPAN) for c in never])
        spread += list((moved - moved.mean()) * len(never) / (len(never) - 1))  # each against the other seven
    print(f"spread of the last column among countries without: {100 * np.std(spread):.1f}%")
    others = [np.expm1(np.mean([change(signups, c, w) for c in never])) for w in (22, 28, 34)]
    print("countries without, same weeks: " + ", ".join(f"{v:+.1%}" for v in others))
    print(f"before-after, mean: {np.expm1(np.mean([change(signups, c, w) for c, w in ON.items()])):+.1%}")
    for name, (s, on) in (("all six", (signups, ON)), ("without PL", without(signups, ON, NAMES.index("PL")))):
        effect, error, p = estimate(s, on)
        low, high = (np.expm1(effect + z * error) for z in (-1.96, 1.96))
        before = np.expm1(np.mean(list(effects(s, on, shift=-SPAN).values())))
        print(f"{name}: {np.expm1(effect):+.1%}, {low:+.1%} to {high:+.1%}, placebo p {p:.4f};", end=" ")
        print(f"ten weeks earlier {before:+.1%}; two-way regression {np.expm1(two_way(s, on)):+.1%}")
    rows = [(c, slice(w, w + SPAN)) for c, w in ON.items() if NAMES[c] != "PL"]
    used = np.mean([codes[c, weeks].sum() / signups[c, weeks].sum() for c, weeks in rows])
    for e in (np.expm1(effect), low, high):
        extra = e / (1 + e)
        cost = f"{extra:.1%} of sign-ups extra, {extra / used:.0%} of codes, ${12 * used / extra:.0f} for one"
        print(f"codes in {used:.1%} of sign-ups, effect {e:.1%}: {cost}")
