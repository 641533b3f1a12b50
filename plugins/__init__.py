# SPDX-License-Identifier: GPL-3.0-or-later
"""One folder a plugin. A plugin sees the public hooks and value types of `app`, nothing else."""
