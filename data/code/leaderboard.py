"""A leaderboard: a dictionary for the scores, and a sorted list for the order."""

from bisect import bisect_left, insort


class Leaderboard:
    """Points by player; more is better, and equal scores share a rank."""

    def __init__(self) -> None:
        self._points: dict[str, int] = {}
        self._order: list[tuple[int, str]] = []  # (minus the points, player), so ascending is best first

    def add(self, player: str, points: int) -> int:
        """Add points, which may be negative, to a player's score, and return it; a new player begins at 0."""
        total = self._points.get(player, 0) + points
        self.remove(player)
        self._points[player] = total
        insort(self._order, (-total, player))
        return total

    def remove(self, player: str) -> None:
        """Forget the player, if there."""
        if player in self._points:
            entry = (-self._points.pop(player), player)
            del self._order[bisect_left(self._order, entry)]

    def top(self, count: int) -> list[tuple[str, int]]:
        """The best players and their points; names in alphabetical order where points are equal."""
        return [(player, -negative) for negative, player in self._order[: max(count, 0)]]

    def rank(self, player: str) -> int:
        """One more than the number of players with strictly more points. KeyError for a stranger."""
        return bisect_left(self._order, (-self._points[player],)) + 1


if __name__ == "__main__":
    board = Leaderboard()
    for player, points in (("Ada", 50), ("Grace", 80), ("Alan", 50), ("Mary", 20)):
        board.add(player, points)
    print("top 3:", board.top(3))
    print("ranks:", {player: board.rank(player) for player in ("Grace", "Ada", "Alan", "Mary")})
    print("Mary now has", board.add("Mary", 45))
    print("top 3:", board.top(3))
    print("ranks:", {player: board.rank(player) for player in ("Grace", "Ada", "Alan", "Mary")})
