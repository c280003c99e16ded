"""Output size, parameters, multiplications and receptive field of a stack of convolutions."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Conv:
    """One square layer; groups = channels in makes it depthwise. Pooling has channels_out = 0: no parameters."""

    kernel: int
    channels_out: int = 0
    stride: int = 1
    padding: int = 0
    dilation: int = 1
    groups: int = 1


def output_size(size: int, layer: Conv) -> int:
    """Positions at which the dilated kernel fits into the padded input, taken `stride` apart."""
    reach = layer.dilation * (layer.kernel - 1) + 1
    return (size + 2 * layer.padding - reach) // layer.stride + 1


def parameters(channels_in: int, layer: Conv, bias: bool = True) -> int:
    """Each output channel has a kernel over its group's input channels, and a bias."""
    return layer.channels_out * (layer.kernel**2 * channels_in // layer.groups + bias)


def receptive_field(layers: list[Conv]) -> int:
    """Input positions, along one axis, that can reach one output of the last layer."""
    field, jump = 1, 1  # jump: input positions between two neighboring outputs
    for layer in layers:
        field += layer.dilation * (layer.kernel - 1) * jump
        jump *= layer.stride
    return field


if __name__ == "__main__":
    stem = Conv(7, 64, stride=2, padding=3), Conv(3, stride=2, padding=1), Conv(3, 64, padding=1)
    size, channels = 224, 3
    for depth, layer in enumerate(stem, 1):
        size, count = output_size(size, layer), parameters(channels, layer)
        multiplications = parameters(channels, layer, bias=False) * size**2
        channels = layer.channels_out or channels
        print(f"{size:3d} x {size} x {channels}: {count:6,d} parameters,", end=" ")
        print(f"{multiplications / 1e6:5.1f} M multiplications, receptive field {receptive_field(list(stem[:depth]))}")
    full = parameters(128, Conv(3, 256), bias=False)
    separable = parameters(128, Conv(3, 128, groups=128), bias=False) + parameters(128, Conv(1, 256), bias=False)
    print(f"3x3, 128 to 256 channels: {full:,} weights; depthwise then 1x1: {separable:,} ({full / separable:.1f} times fewer)")
    print("five 3x3 layers reach", receptive_field([Conv(3)] * 5), "positions; dilated 1, 2, 4, 8, 16 they reach", end=" ")
    print(receptive_field([Conv(3, dilation=2**k) for k in range(5)]))
