"""Walk through a matrix in a spiral, and turn a square image by 90 degrees in place."""


def spiral(matrix: list[list[int]]) -> list[int]:
    """The values clockwise from the top left corner inwards. O(rows times columns) time."""
    values: list[int] = []
    top, bottom, left, right = 0, len(matrix), 0, len(matrix[0]) if matrix else 0  # what is left: rows and columns
    while top < bottom and left < right:
        values.extend(matrix[top][column] for column in range(left, right))
        top += 1
        values.extend(matrix[row][right - 1] for row in range(top, bottom))
        right -= 1
        if top < bottom:  # a single row has been read already
            values.extend(matrix[bottom - 1][column] for column in reversed(range(left, right)))
            bottom -= 1
        if left < right:  # and so has a single column
            values.extend(matrix[row][left] for row in reversed(range(top, bottom)))
            left += 1
    return values


def rotate(image: list[list[int]]) -> None:
    """Turn a square image clockwise in place: swap across the diagonal, then reverse each row. O(n²) time, O(1) space."""
    n = len(image)
    if any(len(row) != n for row in image):
        raise ValueError("only a square keeps its shape")
    for row in range(n):
        for column in range(row + 1, n):  # above the diagonal only, or each pair is swapped twice
            image[row][column], image[column][row] = image[column][row], image[row][column]
    for line in image:
        line.reverse()


if __name__ == "__main__":
    print("spiral:", spiral([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]))
    image = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    rotate(image)
    print("rotated:", *image, sep="\n")
