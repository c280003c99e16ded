"""An AR(1)'s autocorrelations fade and its partial ones stop after lag 1; for an MA(1) it is the other way round.

Two panels of exact values at lags 1 to 8. Left, AR(1): autocorrelations 0.8, 0.64, 0.51 and so on, each 0.8 times the
one before; the partial ones are 0.8 at lag 1 and zero after. Right, MA(1): autocorrelation 0.4 at lag 1 and zero after;
the partial ones alternate in sign, 0.40, -0.19, 0.09, -0.05, and shrink toward zero.
"""

import numpy as np


def draw(ar, ma):
    lags = np.arange(1, 9)
    theta = 0.5
    shapes = (
        (ar, "AR(1), 0.8", 0.8**lags, np.where(lags == 1, 0.8, 0)),
        (
            ma,
            "MA(1), 0.5",
            np.where(lags == 1, theta / (1 + theta**2), 0),
            -((-theta) ** lags) * (1 - theta**2) / (1 - theta ** (2 * (lags + 1))),
        ),
    )
    for ax, title, acf, pacf in shapes:
        ax.bar(lags - 0.2, acf, width=0.36, color="C0", label="autocorrelation")
        ax.bar(lags + 0.2, pacf, width=0.36, color="C1", label="partial")
        ax.axhline(0, color="C7", linewidth=0.8)
        ax.set(xlabel="lag", title=title, ylim=(-0.3, 0.9), xticks=(1, 4, 8), yticks=(0, 0.4, 0.8))
    ar.legend(loc="best")
