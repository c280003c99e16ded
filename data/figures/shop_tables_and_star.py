"""A shop's tables for running it (left) and for reporting on it (right). An arrow leads from a foreign key to the row it
names.

Left, normalized tables: boxes customers, orders, order lines, products and categories. Orders point to customers, order
lines to orders and to products, products to categories. Right, a star: the fact table of order lines in the middle points
to four boxes around it: date above, customer with the city to the left, product with its category to the right, and
channel below.
"""

from guide.figures import blocks

TABLES = {
    (0, 2): ("customers:\nemail, city", "C0"),
    (0, 1): ("orders:\ntime, channel", "C1"),
    (0, 0): ("order lines:\nquantity,\nprice paid", "C2"),
    (2, 0): ("products:\nprice today", "C0"),
    (2, 1): ("categories", "C0"),
}
STAR = {
    (1, 1): ("order lines:\nquantity,\namount", "C2"),
    (1, 2): ("date: day,\nmonth, year", "C0"),
    (0, 1): ("customer,\ncity", "C0"),
    (2, 1): ("product,\ncategory", "C0"),
    (1, 0): ("channel", "C0"),
}


def draw(left, right):
    links = [((0, 1), (0, 2)), ((0, 0), (0, 1)), ((0, 0), (2, 0)), ((2, 0), (2, 1))]
    blocks(left, TABLES, [(start, end, "-") for start, end in links])
    left.set_title("Normalized: each fact once")
    blocks(right, STAR, [((1, 1), place, "-") for place in STAR if place != (1, 1)])
    right.set_title("Star: few joins for reports")
