"""Income by ad load, after six weeks, after a year, and after a year with sales through links.

Dollars per user and month against ads per 100 posts, from 0 to 26. The curve of ads after six weeks starts at zero and is
nearly flat at 0.26 from a load of 20 on, with its top at 22.8. The curve of ads after a year lies lower and has its top,
0.19, at 17.5. With sales through links the curve of the year starts at 0.12 and has its top, 0.28, at 15.3. Two dotted lines
mark today's load of 8 and the proposed 12, where the third curve is already close to its top.
"""

import numpy as np


def draw(ax):
    load = np.linspace(0, 26, 200)
    price = 4 - 0.08 * load
    ads = load / 100 * price
    six_weeks, year = 621 - 3.8 * load, 620.6 - 11.2 * load
    curves = [
        ("ads, six weeks", six_weeks * ads, 22.8, "C1"),
        ("ads, a year", year * ads, 17.5, "C0"),
        ("ads and links, a year", year * (ads + 0.2), 15.3, "C2"),
    ]
    for name, income, top, color in curves:
        ax.plot(load, income / 1000, color=color, label=name)
        ax.plot(top, np.interp(top, load, income) / 1000, "o", color=color)
    for at, name in ((8, "today"), (12, "proposed")):
        ax.plot([at, at], [0, 0.28], color="C7", linestyle=":")
        ax.text(at + 0.3, 0.01, name)
    ax.set(xlabel="ads per 100 posts", ylabel="dollars per user and month", xlim=(0, 26), ylim=(0, 0.42))
    ax.legend(loc="upper left")
