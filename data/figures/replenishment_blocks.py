"""Replenishment: demand is repaired before it is forecast, and an order is a quantile chosen from costs.

Nine boxes in three rows. Top row, left to right: sales and stock, repaired demand, quantile model. Price, leaflet and
weather, in the middle, also lead to the model. The model leads down to the order up to a quantile, at the right of the
middle row, which costs and shelf life, below it, lead to as well. The order leads down left to limits and cases, which
lead left to the manager, who may change it, and on up to the shelf. A dotted arrow leads from the shelf up to sales and
stock.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Sales, stock", "C3"),
    (1, 2): ("Repaired\ndemand", "C3"),
    (2, 2): ("Quantile\nmodel", "C2"),
    (1, 1): ("Price, leaflet,\nweather", "C3"),
    (2, 1): ("Order up to\nquantile", "C1"),
    (2, 0): ("Costs,\nshelf life", "C3"),
    (1, 0): ("Limits,\ncases", "C4"),
    (0, 0): ("Manager\nmay change", "C1"),
    (0, 1): ("Shelf", "C0"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((1, 2), (2, 2), "-"),
    ((1, 1), (2, 2), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 0), (2, 1), "-"),
    ((2, 1), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (0, 1), "-"),
    ((0, 1), (0, 2), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
