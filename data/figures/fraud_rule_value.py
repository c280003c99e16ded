"""What three versions of a blocking rule gain a month against no rule, by the cost of one good customer declined.

Gain in thousand dollars a month over a cost of 0 to 40 dollars. Blocking everything falls steeply from 608 and crosses
zero at 30.6 dollars. Blocking new accounts alone starts at 517 and falls slowly; it is better than blocking everything
above 6.5 dollars. Blocking new accounts and asking the rest for a code starts at 594 and is best from about 1 dollar on.
A dotted line marks the estimate of 15.76 dollars, where the three give 294, 424 and 484.
"""

import numpy as np

FRAUD = 152  # dollars lost to one fraudulent payment


def draw(ax):
    cost = np.array([0, 40])
    rules = {
        "all": (4000, 19_900),
        "new accounts": (3400, 5900),
        "new, else code": (3400 + 0.85 * 600, 5900 + 0.08 * 14_000),
    }
    for color, (name, (fraud, good)) in zip(("C3", "C0", "C2"), rules.items(), strict=True):
        ax.plot(cost, (fraud * FRAUD - good * cost) / 1000, color=color, label=name)
    ax.axhline(0, color="C7", linewidth=0.8)
    ax.axvline(15.76, color="C7", linestyle=":")
    ax.text(16.2, 560, "estimate", va="center")
    ax.set(xlabel="cost of a good customer declined, $", ylabel="gain a month, thousand $", xlim=(0, 40))
    ax.legend(loc="lower left")
