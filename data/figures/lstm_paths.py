"""One step of an LSTM: the cell state runs straight across, multiplied and added to, never through a matrix.

A drawing, left to right. Along the top the cell state c(t-1) passes a multiplication by the forget gate f, then an
addition of i times g, and leaves as c(t). Below stand four boxes for forget gate, input gate, candidate and output
gate; each is fed from the bottom by the input x(t) and the last hidden state h(t-1). On the right c(t) goes through
tanh, is multiplied by the output gate o, and leaves as h(t).
"""


def arrow(ax, start, end, color="C7"):
    ax.annotate(
        "", end, start, arrowprops={"arrowstyle": "-|>", "color": color, "shrinkA": 0, "shrinkB": 0, "linewidth": 1.4}
    )


def disc(ax, x, y, words, color):
    box = {"boxstyle": "circle,pad=0.25", "facecolor": "none", "edgecolor": color}
    ax.text(x, y, words, ha="center", va="center", color=color, bbox=box)


def draw(ax):
    ax.axis("off")
    ax.set(xlim=(-0.1, 6.5), ylim=(-0.1, 3.6))
    for start, end in ((0.55, 1.02), (1.38, 2.52), (2.88, 5.75)):
        arrow(ax, (start, 3), (end, 3), "C1")
    ax.text(0.5, 3, "$c_{t-1}$", ha="right", va="center", color="C1")
    ax.text(5.8, 3, "$c_t$", ha="left", va="center", color="C1")
    disc(ax, 1.2, 3, "×", "C1")
    disc(ax, 2.7, 3, "+", "C1")
    disc(ax, 2.7, 2.05, "×", "C7")
    disc(ax, 4.9, 1.75, "×", "C7")
    for x, words, color in (
        (1.2, "forget\n$f$, σ", "C0"),
        (2.2, "input\n$i$, σ", "C0"),
        (3.2, "new\n$g$, tanh", "C2"),
        (4.2, "output\n$o$, σ", "C0"),
    ):
        box = {"boxstyle": "round,pad=0.3", "facecolor": "none", "edgecolor": color}
        ax.text(x, 0.95, words, ha="center", va="center", color=color, bbox=box)
        arrow(ax, (x, 0.2), (x, 0.64))
    ax.plot([0.6, 4.2], [0.2, 0.2], color="C7", linewidth=1.4)
    ax.text(0.55, 0.2, "$x_t, h_{t-1}$", ha="right", va="center")
    arrow(ax, (1.2, 1.26), (1.2, 2.8))
    arrow(ax, (2.24, 1.26), (2.55, 1.9))
    arrow(ax, (3.16, 1.26), (2.85, 1.9))
    arrow(ax, (2.7, 2.24), (2.7, 2.8))
    arrow(ax, (4.27, 1.26), (4.74, 1.64))
    arrow(ax, (4.9, 3), (4.9, 1.94))
    ax.text(4.97, 2.5, "tanh", ha="left", va="center")
    arrow(ax, (5.08, 1.75), (5.75, 1.75))
    ax.text(5.8, 1.75, "$h_t$", ha="left", va="center")
