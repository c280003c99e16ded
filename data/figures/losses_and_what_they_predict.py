"""Each loss picks its own best constant for the same five times. Pinball is for 0.75; Huber's delta is 1, then 10.

Two panels. Left, loss against actual minus predicted from -3 to 3: half the squared error is a parabola, absolute error
a V, Huber loss a parabola that goes on as straight lines beyond 1, and the pinball loss for 0.75 a V that climbs three
times as steeply on the right, where the prediction was too low. Right, mean loss of a constant forecast between 15 and
50 minutes for deliveries of 20, 22, 24, 26 and 108 minutes, each curve as a multiple of its least value: absolute error
is lowest at 24, Huber loss with a delta of 10 at 25.5, pinball loss for 0.75 at 26, squared error at 40.
"""

import numpy as np

TIMES = np.array([20, 22, 24, 26, 108])


def huber(error, delta):
    small = np.minimum(np.abs(error), delta)
    return small * (np.abs(error) - small / 2)


LOSSES = (
    ("absolute", 24, lambda error, delta: np.abs(error)),
    ("Huber", 25.5, huber),
    ("pinball", 26, lambda error, delta: np.maximum(0.75 * error, -0.25 * error)),
    ("squared", 40, lambda error, delta: error**2 / 2),
)


def draw(shapes, forecasts):
    errors, constants = np.linspace(-3, 3, 49), np.append(np.arange(15, 30, 0.5), np.arange(30, 50.1, 2))
    for number, (name, best, loss) in enumerate(LOSSES):
        shapes.plot(errors, loss(errors, 1), color=f"C{number}", label=name)
        mean = lambda forecast, loss=loss: np.mean(loss(TIMES - forecast, 10))
        forecasts.plot(constants, [mean(constant) / mean(best) for constant in constants], color=f"C{number}")
        forecasts.plot([best], [1], color=f"C{number}", marker="o", linestyle="none", label=f"{name} {best:g}")
    shapes.set(xlabel="actual minus predicted", ylabel="loss", ylim=(0, 4.6), title="Loss of one error")
    forecasts.set(
        xlabel="forecast, minutes",
        ylabel="loss / least",
        ylim=(0.95, 2.4),
        title="Five deliveries",
        xticks=(20, 30, 40, 50),
        yticks=(1, 1.5, 2),
    )
    shapes.legend(loc="upper center", ncols=1)
    forecasts.legend(loc="upper right")
