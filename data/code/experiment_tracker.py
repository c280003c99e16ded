"""An experiment tracker with pluggable outputs: the run knows what happened, each sink knows where to put it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Protocol, TextIO


@dataclass(frozen=True)
class Event:
    """One thing that happened in a run; `step` is None for what belongs to the run as a whole."""

    run: str
    kind: str
    name: str
    value: float | str
    step: int | None = None


class Sink(Protocol):
    def write(self, event: Event) -> None: ...
    def close(self) -> None: ...


class JsonLines:
    """One JSON object a line, handed to the operating system at once, so a crash of the program loses nothing."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, event: Event) -> None:
        print(json.dumps(asdict(event)), file=self._stream, flush=True)

    def close(self) -> None: ...


class Every:
    """A sink in front of another: lets through each n-th step of a metric, and everything else."""

    def __init__(self, n: int, sink: Sink) -> None:
        self._n, self._sink = n, sink

    def write(self, event: Event) -> None:
        if event.step is None or event.step % self._n == 0:
            self._sink.write(event)

    def close(self) -> None:
        self._sink.close()


class Run:
    """A context manager; parameters are set once, metrics have steps, and a broken sink does not stop training."""

    def __init__(self, name: str, sinks: list[Sink], warn: Callable[[str], None] = print) -> None:
        self._name, self._sinks, self._warn = name, list(sinks), warn
        self._params: dict[str, str] = {}

    def param(self, name: str, value: object) -> None:
        if self._params.get(name, str(value)) != str(value):
            raise ValueError(f"{name} is already set to {self._params[name]}")
        if name not in self._params:
            self._params[name] = str(value)
            self._emit("param", name, str(value))

    def metric(self, name: str, value: float, step: int) -> None:
        self._emit("metric", name, float(value), step)

    def __enter__(self) -> "Run":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._emit("status", "end", "finished" if kind is None else f"failed: {kind.__name__}")
        self._each(lambda sink: sink.close())

    def _emit(self, kind: str, name: str, value: float | str, step: int | None = None) -> None:
        event = Event(self._name, kind, name, value, step)
        self._each(lambda sink: sink.write(event))

    def _each(self, action: Callable[[Sink], None]) -> None:
        for sink in list(self._sinks):
            try:
                action(sink)
            except Exception as error:  # the boundary to code that is not ours: report, drop the sink, go on
                self._sinks.remove(sink)
                self._warn(f"dropped {type(sink).__name__}: {error!r}")


if __name__ == "__main__":
    import sys

    class Full:
        def write(self, event: Event) -> None:
            raise OSError("disk full")

        def close(self) -> None: ...

    try:
        with Run("r1", [Every(2, JsonLines(sys.stdout)), Full()]) as run:
            run.param("lr", 0.1)
            for step in range(4):
                run.metric("loss", 1 / (step + 1), step)
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        print("the exception still reaches the caller")
