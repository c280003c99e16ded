"""A rating as the mean plus the product of two short vectors, and clicks divided by the chance of being seen.

Two panels. Left: a grid of four users by five items; the numbers beside each row and above each column are two-number vectors, and every
cell is 3 plus their product; observed cells are gray and five predicted ones orange, among them a 5. Right: bars for two items; item A at
position 1 has a click rate of 9% and item B at position 5 has 6%; divided by the chance of being seen, A has 10% and B 20%.
"""

P = ((1, 0), (0, 1), (1, 1), (-1, 1))
Q = ((1, 0), (0, 1), (1, -1), (-1, 1), (1, 1))
HIDDEN = {(0, 3), (1, 0), (2, 4), (3, 1), (3, 2)}


def pair(vector):
    return f"{vector[0]}\n{vector[1]}".replace("-", "−")


def draw(grid, clicks):
    for u, p in enumerate(P):
        grid.text(-1.5, -u, f"({p[0]}, {p[1]})".replace("-", "−"), color="C0", ha="center", va="center")
        for i, q in enumerate(Q):
            hidden = (u, i) in HIDDEN
            rating = 3 + p[0] * q[0] + p[1] * q[1]
            grid.text(i, -u, str(rating), color="C1" if hidden else "C7", ha="center", va="center", weight="bold" if hidden else "normal")
    for i, q in enumerate(Q):
        grid.text(i, 1, pair(q), color="C2", ha="center", va="center")
    grid.plot([-0.6, 4.6, 4.6, -0.6, -0.6], [0.45, 0.45, -3.45, -3.45, 0.45], color="C7", linewidth=1)
    grid.text(-1.5, 0.95, "users", color="C0", ha="center", va="center")
    grid.text(2, 1.75, "items", color="C2", ha="center", va="center")
    grid.text(2, -4, "bold: never rated, predicted", color="C1", ha="center", va="center")
    grid.set(xlim=(-2.4, 4.8), ylim=(-4.3, 2.1))
    grid.axis("off")
    clicks.bar([-0.2, 0.8], [9, 6], width=0.36, color="C7", label="clicks per impression")
    clicks.bar([0.2, 1.2], [10, 20], width=0.36, color="C2", label="clicks per time seen")
    clicks.set(xticks=(0, 1), xticklabels=("A, position 1", "B, position 5"), ylabel="percent", ylim=(0, 27), yticks=(0, 10, 20))
    clicks.legend(loc="upper left")
