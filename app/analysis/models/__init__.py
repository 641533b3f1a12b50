# SPDX-License-Identifier: GPL-3.0-or-later
"""Neural networks made by others: fetched from their packages, converted to ONNX, run here."""
