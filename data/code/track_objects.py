"""Tracking by detection: a Kalman filter predicts where each track goes, and the Hungarian method assigns the detections."""

import numpy as np
from scipy.optimize import linear_sum_assignment

MOVE = np.array([[1.0, 1.0], [0.0, 1.0]])  # state: position and velocity; a frame lasts one unit of time
SEEN = np.array([[1.0, 0.0]])  # only the position is measured


def predict(state: np.ndarray, cov: np.ndarray, drift: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One frame ahead: state (2,), its covariance (2, 2) grows by the process noise."""
    return MOVE @ state, MOVE @ cov @ MOVE.T + drift


def update(state: np.ndarray, cov: np.ndarray, seen: float, noise: float) -> tuple[np.ndarray, np.ndarray]:
    """Correct by a measurement with variance `noise`; the gain says how far to move toward it."""
    gain = cov @ SEEN.T / (SEEN @ cov @ SEEN.T + noise)  # (2, 1)
    return state + gain[:, 0] * (seen - state[0]), cov - gain @ SEEN @ cov


def assign(predicted: np.ndarray, seen: np.ndarray, gate: float) -> list[tuple[int, int]]:
    """As many pairs (track, detection) within the gate as can be, and among those the least total distance."""
    cost = np.abs(predicted[:, None] - seen[None])
    cost[cost > gate] = 1e6  # so large that first as many pairs as possible are allowed ones, then their total is least
    return [(int(i), int(j)) for i, j in zip(*linear_sum_assignment(cost), strict=True) if cost[i, j] <= gate]


if __name__ == "__main__":
    state, cov, drift = np.array([0.0, 2.0]), np.array([[1.0, 0], [0, 1.0]]), np.diag([0.0, 0.1])
    state, cov = predict(state, cov, drift)
    print(f"predicted: position {state[0]:.2f} with variance {cov[0, 0]:.2f}")
    state, cov = update(state, cov, seen=3.0, noise=0.5)
    print(f"seen at 3.0: position {state[0]:.2f} with variance {cov[0, 0]:.2f}, velocity {state[1]:.2f}")

    tracks, seen = np.array([0.0, 4.0]), np.array([3.0, 8.0])
    print("nearest pair first pays 1 + 8 = 9; least total:", assign(tracks, seen, gate=9), "pays 3 + 4 = 7")
    print("with a gate of 3.5:", assign(tracks, seen, gate=3.5))

    left, right = np.arange(0.0, 11), 10.5 - np.arange(0.0, 11)  # two people walk toward and past each other
    for use_velocity in (True, False):
        tracks = [(np.array([left[0], 1.0]), np.eye(2)), (np.array([right[0], -1.0]), np.eye(2))]
        for seen in np.column_stack([left, right])[1:]:
            if use_velocity:
                tracks = [predict(*track, drift) for track in tracks]
            for i, j in assign(np.array([state[0] for state, _ in tracks]), seen, gate=5):
                state, cov = tracks[i]
                tracks[i] = update(state, cov, seen[j], 0.5) if use_velocity else (np.array([seen[j], 0.0]), cov)
        ends = [round(float(state[0]), 1) for state, _ in tracks]
        print("predicting from velocity:" if use_velocity else "matching last positions:", ends)
