"""Role and affiliation: what stands before a name, or after it in apposition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.finding.roles import roles

TOKEN = re.compile(r"[\w&][\w.'’&/\-]*")
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my one another some any".split()
)
JOINED = re.compile(r"\s(for|at|of|with|in|to|from)\s+(?:the\s+|a\s+)?(?=[A-Z])")
SENT = re.compile(r"(?i)ambassador|envoy|secretary-general")
HEADS = re.compile(r"(?i)secretary|minister")


def lowered(tokens: Sequence[str]) -> list[str]:
    """The words in lower case without the period of an abbreviation."""
    return [token.lower().rstrip(".") for token in tokens]


def role_before(before: Sequence[str], low: Sequence[str]) -> tuple[str, str]:
    """Role and affiliation in the words before a name: "White House press secretary"."""
    r = roles()
    first = 0
    skipped = DETERMINERS | r.quantities | {"of"}
    while first < len(low) and low[first] in skipped:
        first += 1
    last = next((k for k in range(len(low) - 1, first - 1, -1) if _is_role(low[k])), -1)
    if last < 0:
        worker = bool(low[first:]) and low[-1].endswith(("er", "or", "ist", "ian", "man", "woman"))
        return (" ".join(before[first:]) if worker else ""), ""
    start = _role_start(before, low, first, last)
    while first < start and not before[first][0].isupper() and low[first] in r.before_role:
        first += 1
    adjectives = [word for word in before[:first] if word.lower() in r.before_role]
    words = list(before[start:])
    if len(words) > 1 and words[0].endswith("'s"):
        return " ".join(words[1:]), words[0][:-2]
    if len(words) == 1 and low[start] in r.titles:
        words = [r.titles[low[start]].capitalize()]
    return " ".join([*adjectives, *words]), _affiliation(before[first:start])


def _is_role(word: str) -> bool:
    r = roles()
    return word in r.roles or word in r.titles or word.removesuffix("s") in r.roles


def _role_start(before: Sequence[str], low: Sequence[str], first: int, last: int) -> int:
    """Where a role begins whose last noun is word `last`: "press secretary", "Defense Secretary"."""
    r = roles()
    start = last
    while (
        start > first
        and low[start - 1] not in ("by", "of", "to", "with")
        and (
            low[start - 1] in r.before_role or low[start - 1] in r.roles or not before[start - 1][0].isupper()
        )
    ):
        start -= 1
    return start


def _affiliation(words: Sequence[str]) -> str:
    """The organisation in the words before a role: capitalised ones, after the last preposition."""
    first = next(
        (k for k in range(len(words), 0, -1) if words[k - 1].lower() in ("by", "of", "to", "with")), 0
    )
    kept = " ".join(words[first:]).removesuffix("'s").removesuffix("'").strip()
    return kept if any(word[:1].isupper() for word in words[first:]) or "'" in "".join(words[first:]) else ""


def role_after(apposition: str) -> tuple[str, str]:
    """Role and affiliation in an apposition: "the head of music at the College of Leith"."""
    tokens = TOKEN.findall(apposition)
    low = lowered(tokens)
    joined = JOINED.search(apposition)
    if not joined or not any(
        word in roles().roles for word in lowered(TOKEN.findall(apposition[: joined.start()]))
    ):
        return role_before(tokens, low)
    words = TOKEN.findall(apposition[: joined.start()])
    inner, before = role_before(words, lowered(words))
    role = inner or " ".join(word for word in words if word.lower() not in DETERMINERS)
    affiliation = apposition[joined.end() :].strip()
    head = role.split()[-1] if role else ""
    if joined.group(1) == "to" and SENT.match(head):
        return f"{role} to {affiliation}", before
    if joined.group(1) == "of" and HEADS.match(head):
        return f"{role} of {affiliation}", before
    return role, affiliation or before


def female_by(words: Sequence[str]) -> bool | None:
    """Whether first names, forms of address and roles among `words` show a woman; None where nothing does."""
    r = roles()
    for word in words:
        word = word.rstrip(".")
        if word in r.female_clues or word in r.female:
            return True
        if word in r.male_clues or word in r.male:
            return False
    return None
