"""A source's details: what a person may correct, and what is kept as it was read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from workbench.domain.errors import UserError
from workbench.domain.listing import SourceRow
from workbench.domain.source import Particulars
from workbench.gui.claims.columns import clock_word
from workbench.gui.importing.form import SourceForm
from workbench.gui.mediatype import media_word
from workbench.gui.sheet import Buttons, Sheet
from workbench.gui.theme import UNIT, Theme


class DetailsSheet(Sheet):
    """Corrects a source; Enter saves. `save` says whether it was done."""

    def __init__(
        self, over: QWidget, theme: Theme, source: SourceRow, save: Callable[[Particulars], bool]
    ) -> None:
        super().__init__(over, theme, "", 160 * UNIT)
        self.heading.setText(self.tr("Source details"))
        self.setAccessibleName(self.tr("Source details"))
        self._save = save
        self.form = SourceForm(self)
        self.form.show_particulars(
            Particulars(
                source.title,
                source.outlet,
                source.byline,
                source.published,
                source.language,
                source.address,
            )
        )
        self.content.addWidget(self.form)
        self._add_kept(source)
        self.content.addLayout(Buttons(self, self.tr("Save")))

    def open(self) -> None:
        """Come down with the title in hand."""
        super().open()
        self.form.title.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Save; where a field is wrong, go there instead."""
        try:
            particulars = self.form.particulars()
        except UserError:
            (self.form.published if self.form.title.text().strip() else self.form.title).setFocus()
            return
        if self._save(particulars):
            self.close()

    def _add_kept(self, source: SourceRow) -> None:
        locale = QLocale()
        characters = self.tr("{n} characters").format(n=locale.toString(source.characters))
        self.form.add_quiet(self.tr("Read"), clock_word(source.retrieved))
        self.form.add_quiet(self.tr("Kind"), f"{media_word(source.media_type)} · {characters}")
        self.form.add_quiet("SHA-256", source.sha256)
