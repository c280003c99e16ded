"""Kidney stones: each treatment's success by size of stone, pooled, and standardized to one mix of sizes."""

COUNTS = {  # (successes, patients), from Julious and Mullee
    "open surgery": {"small": (81, 87), "large": (192, 263)},
    "percutaneous": {"small": (234, 270), "large": (55, 80)},
}

Table = dict[str, dict[str, tuple[int, int]]]


def rates(table: Table) -> dict[str, dict[str, float]]:
    """Success rate of each treatment in each stratum."""
    return {name: {s: k / n for s, (k, n) in strata.items()} for name, strata in table.items()}


def pooled(table: Table) -> dict[str, float]:
    """Success rate of each treatment with the strata thrown together."""
    return {name: sum(k for k, _ in strata.values()) / sum(n for _, n in strata.values()) for name, strata in table.items()}


def standardized(table: Table) -> dict[str, float]:
    """Success rate of each treatment if all patients had received it: strata weighted by their share of all patients."""
    strata = next(iter(table.values()))
    size = {s: sum(table[name][s][1] for name in table) for s in strata}
    return {
        name: sum(size[s] * rate for s, rate in by_stratum.items()) / sum(size.values())
        for name, by_stratum in rates(table).items()
    }


if __name__ == "__main__":
    for name, by_stratum in rates(COUNTS).items():
        small, large = by_stratum["small"], by_stratum["large"]
        share = COUNTS[name]["large"][1] / sum(n for _, n in COUNTS[name].values())
        print(f"{name}: small {small:.1%}, large {large:.1%}; {share:.1%} of its stones are large")
        print(f"  pooled {pooled(COUNTS)[name]:.1%}, standardized {standardized(COUNTS)[name]:.1%}")
