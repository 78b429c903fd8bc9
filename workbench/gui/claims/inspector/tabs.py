"""The inspector's tabs: the claim's form stands from the beginning, the other pages once they are gone to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from workbench.gui.claims.inspector.form import ClaimForm
from workbench.gui.claims.inspector.leaf import Leaf, Page
from workbench.gui.theme import UNIT, Theme

if TYPE_CHECKING:
    from workbench.gui.claims.inspector.history import HistoryPage
    from workbench.gui.claims.inspector.several import SeveralPage
    from workbench.gui.desk import Desk
    from workbench.gui.evidence.page import EvidencePage
    from workbench.gui.review.page import ReviewPage
    from workbench.gui.review.stances import StancesPage


class Leaves(NamedTuple):
    """The pages that are built when they are first gone to; a start does without them."""

    several: Leaf[SeveralPage]
    evidence: Leaf[EvidencePage]
    stances: Leaf[StancesPage]
    review: Leaf[ReviewPage]
    history: Leaf[HistoryPage]


class Tabs(QTabWidget):
    """The pages of the inspector.

    `left` says that the user ended a field by a key and wants to go on with the claims; `mark_wanted`
    carries the Verdict that was clicked.
    """

    left = Signal()
    mark_wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Inspector"))
        self.form = ClaimForm(desk, theme, self)
        self.nothing = QLabel(self.tr("Select a claim to see all that is known of it."), self)
        self.nothing.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        self.nothing.setWordWrap(True)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self.pages = QStackedWidget(self)
        for page in (self._topped(self.nothing), self.form):
            self.pages.addWidget(page)
        self.addTab(self.pages, self.tr("Claim"))
        self.leaves = Leaves(
            self._stacked(self._several),
            self._tab(self.tr("Evidence"), self._evidence),
            self._tab(self.tr("Stances"), self._stances),
            self._tab(self.tr("Review"), self._review),
            self._tab(self.tr("History"), self._history),
        )
        self._hear()

    def _hear(self) -> None:
        leaves = self.leaves
        self.form.left.connect(self.left)
        leaves.evidence.once_built(lambda page: page.left.connect(self.left))
        leaves.stances.once_built(lambda page: page.left.connect(self.left))
        leaves.review.once_built(lambda page: page.left.connect(self.left))
        self.form.verdicts.chosen.connect(self.mark_wanted)
        leaves.several.once_built(lambda page: page.verdicts.chosen.connect(self.mark_wanted))

    # What it asks for is what its fullest pages do, whichever of them are built.

    def sizeHint(self) -> QSize:
        """Room for the review of a claim."""
        return self._room(super().sizeHint(), 16 * self._line())

    def minimumSizeHint(self) -> QSize:
        """Room for what is done with several claims."""
        return self._room(super().minimumSizeHint(), 9 * self._line() + 2 * UNIT)

    def _room(self, asked: QSize, below: int) -> QSize:
        return asked.expandedTo(QSize(50 * UNIT, self.tabBar().sizeHint().height() + UNIT + 1 + below))

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()

    def _topped(self, label: QLabel) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addStretch(1)
        return page

    @property
    def several(self) -> SeveralPage:
        """What several selected claims have in common."""
        return self.leaves.several.page

    @property
    def evidence(self) -> EvidencePage:
        """What the claim's verdict rests on."""
        return self.leaves.evidence.page

    @property
    def stances(self) -> StancesPage:
        """What parties said of the claim."""
        return self.leaves.stances.page

    @property
    def review(self) -> ReviewPage:
        """What colleagues add to the claim."""
        return self.leaves.review.page

    @property
    def history(self) -> HistoryPage:
        """What happened to the claim."""
        return self.leaves.history.page

    # Of each page the modules are loaded with it: a start does without them too.

    def _several(self) -> SeveralPage:
        from workbench.gui.claims.inspector.several import SeveralPage

        return SeveralPage(self._desk, self._theme, self)

    def _evidence(self) -> EvidencePage:
        from workbench.gui.evidence.page import EvidencePage

        return EvidencePage(self._desk, self._theme, self)

    def _stances(self) -> StancesPage:
        from workbench.gui.review.stances import StancesPage

        return StancesPage(self._desk, self._theme, self)

    def _review(self) -> ReviewPage:
        from workbench.gui.review.page import ReviewPage

        return ReviewPage(self._desk, self._theme, self)

    def _history(self) -> HistoryPage:
        from workbench.gui.claims.inspector.history import HistoryPage

        return HistoryPage(self._theme, self)

    def _stacked(self, build: Callable[[], Page]) -> Leaf[Page]:
        place = QWidget(self)
        self.pages.addWidget(place)
        return Leaf(place, build, self._restack)

    def _restack(self, place: QWidget, page: QWidget) -> None:
        self.pages.insertWidget(self.pages.indexOf(place), page)
        self.pages.removeWidget(place)

    def _tab(self, word: str, build: Callable[[], Page]) -> Leaf[Page]:
        place = QWidget(self)
        self.addTab(place, word)
        return Leaf(place, build, self._rebind)

    def _rebind(self, place: QWidget, page: QWidget) -> None:
        """Put a page where its place was; nobody need hear of it."""
        at, shown = self.indexOf(place), self.currentWidget() is place
        before = self.blockSignals(True)
        self.insertTab(at, page, self.tabText(at))
        if shown:
            self.setCurrentIndex(at)
        self.removeTab(at + 1)
        self.blockSignals(before)

    def turned_to(self) -> QWidget:
        """The page of the tab that is open, built if it was never open before."""
        shown, leaves = self.currentWidget(), self.leaves
        for leaf in (leaves.evidence, leaves.stances, leaves.review, leaves.history):
            if leaf.holder is shown:
                return leaf.page
        return shown

    def show_counts(self, evidence: int, stances: int) -> None:
        """Say on the tabs how much their pages hold."""
        for leaf, word, count in (
            (self.leaves.evidence, self.tr("Evidence"), evidence),
            (self.leaves.stances, self.tr("Stances"), stances),
        ):
            told = f"{word} {QLocale().toString(count)}" if count else word
            self.setTabText(self.indexOf(leaf.holder), told)

    # --- what is typed

    @property
    def unwritten(self) -> bool:
        """Whether something is typed that would be lost if the window were closed."""
        evidence, review = self.leaves.evidence.built, self.leaves.review.built
        return (
            self.form.unwritten
            or (evidence is not None and evidence.unwritten)
            or (review is not None and review.unwritten)
        )

    def settle(self) -> None:
        """Write what is typed."""
        self.form.settle()
        if (evidence := self.leaves.evidence.built) is not None:
            evidence.settle()
        if (review := self.leaves.review.built) is not None:
            review.settle()
