"""Two pointers on bar heights: the container that holds most water, and the rain that stays between all bars."""


def most_water(heights: list[int]) -> tuple[int, int, int]:
    """Largest (j - i) * min(height i, height j), and the two positions. O(n) time, O(1) space."""
    best = (0, 0, 0)
    left, right = 0, len(heights) - 1
    while left < right:
        area = (right - left) * min(heights[left], heights[right])
        if area > best[0]:
            best = area, left, right
        if heights[left] < heights[right]:
            left += 1  # every narrower container with this left wall holds no more
        else:
            right -= 1
    return best


def rain_kept(heights: list[int]) -> int:
    """Water above bar i: the lower of the highest bars on its two sides, itself included, minus its height. O(n), O(1)."""
    total = highest_left = highest_right = 0
    left, right = 0, len(heights) - 1
    while left <= right:
        highest_left = max(highest_left, heights[left])
        highest_right = max(highest_right, heights[right])
        if highest_left < highest_right:  # the wall on the left decides, whatever lies between
            total += highest_left - heights[left]
            left += 1
        else:
            total += highest_right - heights[right]
            right -= 1
    return total


if __name__ == "__main__":
    for heights in ([3, 9, 4, 8, 2, 6, 5], [1, 2, 3, 4], [5, 0, 5], [7]):
        area, i, j = most_water(heights)
        print(f"{heights}: most water {area} between {i} and {j}; rain kept {rain_kept(heights)}")
