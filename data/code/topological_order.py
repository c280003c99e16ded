"""Kahn's algorithm: take what needs nothing any more, and free what was waiting for it."""

from collections import deque


def order(needs: dict[str, list[str]]) -> list[str] | None:
    """Every task after all tasks it needs, or None if there is a cycle. O(tasks + needs) time and space.

    needs: task -> what must come before it; tasks that are only needed may be left out as keys.
    """
    missing: dict[str, int] = {}  # how many needs are not yet done
    unlocks: dict[str, list[str]] = {}
    for task, before in needs.items():
        missing[task] = len(before)
        for need in before:
            missing.setdefault(need, 0)
            unlocks.setdefault(need, []).append(task)
    ready = deque(task for task, count in missing.items() if count == 0)
    done: list[str] = []
    while ready:
        task = ready.popleft()
        done.append(task)
        for following in unlocks.get(task, []):
            missing[following] -= 1
            if missing[following] == 0:
                ready.append(following)
    return done if len(done) == len(missing) else None  # tasks on a cycle never become ready


if __name__ == "__main__":
    pipeline = {
        "train": ["features", "labels"],
        "features": ["clean"],
        "labels": ["clean"],
        "evaluate": ["train", "labels"],
        "clean": ["ingest"],
    }
    print("order:", " ".join(order(pipeline) or []))
    print("with ingest needing evaluate:", order(pipeline | {"ingest": ["evaluate"]}))
