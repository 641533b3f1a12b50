# SPDX-License-Identifier: GPL-3.0-or-later
"""The service, one package a domain. It shares nothing with the desktop application yet."""
