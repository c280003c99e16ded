"""Softened targets, and why the soft loss of distillation is multiplied by the squared temperature."""

import numpy as np


def softened(logits: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities (k,) for logits (k,) divided by the temperature."""
    z = logits / temperature
    e = np.exp(z - z.max())
    return e / e.sum()


def soft_loss(student: np.ndarray, teacher: np.ndarray, temperature: float) -> float:
    """Cross-entropy of the student's softened probabilities under the teacher's."""
    return float(-softened(teacher, temperature) @ np.log(softened(student, temperature)))


def gradient(student: np.ndarray, teacher: np.ndarray, temperature: float) -> np.ndarray:
    """Derivative of the soft loss with respect to the student's logits (k,)."""
    return (softened(student, temperature) - softened(teacher, temperature)) / temperature


def limit(student: np.ndarray, teacher: np.ndarray) -> np.ndarray:
    """What T squared times the gradient tends to: centered logits, matched by least squares."""
    return ((student - student.mean()) - (teacher - teacher.mean())) / len(student)


if __name__ == "__main__":
    teacher, student = np.array([8.0, 5.0, -2.0]), np.array([3.0, 1.0, 2.0])  # cat, dog, car
    print("     T   teacher: cat, dog, car    |gradient|  T^2 x |gradient|")
    for t in (1, 2, 4, 8, 16, 64):
        size = np.linalg.norm(gradient(student, teacher, t))
        p = "  ".join(f"{share:.4f}" for share in softened(teacher, t))
        print(f"{t:6d}   {p}    {size:10.3f}  {t**2 * size:16.3f}")
    print(f"limit of the last column: {np.linalg.norm(limit(student, teacher)):.3f}")
