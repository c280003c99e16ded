"""What 16-bit numbers lose: float16 runs out of range, bfloat16 out of digits."""

import numpy as np


def to_bfloat16(x: float) -> float:
    """The nearest bfloat16 number: a float32 cut to 8 bits of exponent and 7 of fraction, ties to even."""
    bits = int(np.float32(x).view(np.uint32))
    bits += 0x7FFF + ((bits >> 16) & 1)
    return float(np.uint32(bits & 0xFFFF0000).view(np.float32))


def to_float16(x: float) -> float:
    """The nearest float16 number: 5 bits of exponent and 10 of fraction."""
    with np.errstate(over="ignore", under="ignore"):
        return float(np.float16(x))


def through_loss_scaling(gradient: float, scale: float) -> float:
    """A gradient that is carried in float16 as `scale` times its value, and divided again in float32."""
    return to_float16(gradient * scale) / scale


def weight_after(steps: int, update: float, *, master: bool) -> float:
    """A bfloat16 weight that starts at 1 and receives the same update many times, with a float32 copy or without."""
    weight = np.float32(1.0)
    for _ in range(steps):
        weight = np.float32(weight + np.float32(update))
        if not master:
            weight = np.float32(to_bfloat16(float(weight)))
    return to_bfloat16(float(weight))


if __name__ == "__main__":
    print("exact        float16      bfloat16")
    for x in (70_000.0, 1.001, 3e-5, 2e-8):
        print(f"{x:<11g}  {to_float16(x):<11.6g}  {to_bfloat16(x):<11.6g}")
    print(f"gradient 2e-8 in float16 with loss scale 1,024: {through_loss_scaling(2e-8, 1024):.3g}")
    for master in (False, True):
        print(f"1 plus 1,000 updates of 0.001, float32 copy {master}: {weight_after(1000, 0.001, master=master):.4g}")
