"""A retry decorator that keeps name, docstring, signature and types, and a context manager that times a block."""

import functools
import inspect
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    *errors: type[Exception], times: int = 3, wait: float = 0.1, sleep: Callable[[float], None] = time.sleep
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Call again after one of `errors`, at most `times` calls in all, waiting twice as long each time."""
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    sleep(wait * 2**attempt)
            return function(*args, **kwargs)  # the last call may raise

        return wrapper

    return decorate


@contextmanager
def timed(seconds: dict[str, float], name: str, clock: Callable[[], float] = time.perf_counter) -> Iterator[None]:
    """Add the duration of the block to seconds[name], also when the block raises."""
    start = clock()
    try:
        yield
    finally:
        seconds[name] = seconds.get(name, 0.0) + clock() - start


if __name__ == "__main__":
    waits: list[float] = []
    replies = iter([TimeoutError("slow"), TimeoutError("slow"), 200])

    @retry(TimeoutError, times=4, wait=0.5, sleep=waits.append)
    def fetch(url: str, *, verbose: bool = False) -> int:
        """Fetch a page."""
        reply = next(replies)
        if isinstance(reply, Exception):
            raise reply
        return reply

    print(f"returned {fetch('a/b')} after waits of {waits} s")
    print(f"{fetch.__name__}{inspect.signature(fetch)}: {fetch.__doc__}")
