# SPDX-License-Identifier: GPL-3.0-or-later
"""Analysis of many files: by processes of this machine, or by a cluster."""

# A pool of processes, each with threads of its own, would only get in each other's way. To be set
# before numpy is loaded.
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
