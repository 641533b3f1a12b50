# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors of analysis.

AnalysisError
├── TooShortError     there is not enough sound for this
└── ModelError        a model is not there, or is not what it should be
"""


class AnalysisError(Exception):
    """One line: what could not be analysed, and why."""


class TooShortError(AnalysisError):
    """There is not enough sound."""


class ModelError(AnalysisError):
    """A model is missing, damaged, or could not be fetched."""
