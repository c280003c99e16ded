"""The longest window without repeats in "banana bread", after each character: both ends only move right.

One panel. Twelve rows, one for each character read, from top to bottom; twelve columns, one for each position of the
text. In each row a bar covers the current window, with its characters in it. The first bars are "b", "ba" and "ban"; at
each repeat inside the window the left end jumps right, so the bars drift down and to the right. The row of the second
"b", the eighth, still grows: its repeat lies left of the window. Two bars are widest, with six characters: the first of
them, "na bre", has another color; the other, " bread", is the last row.
"""

TEXT = "banana bread"


def draw(ax):
    last, start = {}, 0
    for end, character in enumerate(TEXT):
        start = max(start, last.get(character, -1) + 1)
        last[character] = end
        longest = TEXT[start : end + 1] == "na bre"
        ax.barh(end, end - start + 1, left=start - 0.5, height=0.8, color="C1" if longest else "C0", alpha=0.5)
        for place in range(start, end + 1):
            ax.text(place, end, TEXT[place].replace(" ", "␣"), ha="center", va="center")
    ax.set_xticks([0, 4, 9, 11])
    ax.set_yticks(range(len(TEXT)), [character.replace(" ", "␣") for character in TEXT])
    ax.set(xlabel="position in the text", ylabel="character just read", xlim=(-0.6, len(TEXT) - 0.4))
    ax.invert_yaxis()
    ax.grid(False)
