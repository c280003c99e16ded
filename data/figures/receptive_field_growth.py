"""How far one output sees after each layer of 3x3 convolutions, plain, with striding, and with doubling dilation.

Three rising lines over layers 1 to 6. Plain 3x3 layers see 3, 5, 7 and so on up to 13 positions, a straight line. With a stride of 2
in every second layer the field reaches 29, and with dilation doubling from 1 to 32 it reaches 127; both bend upward.
"""


def fields(strides, dilations):
    field, jump, out = 1, 1, []
    for stride, dilation in zip(strides, dilations):
        field += 2 * dilation * jump
        jump *= stride
        out.append(field)
    return out


def draw(ax):
    layers = range(1, 7)
    for color, label, strides, dilations in (
        ("C2", "dilation 1, 2, 4, ...", (1,) * 6, (1, 2, 4, 8, 16, 32)),
        ("C1", "stride 1, 2, 1, 2, ...", (1, 2) * 3, (1,) * 6),
        ("C0", "stride 1", (1,) * 6, (1,) * 6),
    ):
        values = fields(strides, dilations)
        ax.plot(layers, values, color=color, marker="o", label=label)
        ax.text(6.12, values[-1], str(values[-1]), color=color, va="center")
    ax.set(xlabel="3x3 layers", ylabel="receptive field", xlim=(0.8, 6.6), ylim=(0, 135), yticks=(0, 50, 100))
    ax.legend(loc="upper left")
