"""What a spectrum shows, what it hides, and what a wavelet adds: aliasing, leakage, and a click that Fourier cannot place."""

import numpy as np


def spectrum(signal: np.ndarray, rate: float, taper: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Frequencies in Hz and the energy at each, up to half the sampling rate."""
    n = len(signal)
    if taper:  # Hann: fade both ends out, so that the piece repeats without a jump
        signal = signal * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n) / n))
    return np.fft.rfftfreq(n, 1 / rate), np.abs(np.fft.rfft(signal)) ** 2


def band_shares(signal: np.ndarray, rate: float, edges: list[float], taper: bool = True) -> np.ndarray:
    """Features for a model: the share of the energy in each band from one edge to the next."""
    frequencies, energy = spectrum(signal - signal.mean(), rate, taper)
    return np.histogram(frequencies, bins=edges, weights=energy)[0] / energy.sum()


def haar(signal: np.ndarray, levels: int) -> list[np.ndarray]:
    """Haar wavelet details, finest first, then what is left: averages of pairs, of pairs of pairs, and so on."""
    details = []
    for _ in range(levels):
        left, right = signal[0::2], signal[1::2]
        details.append((left - right) / np.sqrt(2))
        signal = (left + right) / np.sqrt(2)
    return [*details, signal]


if __name__ == "__main__":
    rate, t = 1000, np.arange(1000) / 1000
    for tone in (300, 700):
        frequencies, energy = spectrum(np.cos(2 * np.pi * tone * t), rate)
        print(f"a tone of {tone} Hz sampled at 1,000 Hz peaks at {frequencies[energy.argmax()]:.0f} Hz")
    tone = np.sin(2 * np.pi * 50.5 * t)  # between two bins, since one second gives bins of 1 Hz
    for taper in (False, True):
        far = 1 - band_shares(tone, rate, [47.5, 53.5], taper)[0]
        print(f"50.5 Hz: energy more than 3 Hz away {100 * far:.2f}%, {'Hann' if taper else 'no'} window")
    early, late = np.zeros(1024), np.zeros(1024)
    early[200], late[801] = 1, 1
    same = np.allclose(spectrum(early, rate)[1], spectrum(late, rate)[1])
    print(f"clicks at samples 200 and 801 have the same energy spectrum: {same}")
    for click in (early, late):
        finest = haar(click, 3)[0]
        print(f"largest finest Haar detail: pair {np.abs(finest).argmax()}, samples {2 * np.abs(finest).argmax()} and next")
