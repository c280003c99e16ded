"""With ten parameters each, a polynomial shoots away just beyond the data, and a natural spline leaves in straight lines.

Two panels. Left: thirty noisy points of a curve that rises, dips and rises again; a polynomial of degree 9 and a
natural cubic spline agree in the middle, but at the left edge the polynomial turns upward and leaves steeply, while the
spline goes on straight. Right: the standard error of each fit against x for noise of standard deviation 1; both are
near 0.5 in the middle and a little under 1 at the ends of the data; 0.6 beyond them the spline's is 1.7, and the
polynomial's has left the picture at 4.
"""

import numpy as np
from scipy.interpolate import CubicSpline


def bases(x, inside, knots):
    scale = lambda v: (2 * v - inside[0] - inside[-1]) / (inside[-1] - inside[0])
    polynomial = np.polynomial.legendre.legvander(scale(x), len(knots) - 1)
    spline = np.empty((len(x), len(knots)))
    for k, unit in enumerate(np.eye(len(knots))):
        curve = CubicSpline(knots, unit, bc_type="natural")
        held = np.clip(x, knots[0], knots[-1])
        spline[:, k] = curve(held) + curve(held, 1) * (x - held)  # a natural spline is straight outside
    return polynomial, spline


def draw(fits, errors):
    rng = np.random.default_rng(3)
    x = np.linspace(0, 10, 30)
    y = np.sin(x) + 0.35 * x + rng.normal(0, 0.5, 30)
    grid, knots = np.linspace(-0.6, 10.6, 113), np.linspace(0, 10, 10)
    fits.plot(x, y, "o", color="C7", markersize=3)
    styles = (("polynomial", "C1"), ("spline", "C0"))
    for (name, color), at, new in zip(styles, bases(x, x, knots), bases(grid, x, knots), strict=True):
        weights = np.linalg.lstsq(at, y, rcond=None)[0]
        fits.plot(grid, new @ weights, color=color, label=name)
        spread = np.sqrt(np.einsum("ij,jk,ik->i", new, np.linalg.inv(at.T @ at), new))
        errors.plot(grid, spread, color=color, label=name)
    fits.set(xlabel="x", title="Fit", ylim=(-4, 9), xticks=[0, 5, 10])
    fits.legend(loc="upper left")
    errors.set(xlabel="x", title="Standard error", ylim=(0, 4), xticks=[0, 5, 10])
    errors.legend(loc="upper center")
