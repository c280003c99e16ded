"""A small order API in memory: what a repeated POST does with and without a key, and pages by offset and by cursor."""

from dataclasses import dataclass, field


@dataclass
class Orders:
    """The server's state: orders, newest last, and the stored reply for each idempotency key."""

    items: list[tuple[int, str]] = field(default_factory=list)
    replies: dict[str, tuple[str, int, int]] = field(default_factory=dict)

    def post(self, item: str, key: str | None = None) -> tuple[int, int | None]:
        """Status and order number. A real server stores order and reply in one transaction."""
        if key in self.replies:
            known, status, number = self.replies[key]
            return (status, number) if known == item else (422, None)  # the key was used for another request
        number = len(self.items) + 1
        self.items.append((number, item))
        if key is not None:
            self.replies[key] = item, 201, number
        return 201, number

    def page_by_offset(self, offset: int, limit: int) -> list[int]:
        """Newest first, after skipping `offset` of them."""
        return [number for number, _ in reversed(self.items)][offset : offset + limit]

    def page_by_cursor(self, before: int | None, limit: int) -> list[int]:
        """Newest first, those with a smaller number than the last one seen; an index finds the place."""
        return [number for number, _ in reversed(self.items) if before is None or number < before][:limit]


def orders_after_lost_reply(key: str | None) -> int:
    """The server works, its reply is lost, and the client sends the same request again."""
    server = Orders()
    server.post("lamp", key)  # the client sees a timeout
    server.post("lamp", key)
    return len(server.items)


def read_all(by_cursor: bool, limit: int = 4) -> list[int]:
    """All pages of 10 orders, while one new order comes in after the first page."""
    server = Orders([(number, "book") for number in range(1, 11)])
    seen: list[int] = []
    while page := (
        server.page_by_cursor(seen[-1] if seen else None, limit) if by_cursor else server.page_by_offset(len(seen), limit)
    ):
        if not seen:
            server.post("lamp")
        seen += page
    return seen


if __name__ == "__main__":
    without, with_key = orders_after_lost_reply(None), orders_after_lost_reply("k1")
    print(f"orders after a lost reply and a retry: {without} without a key, {with_key} with one")
    print(f"by offset: {read_all(by_cursor=False)}")
    print(f"by cursor: {read_all(by_cursor=True)}")
