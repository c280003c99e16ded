"""Mean latency against how busy the servers are, at 20 milliseconds of work a request: more servers bend up later.

Two lines over 10 to 95 percent busy, from the M/M/c formula. With one server, latency is 22 milliseconds at 10 percent, 40
at 50, 100 at 80, 200 at 90 and 400 at 95. With eight servers behind one queue it stays near 20 until 70 percent, and is 26
at 80, 38 at 90 and 62 at 95.
"""

from math import factorial

import numpy as np


def draw(ax):
    busy = np.linspace(0.1, 0.95, 80)
    ax.plot(100 * busy, [latency(1, share) for share in busy], color="C0", label="one server")
    ax.plot(100 * busy, [latency(8, share) for share in busy], color="C1", linestyle="--", label="eight servers, one queue")
    ax.set(xlabel="busy (%)", ylabel="mean latency (ms)", xlim=(10, 97), ylim=(0, 410), yticks=[0, 20, 100, 200, 400])
    ax.legend(loc="upper left")


def latency(servers, busy):
    load = servers * busy
    top = load**servers / factorial(servers) / (1 - busy)
    waiting = top / (sum(load**k / factorial(k) for k in range(servers)) + top)
    return 20 + waiting * 20 / (servers - load)
