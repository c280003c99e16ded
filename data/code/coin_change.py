"""Coin change, bottom up: fewest coins, which coins, and in how many ways."""


def fewest_coins(coins: list[int], amount: int) -> list[int] | None:
    """A smallest multiset of coins, each usable any number of times, that sums to amount, or None.

    O(amount * len(coins)) time, O(amount) space. Coins are positive.
    """
    infinity = amount + 1  # more coins than any solution needs
    fewest = [0] + [infinity] * amount
    last = [0] * (amount + 1)  # the coin that was added last
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and fewest[total - coin] + 1 < fewest[total]:
                fewest[total] = fewest[total - coin] + 1
                last[total] = coin
    if fewest[amount] == infinity:
        return None
    used: list[int] = []
    while amount:
        used.append(last[amount])
        amount -= last[amount]
    return sorted(used)


def ways(coins: list[int], amount: int) -> int:
    """Number of multisets of coins that sum to amount: coins outside, so that order does not count."""
    count = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            count[total] += count[total - coin]
    return count[amount]


def greedy(coins: list[int], amount: int) -> list[int] | None:
    """Always the largest coin that fits: fast, and not always right."""
    used: list[int] = []
    for coin in sorted(coins, reverse=True):
        used += [coin] * (amount // coin)
        amount %= coin
    return None if amount else sorted(used)


if __name__ == "__main__":
    coins = [1, 5, 11]
    print("15 from [1, 5, 11]: fewest", fewest_coins(coins, 15), "greedy", greedy(coins, 15))
    print(
        "7 from [4, 5]: fewest", fewest_coins([4, 5], 7), "and 12:", fewest_coins([4, 5], 12), "greedy:", greedy([4, 5], 12)
    )
    print("ways to make 15 from [1, 5, 11]:", ways(coins, 15))
