"""One announcement of every change."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.domain.errors import EnvironmentFault
from workbench.domain.listing import Change, Subject
from workbench.gui.broadcast import NEWS_INTERVAL, Broadcast

CHANGE = Change((), frozenset({(Subject.CLAIM, 1)}))


def test_others_are_asked_often_enough_to_be_seen_within_a_second() -> None:
    assert NEWS_INTERVAL <= 1000


def test_news_of_other_processes_is_announced_by_itself(qtbot: QtBot) -> None:
    news = [CHANGE]
    broadcast = Broadcast(lambda: news.pop() if news else None, interval=5)
    with qtbot.waitSignal(broadcast.changed) as changed:
        pass
    assert changed.args == [CHANGE]
    broadcast.stop()


def test_a_change_of_nothing_is_not_announced(qtbot: QtBot) -> None:
    broadcast = Broadcast(lambda: None)
    with qtbot.assertNotEmitted(broadcast.changed):
        broadcast.tell(Change())
    broadcast.stop()


def test_a_failing_look_is_told_once_until_one_succeeds(qtbot: QtBot) -> None:
    answers: list[Change | EnvironmentFault | None] = []

    def news() -> Change | None:
        answer = answers.pop(0)
        if isinstance(answer, EnvironmentFault):
            raise answer
        return answer

    fault = EnvironmentFault("The database is not reachable.")
    broadcast = Broadcast(news)
    broadcast.stop()
    told: list[object] = []
    broadcast.failed.connect(told.append)
    for answer in (fault, fault, None, fault):
        answers.append(answer)
        broadcast.look()
    assert told == [fault, fault]
