# SPDX-License-Identifier: GPL-3.0-or-later
"""What the analysis in the background takes up next."""

from app.analysis.background import Queue
from app.analysis.pool.job import Job


class Keeper:
    """Of a library with three tracks that were never analysed."""

    trouble = ""

    def waiting(self):
        return iter([self.job(name) for name in "abc"])

    def job(self, path):
        return Job(path, size=1)


def test_files_that_are_wanted_go_first_in_the_order_they_are_asked_for():
    queue = Queue(Keeper(), ["c", "x"])
    queue.want(["y", "b"])
    assert queue.count == 5
    assert [job.path for job in queue] == ["y", "b", "c", "x", "a"]
