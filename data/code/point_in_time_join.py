"""A point-in-time join: how good does 'disputes on this card so far' look under four ways of joining it to purchases?"""

import numpy as np
import pandas as pd
from scipy.stats import rankdata


def as_of(purchases: pd.DataFrame, disputes: pd.DataFrame, clock: str, same_time: bool = True) -> np.ndarray:
    """For each purchase (card, day), the card's disputes whose `clock` is not after it; before it if not `same_time`."""
    table = disputes.sort_values(clock, kind="stable")[["card", clock]]
    table["count"] = table.groupby("card").cumcount() + 1
    left = purchases.reset_index(names="row").sort_values("day", kind="stable")
    joined = pd.merge_asof(
        left, table, left_on="day", right_on=clock, by="card", direction="backward", allow_exact_matches=same_time
    )
    return joined.set_index("row")["count"].fillna(0).sort_index().to_numpy()


def latest(purchases: pd.DataFrame, disputes: pd.DataFrame) -> np.ndarray:
    """The card's disputes in today's table, whenever they came in."""
    return purchases["card"].map(disputes["card"].value_counts()).fillna(0).to_numpy()


def auc(score: np.ndarray, label: np.ndarray) -> float:
    """Chance that a random positive outscores a random negative; a tie counts half."""
    positives = label.sum()
    ranks = rankdata(score)[label == 1].sum()
    return float((ranks - positives * (positives + 1) / 2) / (positives * (len(label) - positives)))


def shop(cards: int, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Twenty purchases a card in 300 days. A fraud is disputed and reaches us 10 to 60 days later."""
    card = np.repeat(np.arange(cards), 20)
    risk = np.where(rng.random(cards) < 0.1, 0.2, 0.01)[card]
    day = rng.uniform(0, 300, len(card))
    fraud = (rng.random(len(card)) < risk).astype(int)
    purchases = pd.DataFrame({"card": card, "day": day, "fraud": fraud})
    disputes = purchases.loc[fraud == 1, ["card"]].assign(bought=day[fraud == 1])
    disputes["known"] = disputes["bought"] + rng.uniform(10, 60, len(disputes))
    return purchases, disputes


if __name__ == "__main__":
    purchases, disputes = shop(5_000, np.random.default_rng(0))
    ways = {
        "latest table": latest(purchases, disputes),
        "purchase time, up to and including": as_of(purchases, disputes, "bought"),
        "purchase time, strictly before": as_of(purchases, disputes, "bought", same_time=False),
        "when we knew (what serving sees)": as_of(purchases, disputes, "known"),
    }
    print("join on                              AUC  rows unlike serving")
    for name, feature in ways.items():
        unlike = np.mean(feature != ways["when we knew (what serving sees)"])
        print(f"{name:35} {auc(feature, purchases['fraud'].to_numpy()):.3f}  {unlike:18.1%}")
