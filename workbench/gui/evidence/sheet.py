"""The sheet that adds evidence to claims: five pages, and what is said of every piece alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from workbench.domain.evidence import Form
from workbench.domain.listing import SourceRow
from workbench.gui.evidence.bearings import BearingChoice
from workbench.gui.evidence.draft import PAGES, Draft, Passage
from workbench.gui.evidence.existing import ExistingPage
from workbench.gui.evidence.forms import AddressPage, ContactPage, FilePage, Page, PassagePage, field, offer
from workbench.gui.evidence.pagetabs import PageTabs
from workbench.gui.evidence.pool import Offered
from workbench.gui.evidence.tick import Tick
from workbench.gui.evidence.words import FORM_ICONS, form_word
from workbench.gui.fields import Remark
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme

Kind = TypeVar("Kind", bound=Page)


class AddSheet(Sheet):
    """Asks for a piece of evidence; Enter adds it.

    `take` gets the draft and answers what is wrong with it in the user's language, or nothing where it was
    taken; `pick` folds the sheet away so that words can be selected in the text.
    """

    def __init__(
        self,
        over: QWidget,
        theme: Theme,
        draft: Draft,
        sources: Sequence[SourceRow],
        take: Callable[[Draft], str],
        pick: Callable[[Draft], object],
    ) -> None:
        super().__init__(over, theme, "", 180 * UNIT)
        self.heading.setText(self.tr("Add evidence to {claims}").format(claims=draft.claims))
        self.setAccessibleName(self.heading.text())
        self.draft = draft
        self._take = take
        self._pick = pick
        self.setAcceptDrops(True)
        self._sources = sources
        self._made: list[Page] = []
        self._offered: Offered | None = None
        self.tabs = self._tabs(theme)
        self.stack = QStackedWidget(self)
        self.bearings = BearingChoice(theme, self)
        self.lines = {
            name: field(self, word, hint)
            for name, word, hint in (
                ("pinpoint", self.tr("Pinpoint"), self.tr("page, time, paragraph")),
                ("origin", self.tr("Origin"), self.tr("what it goes back to: a wire, a report")),
                ("method", self.tr("Method"), self.tr("how it was checked")),
                ("note", self.tr("Note"), ""),
            )
        }
        self.primary = Tick(self.tr("Pri&mary: from the matter itself, not a report of it"), self)
        self.told = Remark(self)
        self._lay_out()
        self._load()
        self.tabs.setCurrentIndex(draft.page)
        self._on_tabs_current_changed(draft.page)

    def open(self) -> None:
        """Come down; where words were picked already, Enter adds them at once."""
        super().open()
        reason = Qt.FocusReason.PopupFocusReason
        if self.draft.form is Form.PASSAGE and self.draft.passage is not None:
            self._buttons.accept.setFocus(reason)
        else:
            self.tabs.setFocus(reason)

    # Each page is made when it is first gone to: all five take longer than the rest of the sheet.

    @cached_property
    def passage(self) -> PassagePage:
        """Words of a source."""
        page = self._added(PassagePage(self._sources, self))
        page.pick_wanted.connect(self._on_pick_wanted)
        return page

    @cached_property
    def address(self) -> AddressPage:
        """An address."""
        return self._added(AddressPage(self))

    @cached_property
    def file(self) -> FilePage:
        """A file."""
        return self._added(FilePage(self))

    @cached_property
    def contact(self) -> ContactPage:
        """Somebody who was asked."""
        return self._added(ContactPage(self))

    @cached_property
    def existing(self) -> ExistingPage:
        """What there is already."""
        return self._added(ExistingPage(self._theme, self))

    def _added(self, page: Kind) -> Kind:
        self._made.append(page)
        self.stack.addWidget(page)
        page.entered.connect(self.accept)
        page.load(self.draft)
        self._offer_to(page)
        return page

    def _page(self, at: int) -> Page:
        page: Page = getattr(self, ("passage", "address", "file", "contact", "existing")[at])
        return page

    def offer(self, offered: Offered) -> None:
        """Complete what is typed, and list the evidence that there is."""
        self._offered = offered
        offer(self.lines["origin"], offered.origins)
        offer(self.lines["method"], offered.methods)
        for page in self._made:
            self._offer_to(page)

    def _offer_to(self, page: Page) -> None:
        if self._offered is not None and isinstance(page, ContactPage):
            offer(page.who, self._offered.names)
        elif self._offered is not None and isinstance(page, ExistingPage):
            page.offer(self._offered.pieces)

    def wants_words(self) -> bool:
        """Whether words that are selected in the text are what is asked for."""
        return self.isVisible() and PAGES[self.tabs.currentIndex()] is Form.PASSAGE

    def take_words(self, passage: Passage | None) -> None:
        """Take these words as the passage; the next Enter adds it."""
        self.draft.passage = passage
        self.passage.load(self.draft)
        self.told.say("")
        self._buttons.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Add it; where something is missing, say so and go there."""
        page = self._shown()
        self.store()
        if isinstance(page, PassagePage) and self.draft.passage is None:
            self._pick(self.draft)
            return
        wrong = page.lacking() or self._take(self.draft)
        if not wrong:
            self.close()
            return
        self.told.say(wrong)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Put all that is typed into the draft."""
        draft = self.draft
        draft.page = self.tabs.currentIndex()
        for page in self._made:
            page.store(draft)
        draft.bearing = self.bearings.bearing
        draft.primary = self.primary.isChecked()
        draft.words = {name: line.text() for name, line in self.lines.items()}

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the sheet."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.tabs.setCurrentIndex(PAGES.index(Form.FILE))
            self.file.path.setText(paths[0])

    def _tabs(self, theme: Theme) -> PageTabs:
        tabs = PageTabs(theme, self)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setAccessibleName(self.tr("What kind of evidence"))
        for number, form in enumerate(PAGES, 1):
            word = form_word(form) if form is not None else self.tr("Existing")
            icon = FORM_ICONS[form] if form is not None else "library"
            at = tabs.addTab(theme.icon(icon, "ink.muted"), f"{number}  {word}")
            tabs.setTabToolTip(at, self.tr("{word} (Alt+{number})").format(word=word, number=number))
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda at=at: self._go(at))
        tabs.currentChanged.connect(self._on_tabs_current_changed)
        tabs.chosen.connect(self._enter_page)
        return tabs

    def _go(self, at: int) -> None:
        self.tabs.setCurrentIndex(at)
        self._enter_page()

    def _enter_page(self) -> None:
        self._shown().setFocus(Qt.FocusReason.TabFocusReason)

    def _shown(self) -> Page:
        return self._page(self.tabs.currentIndex())

    def _on_tabs_current_changed(self, at: int) -> None:
        shown = self._page(at)
        # Only the page shown asks for room.
        for page in self._made:
            kind = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, kind)
        self.stack.setCurrentWidget(shown)
        self.stack.updateGeometry()
        existing = isinstance(shown, ExistingPage)
        for name in ("origin", "method", "note"):
            self.lines[name].setVisible(not existing)
            self.labels[name].setVisible(not existing)
        self.primary.setVisible(not existing)
        self.told.say("")

    def _on_pick_wanted(self) -> None:
        self.store()
        self._pick(self.draft)

    def _load(self) -> None:
        draft = self.draft
        self.bearings.show_bearing(draft.bearing)
        self.primary.setChecked(draft.primary)
        for name, line in self.lines.items():
            line.setText(draft.words.get(name, ""))

    def _lay_out(self) -> None:
        self.content.setSpacing(2 * UNIT)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(2 * UNIT)
        self.labels: dict[str, QLabel] = {}
        grid.addWidget(QLabel(self.tr("Stance"), self), 0, 0)
        grid.addWidget(self.bearings, 0, 1, 1, 3)
        for name, row, column in (("pinpoint", 1, 0), ("origin", 1, 2), ("method", 2, 0), ("note", 2, 2)):
            line: QLineEdit = self.lines[name]
            label = self.labels[name] = QLabel(line.accessibleName(), self)
            label.setBuddy(line)
            grid.addWidget(label, row, column)
            grid.addWidget(line, row, column + 1)
        grid.addWidget(self.primary, 3, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.stack)
        self.content.addLayout(grid)
        self.content.addWidget(self.told)
        self._buttons = Buttons(self, self.tr("Add"))
        self.content.addLayout(self._buttons)
