"""The spectrum against sums written out, and the wavelets against their energy and an inverse."""

import numpy as np
import pytest
from scipy.signal import get_window
from spectral_features import band_shares, haar, spectrum

random = np.random.default_rng(3)


@pytest.mark.parametrize("n", [8, 9, 30])
def test_the_energy_is_that_of_the_sums_written_out(n):
    x = random.normal(size=n)
    frequencies, energy = spectrum(x, 200.0)
    for k, (frequency, found) in enumerate(zip(frequencies, energy, strict=True)):
        total = sum(x[t] * np.exp(-2j * np.pi * k * t / n) for t in range(n))
        assert np.isclose(found, abs(total) ** 2)
        assert np.isclose(frequency, k * 200.0 / n)
        assert frequency <= 100.0


def test_the_taper_is_a_hann_window():
    x = random.normal(size=64)
    assert np.allclose(spectrum(x, 1.0, taper=True)[1], np.abs(np.fft.rfft(x * get_window("hann", 64))) ** 2)


def test_a_tone_above_half_the_rate_looks_like_one_below():
    t = np.arange(500) / 500
    low, high = (np.cos(2 * np.pi * f * t) for f in (120, 380))
    assert np.allclose(low, high)


def test_bands_share_all_energy_but_that_of_the_mean():
    x, edges = random.normal(size=256), [0.0, 20.0, 60.0, 128.0]
    shares = band_shares(x, 256.0, edges)
    assert np.isclose(shares.sum(), 1)
    assert (shares > 0).all()
    assert np.allclose(band_shares(x + 5, 256.0, edges), shares)


def test_bands_are_tapered_unless_told_otherwise():
    tone = np.sin(2 * np.pi * 40.5 * np.arange(200) / 200)
    far = {taper: 1 - band_shares(tone, 200.0, [36.5, 44.5], taper)[0] for taper in (True, False)}
    assert far[True] < 0.001 < 0.03 < far[False]
    assert band_shares(tone, 200.0, [36.5, 44.5])[0] == 1 - far[True]


def test_wavelets_keep_the_energy_and_can_be_undone():
    x = random.normal(size=64)
    *details, rest = haar(x, 4)
    assert np.isclose(sum((d**2).sum() for d in details) + (rest**2).sum(), (x**2).sum())
    for detail in reversed(details):
        both = np.empty(2 * len(rest))
        both[0::2], both[1::2] = (rest + detail) / np.sqrt(2), (rest - detail) / np.sqrt(2)
        rest = both
    assert np.allclose(rest, x)
