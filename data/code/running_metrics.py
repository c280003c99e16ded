"""Encapsulation, abstraction, inheritance and polymorphism in one example: metrics that are fed batch by batch."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

Batch = tuple[Sequence[int], Sequence[int]]  # true labels, predicted labels


class Metric(ABC):
    """Abstraction: all that an evaluation loop needs to know. Inheritance: `name` is shared by every metric."""

    @abstractmethod
    def update(self, true: Sequence[int], predicted: Sequence[int]) -> None: ...

    @abstractmethod
    def value(self) -> float: ...

    @property
    def name(self) -> str:
        return type(self).__name__.lower()


class Accuracy(Metric):
    """Encapsulation: the two counts change only together, so no caller can average the averages of batches."""

    def __init__(self) -> None:
        self._right = self._seen = 0

    def update(self, true: Sequence[int], predicted: Sequence[int]) -> None:
        self._right += sum(t == p for t, p in zip(true, predicted, strict=True))
        self._seen += len(true)

    def value(self) -> float:
        return self._right / self._seen if self._seen else float("nan")


class Recall(Metric):
    """Of the positives seen so far, the share that was found."""

    def __init__(self) -> None:
        self._found = self._positives = 0

    def update(self, true: Sequence[int], predicted: Sequence[int]) -> None:
        self._found += sum(t == p == 1 for t, p in zip(true, predicted, strict=True))
        self._positives += sum(t == 1 for t in true)

    def value(self) -> float:
        return self._found / self._positives if self._positives else float("nan")


def evaluate(batches: Iterable[Batch], metrics: Sequence[Metric]) -> dict[str, float]:
    """Polymorphism: one loop for every metric that exists or will be written."""
    for true, predicted in batches:
        for metric in metrics:
            metric.update(true, predicted)
    return {metric.name: metric.value() for metric in metrics}


if __name__ == "__main__":
    batches: list[Batch] = [([1] * 4 + [0] * 6, [1] * 3 + [0] * 7), ([1, 0], [0, 0])]
    print({name: round(value, 3) for name, value in evaluate(batches, [Accuracy(), Recall()]).items()})
    means = [evaluate([batch], [Accuracy()])["accuracy"] for batch in batches]
    print(f"accuracy of each batch: {means}; their mean, which weighs 10 rows like 2: {sum(means) / 2:.3f}")
    try:
        Metric()
    except TypeError:
        print("Metric itself cannot be made: update and value are abstract")
