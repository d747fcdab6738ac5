"""Distances over the ground."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Mean radius of the Earth in kilometres (IUGG).
EARTH_RADIUS_KM = 6371.0088


def great_circle_km(lat1: Any, lon1: Any, lat2: Any, lon2: Any) -> Any:
    """The distance over the ground in kilometres; arrays broadcast.

    Parameters
    ----------
    lat1, lon1, lat2, lon2 : float or ndarray
        Degrees.

    Returns
    -------
    float or ndarray
        Kilometres, by the haversine formula on a sphere.

    References
    ----------
    R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68(2), 1984, p. 159.
    """
    phi1, phi2 = np.radians(lat1), np.radians(lat2)
    half_phi = (phi2 - phi1) / 2
    half_lambda = (np.radians(lon2) - np.radians(lon1)) / 2
    h = np.sin(half_phi) ** 2 + np.cos(phi1) * np.cos(phi2) * np.sin(half_lambda) ** 2
    return 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(h, 1.0)))
