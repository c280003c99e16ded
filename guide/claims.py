"""Numbers in prose: finding them, working them out again, and comparing."""

import ast
import math
import re
from collections.abc import Callable
from decimal import Decimal

from simpleeval import DEFAULT_OPERATORS, InvalidExpression, SimpleEval

NUMBER = re.compile(r"(?<![\w.])[-−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d{1,2}(?!\d))?|(?<![\w.\d])[-−]?\.\d+")
LARGEST = 10_000
"""Above it, powers, factorials and their kind take minutes or all the memory."""


def _bounded(function: Callable[..., float], *largest: float) -> Callable[..., float]:
    """The function, refusing an argument above the largest that its place allows."""

    def bounded(*numbers: float) -> float:
        for number, most in zip(numbers, largest, strict=False):
            if abs(number) > most:
                raise ValueError(f"a number is above {most:,}, too large to work out exactly")
        return function(*numbers)

    return bounded


FUNCTIONS = {
    name: getattr(math, name)
    for name in (
        "sqrt",
        "exp",
        "log",
        "log2",
        "log10",
        "erf",
        "erfc",
        "sin",
        "cos",
        "tan",
        "tanh",
        "ceil",
        "floor",
    )
} | {"abs": abs, "min": min, "max": max, "round": _bounded(round, math.inf, LARGEST)}
FUNCTIONS |= {
    "comb": _bounded(math.comb, 10**9, LARGEST),
    "perm": _bounded(math.perm, LARGEST),
    "factorial": _bounded(math.factorial, LARGEST),
}
OPERATORS = DEFAULT_OPERATORS | {ast.Pow: _bounded(DEFAULT_OPERATORS[ast.Pow], math.inf, LARGEST)}
NAMES = {"pi": math.pi, "e": math.e}


def _number(node: ast.Constant) -> float:
    if not isinstance(node.value, int | float):
        raise InvalidExpression(f"{node.value!r} is not a number")
    return node.value


READER = SimpleEval(OPERATORS, FUNCTIONS, NAMES)
READER.nodes[ast.Constant] = _number
del READER.nodes[ast.JoinedStr]


def numbers_in(text: str) -> list[str]:
    """Every number in the text, without thousands separators: `1,300 of 7%` holds `1300` and `7`."""
    return [found.replace(",", "").rstrip(".").replace("−", "-") for found in NUMBER.findall(text)]


def number_in(text: str) -> str | None:
    """The first number in the text, or None."""
    return next(iter(numbers_in(text)), None)


def arithmetic(expression: str) -> float | str:
    """The value of an arithmetic expression, or in words why it has none. Nothing but arithmetic is evaluated."""
    try:
        return float(READER.eval(expression))
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
