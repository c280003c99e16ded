"""A workflow as a graph of states, saved after every node: what a crash repeats, and why a payment needs a key."""

from collections.abc import Callable
from copy import deepcopy

State = dict[str, object]
Graph = dict[str, tuple[Callable[[State], State], Callable[[State], str]]]  # a node: what it changes, and what is next


class Waiting(Exception):
    """A person has to answer before this node can run."""


class Bank:
    """Pays once for each key, and loses the connection after its first payment."""

    def __init__(self) -> None:
        self.paid: dict[str, int] = {}

    def pay(self, amount: int, key: str) -> None:
        first = not self.paid
        self.paid.setdefault(key, amount)
        if first:
            raise ConnectionError("paid, but the answer was lost")


def run(graph: Graph, saved: State, limit: int = 20) -> State:
    """Go on from what was saved. A node that fails leaves it as it was, so that node runs again from its beginning."""
    while saved["next"] != "end":
        if not limit:
            raise RuntimeError("too many nodes without an end")
        limit -= 1
        node, route = graph[saved["next"]]
        state = deepcopy(saved["state"])
        state |= node(state)
        saved.update(state=state, next=route(state))
    return saved


def refund_graph(bank: Bank, with_key: bool) -> Graph:
    """Read the mail, ask a person above 100, pay, answer. No route leads to `pay` past `approve` for a large amount."""

    def read(state: State) -> State:
        return {"amount": int(state["mail"].split()[-1])}  # in life a model reads it

    def approve(state: State) -> State:
        if "approved" not in state:
            raise Waiting(f"refund {state['amount']}?")
        return {}

    def pay(state: State) -> State:
        bank.pay(state["amount"], key=f"refund-{state['ticket']}" if with_key else f"call-{len(bank.paid)}")
        return {"paid": True}

    def answer(state: State) -> State:
        return {"reply": "paid" if state.get("paid") else "refused"}

    return {
        "read": (read, lambda state: "approve" if state["amount"] > 100 else "pay"),
        "approve": (approve, lambda state: "pay" if state["approved"] else "answer"),
        "pay": (pay, lambda state: "answer"),
        "answer": (answer, lambda state: "end"),
    }


if __name__ == "__main__":
    for with_key in (False, True):
        bank, saved = Bank(), {"next": "read", "state": {"ticket": 7, "mail": "please refund 250"}}
        print("with a key:" if with_key else "without a key:")
        while saved["next"] != "end":
            try:
                run(refund_graph(bank, with_key), saved)
            except Waiting as question:
                print(f"  saved before {saved['next']!r}; asks {question}")
                saved["state"]["approved"] = True
            except ConnectionError as fault:
                print(f"  saved before {saved['next']!r}; {fault}")
        print(f"  reply {saved['state']['reply']!r}, payments made: {len(bank.paid)}")
