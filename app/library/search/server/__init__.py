# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that reads the library: `python -P -m app.library.search.server FD`.

It reads and sorts in memory that the window's process maps, and tells it over a socket which part
of that memory is the library now. The window's side is `app.library.search.follow`.
"""
