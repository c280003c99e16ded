"""An experiment tracker with pluggable outputs: the run knows what happened, each sink knows where to put it."""

import json
import logging
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from math import isfinite
from typing import TextIO


@dataclass(frozen=True)
class Event:
    """One thing that happened in a run; `step` is None for what belongs to the run as a whole."""

    run: str
    kind: str
    name: str
    value: float | str
    step: int | None = None


class Sink:
    def write(self, event: Event) -> None:
        raise NotImplementedError

    def close(self) -> None: ...


@dataclass(eq=False)
class JsonLines(Sink):
    """One JSON object a line, handed to the operating system at once, so a crash of the program loses nothing."""

    stream: TextIO

    def write(self, event: Event) -> None:
        value = event.value if isinstance(event.value, str) or isfinite(event.value) else str(event.value)
        print(json.dumps(asdict(event) | {"value": value}), file=self.stream, flush=True)  # JSON has no NaN


@dataclass(eq=False)
class Every(Sink):
    """A sink in front of another: lets through each n-th step of a metric, and everything else."""

    n: int
    sink: Sink

    def write(self, event: Event) -> None:
        if event.step is None or event.step % self.n == 0:
            self.sink.write(event)

    def close(self) -> None:
        self.sink.close()


class Run:
    """Parameters are set once, metrics have steps, and a broken sink does not stop training."""

    def __init__(self, name: str, sinks: list[Sink], warn: Callable[[str], None] = logging.warning) -> None:
        self._name, self._warn, self._params = name, warn, dict[str, str]()
        self._all, self._live = list(sinks), list(sinks)

    def param(self, name: str, value: object) -> None:
        if self._params.setdefault(name, str(value)) != str(value):
            raise ValueError(f"{name} is already set to {self._params[name]}")
        self._emit("param", name, str(value))

    def metric(self, name: str, value: float, step: int) -> None:
        self._emit("metric", name, float(value), step)

    def __enter__(self) -> "Run":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._emit("status", "end", "finished" if kind is None else f"failed: {kind.__name__}")
        self._each(self._all, lambda sink: sink.close())  # also those that were dropped

    def _emit(self, kind: str, name: str, value: float | str, step: int | None = None) -> None:
        event = Event(self._name, kind, name, value, step)
        self._each(self._live, lambda sink: sink.write(event))

    def _each(self, sinks: list[Sink], action: Callable[[Sink], None]) -> None:
        for sink in list(sinks):
            try:
                action(sink)
            except Exception as error:  # the boundary to code that is not ours: report once, drop the sink, go on
                if sink in self._live:
                    self._live.remove(sink)
                    self._warn(f"dropped {type(sink).__name__}: {error!r}")


if __name__ == "__main__":

    class Full(Sink):
        def write(self, event: Event) -> None:
            raise OSError("disk full")

    try:
        with Run("r1", [Every(2, JsonLines(sys.stdout)), Full()], warn=print) as run:
            run.param("lr", 0.1)
            for step in range(4):
                run.metric("loss", 1 / (step + 1), step)
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        print("the exception still reaches the caller")
