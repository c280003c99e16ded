"""Stiff models miss the curve in the same way every time; flexible ones miss it in another way each time.

Two panels. Left: six straight-line fits, close to one another and far from the sine curve that made the data, and six
fits of degree 15, which scatter widely around the curve, most at the ends. Right: error against degree from 1 to 15;
squared bias falls from 0.2 to almost nothing by degree 3, variance rises from 0.01 to 0.1, noise is flat at 0.09, and their
sum drops from 0.29 to its lowest, 0.11, between degrees 3 and 5, then climbs back to 0.2.
"""

import numpy as np

NOISE = 0.3


def basis(x, degree):
    return np.polynomial.legendre.legvander(2 * x - 1, degree)


def truth(x):
    return np.sin(2 * np.pi * x)


def draw(fits, errors):
    rng = np.random.default_rng(0)
    x, new = np.linspace(0, 1, 25), np.linspace(0.01, 0.99, 45)
    targets = truth(x)[:, None] + rng.normal(0, NOISE, (25, 6))
    for degree, color in ((15, "C1"), (1, "C0")):
        lines = basis(new, degree) @ np.linalg.lstsq(basis(x, degree), targets, rcond=None)[0]
        for number, line in enumerate(lines.T):
            ends = slice(None, None, len(new) - 1 if degree == 1 else 1)
            fits.plot(new[ends], line[ends], color=color, linewidth=0.7, alpha=0.7, label=None if number else f"degree {degree}")
    fits.plot(new, truth(new), color="C7", linewidth=2.5, label="truth")
    fits.set(xlabel="x", ylabel="y", title="Six training sets", ylim=(-2.3, 2.3))
    fits.legend(loc="upper right")
    degrees = np.arange(1, 16)
    new = np.linspace(0.01, 0.99, 99)
    smoothers = [basis(new, degree) @ np.linalg.pinv(basis(x, degree)) for degree in degrees]
    bias2 = np.array([np.mean((smoother @ truth(x) - truth(new)) ** 2) for smoother in smoothers])
    variance = np.array([NOISE**2 * np.mean(np.sum(smoother**2, axis=1)) for smoother in smoothers])
    errors.plot(degrees, bias2, color="C0", label="squared bias")
    errors.plot(degrees, variance, color="C1", label="variance")
    errors.axhline(NOISE**2, color="C7", linestyle=":", label="noise")
    errors.plot(degrees, bias2 + variance + NOISE**2, color="C2", label="test error")
    errors.set(xlabel="degree", ylabel="squared error", yticks=(0, 0.1, 0.2, 0.3), ylim=(0, 0.4), title="Parts of the error")
    errors.legend(loc="upper right", ncols=2)
