"""Who may look at whom. Rows are queries, columns are keys. A filled cell is a score that stays; an empty one is set to
minus infinity before the softmax. The row that is struck out belongs to padding and does not count in the loss.

Two panels of grids. Left: self-attention in a decoder over the tokens "the cat sat [pad]". The cells on and below the
diagonal are filled, except those in the last column, which belongs to the padding token. Right: cross-attention from the
same four target tokens to three source tokens and one padding token. All cells of the three source columns are filled,
without a triangle; the padding column is empty. In both panels the row of the padding token is struck out, because its
output does not count in the loss.
"""


def draw(own, cross):
    target, source = ["the", "cat", "sat", "[pad]"], ["die", "Katze", "saß", "[pad]"]

    def grid(ax, keys, allowed, title):
        for y in range(len(target)):
            for x in range(len(keys)):
                corners = [x - 0.45, x + 0.45, x + 0.45, x - 0.45, x - 0.45]
                heights = [y - 0.45, y - 0.45, y + 0.45, y + 0.45, y - 0.45]
                if allowed(y, x):
                    ax.fill(corners, heights, color="C0", alpha=0.55, linewidth=0)
                ax.plot(corners, heights, color="C7", linewidth=0.8)
        ax.plot([-0.45, 3.45], [3, 3], color="C3")
        ax.set(
            xlim=(-0.6, 3.6),
            ylim=(3.6, -0.6),
            xticks=range(4),
            yticks=range(4),
            xlabel="keys",
            ylabel="queries",
            title=title,
        )
        ax.set_xticklabels(keys)
        ax.set_yticklabels(target)
        ax.set_aspect("equal")
        ax.grid(visible=False)

    grid(own, target, lambda y, x: x <= y and x < 3, "self-attention: causal and padding")
    grid(cross, source, lambda y, x: x < 3, "cross-attention: padding only")
