"""Sample ratio mismatch: the chi-squared and the exact binomial test of a planned split, overall and by segment."""

from math import erfc, sqrt

import numpy as np
from scipy.special import gammaln, logsumexp

# News readers counted in control and in treatment, planned half and half.
READERS = {
    "our app": (210_400, 210_000),
    "desktop browser": (150_250, 149_650),
    "phone browser": (95_150, 94_950),
    "browser in a social app": (50_200, 39_400),
}


def chi_squared(control: int, treatment: int, share: float = 0.5) -> tuple[float, float]:
    """Pearson's statistic with one degree of freedom for a planned share of control, and its p-value."""
    n = control + treatment
    statistic = (control - n * share) ** 2 / (n * share) + (treatment - n * (1 - share)) ** 2 / (n * (1 - share))
    return statistic, erfc(sqrt(statistic / 2))


def exact(control: int, treatment: int, share: float = 0.5) -> float:
    """The two-sided binomial p-value: all counts that are no likelier than the one seen."""
    n = control + treatment
    k = np.arange(n + 1)
    log_p = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1) + k * np.log(share) + (n - k) * np.log1p(-share)
    return float(min(1.0, np.exp(logsumexp(log_p[log_p <= log_p[control] + 1e-9]))))


if __name__ == "__main__":
    print("the same 50.6 to 49.4 at three sizes")
    for n in (1_000, 100_000, 1_000_000):
        control = round(0.506 * n)
        statistic, p = chi_squared(control, n - control)
        print(f"{n:9,} readers  chi-squared {statistic:6.2f}  p {p:8.2g}  exact p {exact(control, n - control):8.2g}")
    print("by way of reading")
    for name, (control, treatment) in READERS.items():
        statistic, p = chi_squared(control, treatment)
        print(f"{name:24s} {control:7,} {treatment:7,}  chi-squared {statistic:7.1f}  p {p:7.2g}")
    for n in (1_000, 100_000, 1_000_000):
        edge = next(k for k in range(n // 2, n + 1) if chi_squared(k, n - k)[1] < 0.001)
        print(f"alarm at p below 0.001 with {n:,} readers: from {100 * edge / n:.2f}% in one arm")
