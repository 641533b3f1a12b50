# SPDX-License-Identifier: GPL-3.0-or-later
"""What the top bar and the settings show of the machine: sound device, load, recording, battery."""
