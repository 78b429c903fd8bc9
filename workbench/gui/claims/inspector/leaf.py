"""A page that is built when it is first gone to: until then nothing but its place is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Page = TypeVar("Page", bound=QWidget)


class Leaf(Generic[Page]):
    """One page: `holder` stands in its place until `page` is asked for.

    `put` gets the old holder and the page that takes its place.
    """

    def __init__(
        self, holder: QWidget, build: Callable[[], Page], put: Callable[[QWidget, Page], object]
    ) -> None:
        self._build = build
        self._put = put
        self._waiting: list[Callable[[Page], object]] = []
        self.holder: QWidget = holder
        self.built: Page | None = None
        """The page, if there was a need for it yet."""

    @property
    def page(self) -> Page:
        """The page, built now if there was no need for it before."""
        return self.built or self._bind()

    def _bind(self) -> Page:
        """Put the page where its place is, for the eye and for the tab key."""
        place, page = self.holder, self._build()
        self.holder = self.built = page
        follow(place, page)
        self._put(place, page)
        place.deleteLater()
        for do in self._waiting:
            do(page)
        self._waiting.clear()
        return page

    def once_built(self, do: Callable[[Page], object]) -> None:
        """Do something with the page: at once if it is there, else as soon as it is."""
        if self.built is None:
            self._waiting.append(do)
        else:
            do(self.built)


def follow(place: QWidget, page: QWidget) -> None:
    """Let the tab key reach what is in `page` where it reaches `place`, not last of all in the window."""
    stops = [one for one in _chain(page) if page.isAncestorOf(one) and _stops(one)]
    chain: list[QWidget] = [_stop_before(place), *stops]
    for before, stop in pairwise(chain):
        QWidget.setTabOrder(before, stop)


def _stop_before(place: QWidget) -> QWidget:
    """The last stop of the tab key up to a place; the place itself where there is none."""
    one: QWidget | None = place
    while one is not None and not _stops(one):
        one = one.previousInFocusChain()
        if one is place:
            break
    return one or place


def _chain(first: QWidget) -> Iterator[QWidget]:
    """What the tab key would come to from a widget on, once round."""
    one = first.nextInFocusChain()
    while one is not None and one is not first:
        yield one
        one = one.nextInFocusChain()


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
