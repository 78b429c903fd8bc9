"""Long work away from the window's thread."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.errors import Cancelled
from workbench.domain.progress import Progress, leaving
from workbench.gui.jobs import Jobs
from workbench.gui.statusbar import JobMeter
from workbench.gui.theme import Theme


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs: Jobs, qtbot: QtBot) -> None:
    here, heard = threading.get_ident(), []

    def work(progress: Progress) -> int:
        progress.step(1, 2, "half")
        return threading.get_ident()

    job = jobs.start("Count", work, done=lambda where: heard.append((where, threading.get_ident())))
    with qtbot.waitSignals([job.progressed, job.ended]):
        pass
    ((where, told_in),) = heard
    assert where != here
    assert told_in == here
    assert QThread.currentThread() is jobs.thread()
    assert jobs.running == ()


def test_what_the_work_raises_comes_back_as_a_failure(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[BaseException] = []
    job = jobs.start("Fail", lambda progress: 1 // 0, failed=failures.append, done=failures.append)
    qtbot.waitSignal(job.ended).wait()
    assert [type(error) for error in failures] == [ZeroDivisionError]


def test_cancelled_work_stops_at_its_next_step_and_tells_nothing_else(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []
    stopped = threading.Event()

    def work(progress: Progress) -> None:
        try:
            for done in itertools.count():
                progress.step(done, 0, str(done))
        except Cancelled:
            stopped.set()
            raise

    job = jobs.start("Long", work, done=told.append, failed=told.append)
    qtbot.waitSignal(job.progressed).wait()
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert stopped.is_set()
    assert told == []


def test_closing_cancels_what_runs_and_what_waits(qapp: QApplication) -> None:
    jobs = Jobs()
    begun, ran = threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.step(0, 0)

    jobs.start("Endless", work)
    jobs.start("Waiting", lambda progress: ran.append(1))
    assert begun.wait(5)
    jobs.close()
    assert jobs.running == ()
    assert ran == []


def test_meter_names_the_job_and_cancels_it(jobs: Jobs, theme: Theme, qtbot: QtBot) -> None:
    meter = JobMeter(jobs, theme)
    qtbot.addWidget(meter)
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(1, 4, "harbour.pdf")
        while True:
            go_on.wait(0.01)
            progress.step(1, 4, "harbour.pdf")

    job = jobs.start("Reading", work)
    qtbot.waitSignal(job.progressed).wait()
    assert not meter.isHidden()
    assert meter._name.words == "Reading: harbour.pdf"
    assert (meter._bar.value(), meter._bar.maximum()) == (1, 4)
    with qtbot.waitSignal(job.ended):
        meter._cancel.click()
    assert meter.isHidden()


def test_what_cancelled_work_held_is_let_go_after_it_was_told(jobs: Jobs, qtbot: QtBot) -> None:
    told, gone = threading.Event(), threading.Event()

    class Held:
        def __del__(self) -> None:
            # Told first: to let go of much takes longer than the user waits.
            if told.wait(5):
                gone.set()

    def work(progress: Progress) -> None:
        held: list[object] = [Held()]
        with leaving(held):
            while True:
                progress.step(1, 2, "half")

    job = jobs.start("Long", work)
    job.ended.connect(lambda _job: told.set())
    qtbot.waitSignal(job.progressed).wait()
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert gone.wait(5)
