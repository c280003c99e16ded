"""A fall in conversion from 4.18% to 3.66%, split into what changed.

A waterfall of five bars. The first is conversion before, 4.18%. Then three steps down: 0.30 points from the larger
share of paid mobile web sessions, 0.03 from other shifts of mix, and 0.19 from a lower conversion rate in the Android
app. The last bar is conversion after, 3.66%. The axis starts at 3.4%.
"""


def draw(ax):
    names = ["before", "more paid\nmobile web", "other mix", "Android\nrate", "after"]
    tops = [4.176, 4.176, 3.876, 3.844, 3.656]
    feet = [3.4, 3.876, 3.844, 3.656, 3.4]
    colors = ["C7", "C0", "C0", "C3", "C7"]
    words = ["4.18%", "−0.30", "−0.03", "−0.19", "3.66%"]
    for x, (top, foot, color, word) in enumerate(zip(tops, feet, colors, words, strict=True)):
        ax.bar(x, top - foot, bottom=foot, color=color, width=0.6)
        ax.text(x, top + 0.012, word, ha="center", va="bottom")
    for x, y in enumerate((4.176, 3.876, 3.844, 3.656)):
        ax.plot([x + 0.3, x + 0.7], [y, y], color="C7", linestyle=":")
    ax.set_xticks(range(5), names)
    ax.set(ylim=(3.4, 4.3), ylabel="orders per session, %")
