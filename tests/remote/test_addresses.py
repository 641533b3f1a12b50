# SPDX-License-Identifier: GPL-3.0-or-later
"""Who belongs to a local network."""

import pytest

from app.remote.addresses import is_local, own


@pytest.mark.parametrize(
    ("address", "local"),
    [
        ("192.168.1.7", True), ("10.0.0.1", True), ("172.16.5.5", True), ("127.0.0.1", True),
        ("169.254.1.1", True), ("::1", True), ("fe80::1%eth0", True), ("fd00::1", True),
        ("::ffff:192.168.1.7", True), ("8.8.8.8", False), ("::ffff:8.8.8.8", False),
        ("2001:4860:4860::8888", False), ("", False), ("host", False),
    ],
)  # fmt: skip
def test_local_is_what_the_internet_cannot_reach(address, local):
    assert is_local(address) is local


def test_the_own_address_is_local_or_none():
    assert own() == "" or is_local(own())
