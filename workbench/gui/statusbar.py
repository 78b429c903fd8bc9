"""The status bar: facts left, who checks, when the last change was saved, which database, what is running."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTime, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from workbench.domain.listing import Counts
from workbench.gui.header import ElidedLabel
from workbench.gui.jobs import Job, Jobs
from workbench.gui.meter import Meter
from workbench.gui.theme import UNIT, Theme

_LONGEST = 50 * UNIT
"""Pixels of a name; a longer one loses its middle."""


class JobMeter(QWidget):
    """The running job's name, how far it is, and Cancel; hidden while nothing runs."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._name = ElidedLabel(self)
        self._name.setMinimumWidth(20 * UNIT)
        self._name.setMaximumWidth(50 * UNIT)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._bar = Meter(self)
        self._bar.setFixedWidth(30 * UNIT)
        self._cancel = QToolButton(self)
        self._cancel.setProperty("flat", True)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setIcon(theme.icon("x", "ink.muted"))
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * UNIT)
        row.addStretch(1)
        row.addWidget(self._name, 1_000)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()
        jobs.started.connect(self._on_jobs_started)

    def _on_jobs_started(self, job: Job) -> None:
        job.progressed.connect(lambda *at, job=job: self._show(job, *at))
        job.ended.connect(self._on_job_ended)
        if self._job is None:
            self._take(job)

    def _take(self, job: Job | None) -> None:
        self._job = job
        self.setVisible(job is not None)
        if job is not None:
            self._cancel.setEnabled(True)
            self._cancel.setAccessibleName(self.tr("Cancel: {job}").format(job=job.name))
            self._show(job, 0, 0, "")

    def _show(self, job: Job, done: int, total: int, what: str) -> None:
        if job is not self._job:
            return
        what = QCoreApplication.translate("progress", what)
        words = f"{job.name}: {what}" if what and what != job.name else job.name
        self._name.set_words(words)
        self._bar.show_share(done, total, words)

    def _on_job_ended(self, job: Job) -> None:
        if job is self._job:
            self._take(next((other for other in self._jobs.running if other is not job), None))

    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._name.set_words(self.tr("Cancelling: {job}").format(job=self._job.name))


class StatusBar(QStatusBar):
    """What a checker glances at; the reviewer's name and the database are buttons."""

    reviewer_wanted = Signal()
    database_wanted = Signal()

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._left = QLabel(self)
        self._bar = Meter(self)
        self._bar.setFixedWidth(32 * UNIT)
        self._reviewer = self._button(theme.icon("user", "ink.muted"))
        self._reviewer.clicked.connect(self.reviewer_wanted)
        self._saved = QLabel(self)
        self._database = self._button(theme.icon("database", "ink.muted"))
        self._database.clicked.connect(self.database_wanted)
        self._left.setContentsMargins(2 * UNIT, 0, UNIT, 0)
        self.addWidget(self._left)
        self.addWidget(self._bar)
        self.addPermanentWidget(JobMeter(jobs, theme, self), 1)
        for widget in (self._reviewer, self._saved, self._database):
            self.addPermanentWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """As high as it must be: neither a job that runs nor a long name makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def show_counts(self, counts: Counts | None) -> None:
        """Show how many of the dossier's claims are checked; None where there is no dossier."""
        words = ""
        if counts is not None:
            left = counts.all - counts.checked
            words = self.tr("{checked} of {all} checked").format(checked=counts.checked, all=counts.all)
            if not counts.all:
                words = self.tr("No claims yet")
            self._bar.setToolTip(self.tr("{left} left to check").format(left=left))
        self._left.setText(words)
        self._bar.setVisible(bool(counts and counts.all))
        if counts is not None:
            self._bar.show_share(counts.checked, max(1, counts.all), words)

    def show_reviewer(self, name: str) -> None:
        """Show who checks."""
        words = self.tr("Reviewer: {name}")
        self._reviewer.setText(words.format(name=self._short(name) or self.tr("not set")))
        self._reviewer.setAccessibleName(words.format(name=name or self.tr("not set")))
        self._reviewer.setToolTip(self.tr("Change who checks"))

    def show_saved(self, at: datetime | None) -> None:
        """Show when the last change became durable (UTC); None before the first."""
        if at is None:
            self._saved.setText("")
            return
        local = at.astimezone()
        # With seconds: they are what one looks for after a mark.
        shown = QTime(local.hour, local.minute, local.second).toString("HH:mm:ss")
        words = self.tr("saved {time}").format(time=shown)
        if words != self._saved.text():
            # Several marks in one second say the same.
            self._saved.setText(words)
            self._saved.setAccessibleName(words)

    def show_database(self, location: str, here: bool) -> None:
        """Show which database is open: its file's name on this computer, or the server's address."""
        name = location.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
        form = self.tr("{name} (this computer)") if here else self.tr("{name} (server)")
        self._database.setText(form.format(name=self._short(name)))
        self._database.setAccessibleName(form.format(name=name))
        self._database.setToolTip(self.tr("{location}: open its folder").format(location=location))

    def _short(self, name: str) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _LONGEST)

    def _button(self, icon: QIcon) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(icon)
        button.setIconSize(QSize(4 * UNIT - 2, 4 * UNIT - 2))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button
