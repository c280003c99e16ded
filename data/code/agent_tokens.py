"""What an agent's run sends to the model: every step repeats the history, and a prefix cache bills most of it for less."""

PRICE_IN, PRICE_OUT = 3.0, 15.0  # sample prices in dollars per million tokens
WRITE, READ = 1.25, 0.1  # sample prices of a new and of a repeated beginning, as multiples of the input price


def run(steps: int, fixed: int, added: int, keep: int | None = None, summary: int = 0) -> list[tuple[int, int]]:
    """For each step: tokens sent, and how many of them come after the beginning shared with the step before.

    With `keep`, a summary replaces the history whenever that many steps are in it; the call that writes it is not counted.
    """
    sent, history, held, cached = [], 0, 0, 0
    for _ in range(steps):
        if held == keep:
            history, held, cached = summary, 0, fixed  # after a compaction only the fixed part is still the same
        sent.append((fixed + history, fixed + history - cached))
        cached = fixed + history
        history, held = history + added, held + 1
    return sent


def cost(sent: int, new: int, written: int, cached: bool) -> float:
    """Dollars for one run."""
    billed = new * WRITE + (sent - new) * READ if cached else sent
    return (billed * PRICE_IN + written * PRICE_OUT) / 1e6


if __name__ == "__main__":
    fixed, result, output = 6000, 1200, 300
    print("steps  compaction  tokens sent  of them new  no cache  cached")
    for steps in (5, 10, 20, 40):
        for keep in (None, 10):
            if keep and steps <= keep:
                continue
            rows = run(steps, fixed, result + output, keep, summary=1000)
            sent, new = (sum(column) for column in zip(*rows, strict=True))
            plain, cached = (cost(sent, new, steps * output, use) for use in (False, True))
            name = "never" if keep is None else f"every {keep}"
            print(f"{steps:5}  {name:10}  {sent:11,}  {new:11,}  {plain:7.3f} $  {cached:5.3f} $")
