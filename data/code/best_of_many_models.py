"""The best of many useless models looks good on the rows that chose it, and is useless on new ones."""

import numpy as np


def winner(models: int, rows: int, repeats: int, rng: np.random.Generator) -> tuple[float, float]:
    """Accuracy of the model with the best validation score, on the validation rows and on as many new rows.

    Every model guesses, so each row is right with probability 0.5, independently. Both are means over `repeats` contests.
    """
    validation = rng.binomial(rows, 0.5, (repeats, models)) / rows
    test = rng.binomial(rows, 0.5, (repeats, models)) / rows
    best = validation.argmax(axis=1)[:, None]
    return float(np.take_along_axis(validation, best, 1).mean()), float(np.take_along_axis(test, best, 1).mean())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    rows = 1000
    error = 0.5 / np.sqrt(rows)
    print(f"{rows:,} rows, models that guess; the standard error of one score is {100 * error:.1f} points")
    print("models  winner, validation  standard errors up  winner, new rows")
    for models in (2, 10, 100, 1000):
        chosen, fresh = winner(models, rows, 3000, rng)
        print(f"{models:6,}  {chosen:18.0%}  {(chosen - 0.5) / error:18.1f}  {fresh:16.0%}")
