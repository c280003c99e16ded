"""At a higher price, which mix of lost sign-ups and churn still pays in the long run.

Monthly churn in percent against the percentage of sign-ups lost. A falling line marks break-even, from 5.3% churn
with no sign-up lost to 4.0% with a quarter lost. Below the line the price of 12 dollars earns more in the long run,
above it the price of 10. A point at 10% lost and 4.6% churn lies below the line, and its vertical bar, 0.17 points
either way, ends just short of it. A dotted line shows today's churn of 4%.
"""


def draw(ax):
    lost, even = [0, 25], [16 / 3, 4.0]  # churn c with (1 - lost) * 8 / c = 6 / 0.04
    ax.plot(lost, even, color="C0")
    ax.fill_between(lost, 3.8, even, color="C0", alpha=0.12)
    ax.errorbar(10, 4.6, yerr=0.17, fmt="o", color="C3", capsize=3)
    ax.axhline(4.0, color="C7", linestyle=":")
    ax.text(10.5, 4.6, "test", va="center")
    ax.text(0.4, 4.02, "today", va="bottom")
    ax.text(4, 4.45, "$12 better", ha="center")
    ax.text(17, 5, "$10 better", ha="center")
    ax.set(xlabel="sign-ups lost, %", ylabel="monthly churn, %", xlim=(0, 25), ylim=(3.8, 5.5))
