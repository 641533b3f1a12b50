# SPDX-License-Identifier: GPL-3.0-or-later
"""Under which address this computer is found in its local network."""

import ipaddress
import socket

import psutil  # type: ignore[import-untyped]

ELSEWHERE = ("192.0.2.1", 9)  # TEST-NET: asked of the routing table; nothing is sent
INNER = ("docker", "veth", "br-", "virbr", "lxc", "tun", "wg")  # networks inside this computer


def is_local(address: str) -> bool:
    """Whether an address belongs to a local network, or to this computer."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    found = mapped or found
    return found.is_private or found.is_loopback or found.is_link_local


def own() -> str:
    """The address in the local network: of the way out, else of the first network there is; empty
    without one. Never one that the whole internet can reach."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(ELSEWHERE)
            found = str(asking.getsockname()[0])
        except OSError:
            found = ""
    return found if _fits(found) else next(filter(_fits, _all()), "")


def _fits(address: str) -> bool:
    return is_local(address) and not ipaddress.ip_address(address).is_loopback


def _all() -> list[str]:
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    return [
        row.address
        for name, rows in sorted(psutil.net_if_addrs().items())
        for row in rows
        if name in up and not name.startswith(INNER) and row.family == socket.AF_INET
    ]
