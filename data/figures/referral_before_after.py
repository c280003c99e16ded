"""Sign-ups against countries without a program around the switch. Five countries jump; Poland was rising before.

Difference in sign-ups in percent against weeks from the switch, from 10 before to 9 after, with the mean of the first ten
set to zero. The mean of five countries lies within 3% of zero before and climbs to about 9% within four weeks after.
Poland rises through the whole span, from -9% to 32%, by 16 points before the switch and 29 after it.
"""


def draw(ax):
    five = [1.0, -1.5, -0.9, 2.3, 1.8, -0.9, -0.2, -1.5, -0.8, 0.7, 5.0, 3.6, 3.7, 7.5, 11.6, 8.1, 7.5, 8.6, 11.9, 7.4]
    poland = [-9.0, -9.6, -3.2, 0.6, -5.4, 1.1, 6.9, 6.8, 7.3, 6.6]
    poland += [3.3, 13.0, 19.2, 14.7, 19.7, 22.9, 25.6, 27.3, 29.5, 32.1]
    weeks = range(-10, 10)
    ax.axhline(0, color="C7", linewidth=0.8)
    ax.axvline(-0.5, color="C7", linestyle=":")
    ax.plot(weeks, poland, "s--", color="C3", markersize=4)
    ax.plot(weeks, five, "o-", color="C0", markersize=4)
    ax.text(2.6, 24, "Poland", color="C3", ha="right")
    ax.text(9.2, -4.5, "mean of the other five", color="C0", ha="right")
    ax.text(-0.8, 29, "switched on", ha="right")
    ax.set_xticks([-10, -5, 0, 5, 9])
    ax.set(xlabel="weeks from the switch", ylabel="against countries without, %", xlim=(-10.5, 9.5))
