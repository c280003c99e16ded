"""One function before and after review: what PEP 8 warns of had caused two wrong results."""

from collections.abc import Iterable
from statistics import fmean

import numpy as np


def Avg(l,T=None):
    if not T: T=100
    r=[]
    for i in range(len(l)):
        if type(l[i])==float or type(l[i])==int:
            if l[i]>T: r.append(l[i])
    if len(r)>0: return sum(r)/len(r)


DEFAULT_THRESHOLD = 100.0


def mean_above(readings: Iterable[float | None], threshold: float = DEFAULT_THRESHOLD) -> float | None:
    """Return the mean of the readings above the threshold, or None if there are none; a missing reading is None."""
    high = [reading for reading in readings if reading is not None and reading > threshold]
    if not high:
        return None
    return fmean(high)


if __name__ == "__main__":
    readings = [120, 80.5, None, -4, 95]
    print("above the default:   ", Avg(readings), mean_above(readings))
    print("above zero:          ", Avg(readings, 0), mean_above(readings, 0))
    print("from a NumPy array:  ", Avg(np.array([120.0, 131.0])), mean_above(np.array([120.0, 131.0])))
    print("none above 500:      ", Avg(readings, 500), mean_above(readings, 500))
