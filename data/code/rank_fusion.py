"""Reciprocal rank fusion of a keyword and an embedding ranking, judged by recall at k."""

from collections.abc import Collection, Sequence


def fuse(rankings: Sequence[Sequence[str]], k: int = 60) -> list[str]:
    """Documents by the sum of 1 / (k + rank) over the rankings that hold them; ties by name."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, document in enumerate(ranking, 1):
            scores[document] = scores.get(document, 0.0) + 1 / (k + rank)
    return sorted(scores, key=lambda document: (-scores[document], document))


def recall_at(k: int, ranking: Sequence[str], relevant: Collection[str]) -> float:
    """The share of the relevant documents among the first k."""
    return len(set(ranking[:k]) & set(relevant)) / len(relevant)


if __name__ == "__main__":
    questions = {  # keyword ranking, embedding ranking, relevant documents
        "error E4017 on pump": (["e4017", "pump", "valve", "price"], ["pump", "valve", "e4017", "hose"], {"e4017"}),
        "it makes a grinding noise": (
            ["noise", "law", "grind", "fair"],
            ["bearing", "noise", "pump", "hose"],
            {"bearing", "noise"},
        ),
        "can I return it after a month": (
            ["month", "plan", "returns", "news"],
            ["returns", "refund", "month", "law"],
            {"returns", "refund"},
        ),
    }
    sums = {"keywords": 0.0, "embeddings": 0.0, "fused": 0.0}
    for keywords, embeddings, relevant in questions.values():
        for name, ranking in zip(sums, (keywords, embeddings, fuse([keywords, embeddings]))):
            sums[name] += recall_at(2, ranking, relevant) / len(questions)
    for name, recall in sums.items():
        print(f"{name:10} recall at 2: {recall:.2f}")
    print("fused, first question:", fuse(questions["error E4017 on pump"][:2]))
