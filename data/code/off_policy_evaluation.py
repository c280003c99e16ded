"""What would another policy have earned? A model, importance weights and doubly robust, on many logs of a known world."""

import numpy as np

SHARE = np.array([0.7, 0.3])  # of users of kind 0 and 1
LOGGING = np.array([[0.8, 0.15, 0.05], [0.1, 0.6, 0.3]])  # chance of each offer, by kind of user
TARGET = np.array([[0.1, 0.2, 0.7], [0.2, 0.2, 0.6]])
RATE = np.array([[0.10, 0.15, 0.30], [0.40, 0.20, 0.10]])  # true chance of a purchase

Log = tuple[np.ndarray, np.ndarray, np.ndarray]


def value(policy: np.ndarray, rate: np.ndarray = RATE) -> float:
    """Expected purchases a user under a policy."""
    return float((SHARE[:, None] * policy * rate).sum())


def collect(n: int, rng: np.random.Generator) -> Log:
    """Kinds, offers made by LOGGING and purchases, (n,) each."""
    kind = (rng.random(n) < SHARE[1]).astype(int)
    offer = (rng.random((n, 1)) > LOGGING.cumsum(axis=1)[kind][:, :2]).sum(axis=1)
    return kind, offer, (rng.random(n) < RATE[kind, offer]).astype(float)


def forgetful(log: Log) -> np.ndarray:
    """A reward model (2, 3) that forgets the kind: the purchase rate of each offer in a log, the same for both kinds."""
    _, offer, bought = log
    return np.tile(np.bincount(offer, bought, 3) / np.bincount(offer, minlength=3), (2, 1))


def model_only(log: Log, model: np.ndarray) -> float:
    kind, _, _ = log
    return float((TARGET * model).sum(axis=1)[kind].mean())


def importance(log: Log) -> float:
    kind, offer, bought = log
    return float((TARGET / LOGGING)[kind, offer] @ bought / len(bought))


def self_normalized(log: Log) -> float:
    kind, offer, bought = log
    weight = (TARGET / LOGGING)[kind, offer]
    return float(weight @ bought / weight.sum())


def doubly_robust(log: Log, model: np.ndarray, logging: np.ndarray = LOGGING) -> float:
    """The model's answer, plus the weighted mean of what the model missed."""
    kind, offer, bought = log
    weight = (TARGET / logging)[kind, offer]
    return model_only(log, model) + float(weight @ (bought - model[kind, offer]) / len(bought))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    logs = [collect(1000, rng) for _ in range(4000)]
    models = [forgetful(collect(1000, rng)) for _ in logs]
    print(f"logged policy earns {value(LOGGING):.4f}, new policy in truth {value(TARGET):.4f}")
    print("estimates from 4000 logs of 1000 users each, models fitted on other logs of 1000")
    uniform = np.full((2, 3), 1 / 3)
    ways = {
        "mean of the log": [log[2].mean() for log in logs],
        "model without kind": [model_only(log, model) for log, model in zip(logs, models, strict=True)],
        "importance weights": [importance(log) for log in logs],
        "self-normalized": [self_normalized(log) for log in logs],
        "doubly robust, that model": [doubly_robust(log, model) for log, model in zip(logs, models, strict=True)],
        "doubly robust, right model": [doubly_robust(log, RATE) for log in logs],
        "the same, chances wrong": [doubly_robust(log, RATE, uniform) for log in logs],
        "both wrong": [doubly_robust(log, model, uniform) for log, model in zip(logs, models, strict=True)],
    }
    for name, found in ways.items():
        print(f"  {name:27s} mean {np.mean(found):.4f}, standard deviation {np.std(found):.4f}")
    second = np.sum(np.array([0.8, 0.2]) ** 2 / 0.5)
    print(f"mean squared weight, 0.8/0.2 against 0.5/0.5: {second:.2f} for one step, {second**20:.0f} for 20")
