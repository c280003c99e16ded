"""A workflow as a graph of states, saved after every node: what a crash repeats, and why a payment needs a key."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field

State = dict[str, object]


class Waiting(Exception):
    """A person has to answer before this node can run."""


@dataclass
class Graph:
    """Nodes return changes to the state; a route names the next node, so the model can go nowhere else."""

    nodes: dict[str, Callable[[State], State]]
    routes: dict[str, Callable[[State], str]]

    def run(self, saved: State, limit: int = 20) -> State:
        """Go on from what was saved. A node that fails leaves it as it was, so that node runs again from its beginning."""
        while saved["next"] != "end":
            if not limit:
                raise RuntimeError("too many nodes without an end")
            limit -= 1
            node, state = saved["next"], deepcopy(saved["state"])
            state |= self.nodes[node](state)
            saved.update(state=state, next=self.routes[node](state))
        return saved


@dataclass
class Bank:
    """Pays, and loses the connection after the first payment. A payment whose key it knows is not made again."""

    with_keys: bool
    paid: list[int] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    def pay(self, amount: int, key: str) -> None:
        if self.with_keys and key in self.keys:
            return
        self.keys.add(key)
        self.paid.append(amount)
        if len(self.paid) == 1:
            raise ConnectionError("paid, but the answer was lost")


def refund_graph(bank: Bank) -> Graph:
    """Read the mail, ask a person above 100, pay, answer. No route leads to `pay` past `approve` for a large amount."""

    def approve(state: State) -> State:
        if "approved" not in state:
            raise Waiting(f"refund {state['amount']}?")
        return {}

    def pay(state: State) -> State:
        bank.pay(state["amount"], key=f"refund-{state['ticket']}")
        return {"paid": True}

    return Graph(
        nodes={
            "read": lambda state: {"amount": int(state["mail"].split()[-1])},  # in life a model reads it
            "approve": approve,
            "pay": pay,
            "answer": lambda state: {"reply": "paid" if state.get("paid") else "refused"},
        },
        routes={
            "read": lambda state: "approve" if state["amount"] > 100 else "pay",
            "approve": lambda state: "pay" if state["approved"] else "answer",
            "pay": lambda state: "answer",
            "answer": lambda state: "end",
        },
    )


if __name__ == "__main__":
    for with_keys in (False, True):
        bank, saved = Bank(with_keys), {"next": "read", "state": {"ticket": 7, "mail": "please refund 250"}}
        print("with a key:" if with_keys else "without a key:")
        while saved["next"] != "end":
            try:
                refund_graph(bank).run(saved)
            except Waiting as question:
                print(f"  saved before {saved['next']!r}; asks {question}")
                saved["state"]["approved"] = True
            except ConnectionError as fault:
                print(f"  saved before {saved['next']!r}; {fault}")
        print(f"  reply {saved['state']['reply']!r}, payments made: {len(bank.paid)}")
