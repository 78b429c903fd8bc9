"""Long work away from the window's thread: one worker thread per job, with progress, cancel and an end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from workbench.domain.errors import Cancelled
from workbench.domain.progress import Progress, forget

Work = Callable[[Progress], object]
"""What a job does; it calls the given Progress often and returns its result."""


class Job(QObject):
    """One piece of long work with a name. Every signal arrives in the window's thread, `ended` last."""

    progressed = Signal(int, int, str)
    """Done, total (0: not known), what is under way."""
    finished = Signal(object)
    """The work's result."""
    failed = Signal(object)
    """The exception that ended the work."""
    ended = Signal(object)
    """The job itself, after the result, the failure or the cancellation was told."""

    _reported = Signal(int, int, str)
    _returned = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._cancelled = False
        # The worker emits these two; queued, they come out in the thread in which the job was made.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether the user asked for the work to stop."""
        return self._cancelled

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    def report(self, done: int, total: int, what: str) -> None:
        """Say from the worker's thread where the work is."""
        self._reported.emit(done, total, what)

    def end(self, result: object, error: BaseException | None) -> None:
        """Say from the worker's thread how the work ended."""
        self._returned.emit(result, error)

    @Slot(int, int, str)
    def _on_reported(self, done: int, total: int, what: str) -> None:
        if not self._cancelled:
            self.progressed.emit(done, total, what)

    @Slot(object, object)
    def _on_returned(self, result: object, error: BaseException | None) -> None:
        # Work that returned is done, also where Cancel came too late: what it wrote must be told.
        if error is None:
            self.finished.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
        self.ended.emit(self)


class _Watched:
    """The Progress that the work sees."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._last = (-1, "")

    def step(self, done: int, total: int, what: str = "") -> None:
        """Pass the step on, at most once a percent; raise Cancelled once the job was cancelled."""
        if self._job.cancelled:
            raise Cancelled
        at = (100 * done // total if total else done, what)
        if at != self._last:
            self._last = at
            self._job.report(done, total, what)


class _Run(QRunnable):
    def __init__(self, work: Work, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._job = job

    def run(self) -> None:
        try:
            result = self._work(_Watched(self._job))
        except Cancelled as stopped:
            # Told at once: to let go of what was made by then may take longer.
            self._job.end(None, Cancelled())
            forget(stopped)
        except BaseException as error:  # told in the window's thread, where it can be shown
            self._job.end(None, error)
        else:
            self._job.end(result, None)


class Jobs(QObject):
    """The jobs of one window. `close()` cancels what runs and waits for it, so that no thread outlives it."""

    started = Signal(object)
    """A Job."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # SQLite has one writer and Python one interpreter lock: a second worker would only take turns.
        self._pool.setMaxThreadCount(1)
        self._running: dict[Job, _Run] = {}

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended, oldest first."""
        return tuple(self._running)

    def start(
        self,
        name: str,
        work: Work,
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> Job:
        """Run `work` in the worker; `done` gets its result, `failed` its exception, both in this thread.

        A job that stopped because it was cancelled calls neither.
        """
        job = Job(name, self)
        if done is not None:
            job.finished.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        job.ended.connect(self._on_job_ended)
        self._running[job] = run = _Run(work, job)
        self.started.emit(job)
        self._pool.start(run)
        return job

    def close(self) -> None:
        """Cancel every job and wait until the worker has stopped."""
        for job in self._running:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()
        self._running.clear()

    @Slot(object)
    def _on_job_ended(self, job: Job) -> None:
        if self._running.pop(job, None) is not None:
            job.deleteLater()
