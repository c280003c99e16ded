"""Dynamic pricing: forecasts and a price response learned from random variation feed one optimizer for each city.

Nine boxes in three rows. Top row, left to right: openings and quotes, demand forecast, price response. Middle row: car
positions, supply forecast, optimizer for the city. Openings lead to the demand forecast, positions to the supply
forecast; both forecasts and the price response lead to the optimizer. It leads down to a box that caps, smooths and
randomizes, at the right of the bottom row, which leads left to the price table and on to quote and trip. A dotted arrow
leads from quote and trip up to the car positions.
"""

from guide.figures import blocks

BOXES = {
    (0, 2): ("Openings,\nquotes", "C3"),
    (1, 2): ("Demand\nforecast", "C2"),
    (2, 2): ("Price\nresponse", "C2"),
    (0, 1): ("Car positions", "C3"),
    (1, 1): ("Supply\nforecast", "C2"),
    (2, 1): ("Optimizer,\nper city", "C1"),
    (0, 0): ("Quote, trip", "C0"),
    (1, 0): ("Price table", "C3"),
    (2, 0): ("Cap, smooth,\nrandomize", "C4"),
}
ARROWS = [
    ((0, 2), (1, 2), "-"),
    ((0, 1), (1, 1), "-"),
    ((1, 2), (2, 1), "-"),
    ((1, 1), (2, 1), "-"),
    ((2, 2), (2, 1), "-"),
    ((2, 1), (2, 0), "-"),
    ((2, 0), (1, 0), "-"),
    ((1, 0), (0, 0), "-"),
    ((0, 0), (0, 1), ":"),
]


def draw(ax):
    blocks(ax, BOXES, ARROWS)
