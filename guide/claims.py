"""Numbers in prose: finding them, working them out again, and comparing."""

import math
import re
from decimal import Decimal

from simpleeval import InvalidExpression, simple_eval

NUMBER = re.compile(r"(?<![\w.])[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?|(?<![\w.\d])[-−]?\.\d+")

FUNCTIONS = {
    name: getattr(math, name)
    for name in (
        "sqrt",
        "exp",
        "log",
        "log2",
        "log10",
        "comb",
        "perm",
        "factorial",
        "erf",
        "erfc",
        "sin",
        "cos",
        "tan",
        "tanh",
        "ceil",
        "floor",
    )
} | {"abs": abs, "min": min, "max": max, "round": round}
NAMES = {"pi": math.pi, "e": math.e}


def numbers_in(text: str) -> list[str]:
    """Every number in the text, without thousands separators: `1,300 of 7%` holds `1300` and `7`."""
    return [found.replace(",", "").rstrip(".").replace("−", "-") for found in NUMBER.findall(text)]


def number_in(text: str) -> str | None:
    """The first number in the text, or None."""
    return next(iter(numbers_in(text)), None)


def arithmetic(expression: str) -> float | str:
    """The value of an arithmetic expression, or in words why it has none. Nothing but arithmetic is evaluated."""
    try:
        return float(simple_eval(expression, functions=FUNCTIONS, names=NAMES))
    except (InvalidExpression, SyntaxError, ArithmeticError, ValueError, TypeError, RecursionError, MemoryError) as error:
        return " ".join(str(error).split()) or type(error).__name__


def same_number(printed: str, value: float) -> bool:
    """Whether `value`, rounded as `printed` is, gives `printed`. Zeros that end a whole number may be rounding."""
    if not math.isfinite(value):
        return False
    written = Decimal(printed)
    step = Decimal(1).scaleb(
        int(written.normalize().as_tuple().exponent)
        if written == written.to_integral() and "." not in printed
        else int(written.as_tuple().exponent)
    )
    return abs(Decimal(value) - written) <= step / 2 * Decimal("1.000001")
