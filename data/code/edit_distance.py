"""Edit distance and longest common subsequence: the same table with different rules."""


def edit_table(source: str, target: str) -> list[list[int]]:
    """table[i][j]: fewest edits from source[:i] to target[:j]. Shape (len(source) + 1, len(target) + 1)."""
    table = [[i + j if i * j == 0 else 0 for j in range(len(target) + 1)] for i in range(len(source) + 1)]
    for i, a in enumerate(source, start=1):
        for j, b in enumerate(target, start=1):
            delete, insert = table[i - 1][j] + 1, table[i][j - 1] + 1
            table[i][j] = min(delete, insert, table[i - 1][j - 1] + (a != b))
    return table


def edits(source: str, target: str) -> list[str]:
    """A shortest list of edits, read off the table from its last cell."""
    table, i, j, found = edit_table(source, target), len(source), len(target), []
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (source[i - 1] != target[j - 1]):
            i, j = i - 1, j - 1
            if source[i] != target[j]:
                found.append(f"replace {source[i]} by {target[j]}")
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            found.append(f"delete {source[i]}")
        else:
            j -= 1
            found.append(f"insert {target[j]}")
    return found[::-1]


def lcs_length(first: str, second: str) -> int:
    """Length of the longest common subsequence. O(mn) time, O(n) space: one row at a time."""
    above = [0] * (len(second) + 1)
    for a in first:
        row = [0]
        for j, b in enumerate(second, start=1):
            row.append(above[j - 1] + 1 if a == b else max(above[j], row[j - 1]))
        above = row
    return above[-1]


if __name__ == "__main__":
    for row in edit_table("cache", "coach"):
        print(*row)
    print("cache to coach:", ", ".join(edits("cache", "coach")))
    print("letter by letter they differ in", sum(a != b for a, b in zip("cache", "coach", strict=True)), "places")
    print("longest common subsequence:", lcs_length("cache", "coach"), "letters")
