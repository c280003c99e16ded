"""CLIP's contrastive loss: each image must pick its own caption, and each caption its own image."""

import numpy as np


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Along each row; the maximum is taken out first, so that exp cannot overflow."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def losses(cosines: np.ndarray, scale: float) -> tuple[float, float]:
    """(n, n) cosines, image i against text j, with pairs on the diagonal: image-to-text and text-to-image loss."""
    by_image = -np.diag(log_softmax(scale * cosines)).mean()  # a softmax over the texts in each row
    by_text = -np.diag(log_softmax(scale * cosines.T)).mean()  # a softmax over the images in each column
    return float(by_image), float(by_text)


def clip_loss(images: np.ndarray, texts: np.ndarray, scale: float) -> float:
    """Embeddings (n, d) of n pairs; scale is 1 / temperature."""
    by_image, by_text = losses(unit(images) @ unit(texts).T, scale)
    return (by_image + by_text) / 2


if __name__ == "__main__":
    cosines = np.array([[0.30, 0.25, 0.10], [0.26, 0.28, 0.12], [0.05, 0.10, 0.24]])  # rows: dog, cat, car
    for scale in (10, 100):
        by_image, by_text = losses(cosines, scale)
        print(f"scale {scale}")
        print("  share each image gives its own text:", np.exp(np.diag(log_softmax(scale * cosines))).round(3))
        print("  share each text gives its own image:", np.exp(np.diag(log_softmax(scale * cosines.T))).round(3))
        print(f"  loss {by_image:.3f} by image, {by_text:.3f} by text, {(by_image + by_text) / 2:.3f} together")
    print(f"loss if all cosines were equal: {losses(np.ones((3, 3)), 10)[0]:.3f}")
    image = unit(np.array([[0.6, 0.5, 0.1]]))
    classes = unit(np.array([[0.9, 0.2, 0.1], [0.2, 0.9, 0.3], [0.1, 0.1, 0.9]]))  # texts "a photo of a ..."
    print("zero-shot shares of dog, cat, car:", np.exp(log_softmax(10 * image @ classes.T)).round(3)[0])
