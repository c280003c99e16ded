"""How busy may a model server be? Latency of an M/M/c queue by formula, checked by simulating requests."""

import heapq
from math import exp, factorial

import numpy as np
from scipy.optimize import brentq


def chance_of_waiting(servers: int, load: float) -> float:
    """Erlang C: the chance that all servers are busy, where load = arrival rate x mean service time < servers."""
    top = load**servers / factorial(servers) * servers / (servers - load)
    return top / (sum(load**k / factorial(k) for k in range(servers)) + top)


def mean_latency(servers: int, rate: float, service: float) -> float:
    """Mean of waiting plus service."""
    return service + chance_of_waiting(servers, rate * service) / (servers / service - rate)


def latency_quantile(servers: int, rate: float, service: float, q: float) -> float:
    """The latency that a share q of requests stays below."""
    wait, mu, drain = chance_of_waiting(servers, rate * service), 1 / service, servers / service - rate

    def above(t: float) -> float:
        if abs(drain - mu) < 1e-9 * mu:
            return exp(-mu * t) * (1 + wait * mu * t)
        return (1 - wait) * exp(-mu * t) + wait * (drain * exp(-mu * t) - mu * exp(-drain * t)) / (drain - mu)

    return float(brentq(lambda t: above(t) - (1 - q), 0, 1000 * (1 / drain + service)))


def simulate(servers: int, rate: float, service: float, n: int, rng: np.random.Generator) -> np.ndarray:
    """Latencies (n,) of requests that arrive at random and take the server that is free first."""
    arrivals = np.cumsum(rng.exponential(1 / rate, n))
    work = rng.exponential(service, n)
    free = [0.0] * servers
    latency = np.empty(n)
    for i, (arrival, needed) in enumerate(zip(arrivals.tolist(), work.tolist(), strict=True)):
        done = max(arrival, heapq.heappop(free)) + needed
        heapq.heappush(free, done)
        latency[i] = done - arrival
    return latency


if __name__ == "__main__":
    rng, service = np.random.default_rng(0), 0.020
    print("mean service 20 ms    one server          eight servers, one queue   (ms)")
    print("busy                 mean    p99          mean    p99   p99 simulated")
    for busy in (0.5, 0.7, 0.8, 0.9, 0.95):
        row = []
        for servers in (1, 8):
            rate = busy * servers / service
            row += [mean_latency(servers, rate, service), latency_quantile(servers, rate, service, 0.99)]
        tail = np.quantile(simulate(8, busy * 8 / service, service, 200_000, rng)[20_000:], 0.99)
        a, b, c, d = (1000 * value for value in row)
        print(f"{busy:4.0%}              {a:7.0f} {b:6.0f}       {c:7.0f} {d:6.0f}   {1000 * tail:13.0f}")
