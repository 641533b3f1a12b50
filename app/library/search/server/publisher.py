# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells snapshots to the window's process: where they lie, and each memory once."""

import socket
from collections.abc import Mapping, Sequence

from app.library.search.columns import Array
from app.library.search.index import ListOfTracks, Snapshot
from app.library.search.orders import Order
from app.library.search.server import messages
from app.library.search.server.memory import Memory, Place, memory_of, packed, place_of
from app.library.search.server.messages import Ordered, Published
from app.library.search.server.mirror import arrays_of


class Publisher:
    """For one thread. Sending raises OSError: the window is gone."""

    def __init__(self, link: socket.socket) -> None:
        self._link = link
        self._lists: tuple[ListOfTracks, ...] | None = None

    def publish(self, snapshot: Snapshot) -> None:
        """Tell a snapshot. Pre: its columns lie in a `Memory`.
        Post: so do its orders."""
        alive = self._pack(snapshot, [snapshot.alive])[0]
        columns = arrays_of(snapshot)
        orders = {name: (order.rows, order.known) for name, order in snapshot.orders.items()}
        fresh = self._fresh([alive, *columns.values(), *(rows for rows, _ in orders.values())])
        told = Published(
            snapshot.number,
            snapshot.revision,
            snapshot.count,
            place_of(alive),
            {name: place_of(array) for name, array in columns.items()},
            placed(snapshot.orders),
            self._changed(snapshot.lists),
            tuple(fresh),
        )
        self._send(told, fresh)
        self._lists = snapshot.lists

    def publish_orders(self, snapshot: Snapshot) -> None:
        """Tell the orders that came since. Pre: it is the last one that was told."""
        came = {n: order for n, order in snapshot.orders.items() if memory_of(order.rows) is None}
        self._pack(snapshot)
        orders = {name: snapshot.orders[name] for name in came}
        fresh = self._fresh([order.rows for order in orders.values()])
        self._send(Ordered(placed(orders), tuple(fresh)), fresh)

    def _pack(self, snapshot: Snapshot, others: Sequence[Array] = ()) -> list[Array]:
        """Put the orders, and other arrays, where the window can map them."""
        own = {n: order for n, order in snapshot.orders.items() if memory_of(order.rows) is None}
        copies = packed([*others, *(order.rows for order in own.values())])
        for (name, order), rows in zip(own.items(), copies[len(others) :], strict=True):
            snapshot.orders[name] = Order(rows, order.known)
        return copies[: len(others)]

    def _fresh(self, arrays: Sequence[Array]) -> dict[int, Memory]:
        """The memories that the window has not got yet, by their serial."""
        memories = {memory.serial: memory for memory in map(memory_of, arrays) if memory}
        return {serial: memory for serial, memory in memories.items() if memory.fd >= 0}

    def _changed(self, lists: tuple[ListOfTracks, ...]) -> tuple[int | ListOfTracks, ...] | None:
        """What the window lacks: those that it has are told by their places."""
        if lists is self._lists:
            return None
        known = {one.id: (place, one) for place, one in enumerate(self._lists or ())}
        places = (known.get(one.id, (0, None)) for one in lists)
        return tuple(
            place if former == one else one
            for (place, former), one in zip(places, lists, strict=True)
        )

    def _send(self, told: Published | Ordered, fresh: Mapping[int, Memory]) -> None:
        messages.send(self._link, told, [memory.fd for memory in fresh.values()])
        for memory in fresh.values():
            memory.sent()


def placed(orders: Mapping[str, Order]) -> dict[str, tuple[Place, int]]:
    """As they are told."""
    return {name: (place_of(order.rows), order.known) for name, order in orders.items()}
