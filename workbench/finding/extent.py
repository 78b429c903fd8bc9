"""How far what is said reaches: where it begins after the cue and where it ends."""

from __future__ import annotations

from workbench.finding.grammar import HARD, classes, is_adverb, is_time, time_at
from workbench.finding.lexicon import cues
from workbench.finding.phrases import aside_end
from workbench.finding.quotes import QuoteKind
from workbench.finding.words import QUOTED, Words

CLAUSE_WORDS = frozenset(("that", "whether", "if", "how", "why", "what", "who", "where", "when"))
TURNS = frozenset(("but", "though", "although", "while", "whereas", "after", "with"))
"""After a comma these begin the writer's own words again."""
LONGEST_ADJUNCT = 24


def noun_starts(w: Words, k: int) -> bool:
    """Whether a noun phrase can begin at word `k`."""
    c = classes()
    word = w.lower[k]
    return not (
        word in HARD
        or word in c.prepositions
        or word in c.subordinators
        or word in c.coordinators
        or (word in c.auxiliaries and word not in ("having", "being"))
        or time_at(w, k)
        or word in ("i", "he", "she", "they", "we", "out", "up", "off")
    )


def clause_at(w: Words, k: int, hi: int) -> bool:
    """Whether a clause with a subject and a finite verb seems to begin at word `k`."""
    c = classes()
    lower = w.lower
    if lower[k] in ("i", "he", "she", "they", "we", "there", "it's", "he's", "they're"):
        return True
    if lower[k] in ("him", "her", "them", "us", "me", "himself", "herself", "themselves"):
        return False
    for p in range(k, min(hi, k + 12)):
        word = lower[p]
        if word == "but" or (word in HARD and word not in ("-", "'", "’", ".", "(", ")")):
            return False
        if p == k:
            continue
        if word in c.auxiliaries and word not in ("not", "never"):
            return True
        if word in c.pasts:
            return True
        if word.endswith("ed") and len(word) > 4 and not w.capital(p) and lower[p - 1] not in c.determiners:
            return True
    return False


def clause_start(w: Words, k: int, hi: int) -> tuple[int, bool]:
    """Where what is said begins after times, places and receivers; whether "that" or a mark makes it sure.

    `hi` where nothing follows.
    """
    lower = w.lower
    first = k
    while k < hi and k - first < LONGEST_ADJUNCT:
        word = lower[k]
        if word == QUOTED and w.quotes[w.quote[k]].kind is QuoteKind.TITLE:
            k += 1
            continue
        if word in ("that", ":", QUOTED):
            return (k + 1 if word == ":" else k), True
        if word == "," and k + 2 < hi and lower[k + 1] in ("citing", "quoting"):
            that = next((p for p in range(k + 2, min(hi, k + 30)) if lower[p] == "that"), hi)
            return that, that < hi
        if word == ",":
            aside = next((p for p in range(k + 2, min(hi - 1, k + 12)) if lower[p] == ","), -1)
            if aside >= 0 and lower[aside + 1] == "that":  # denied, through her lawyer, that ...
                return aside + 1, True
            opens = k + 1 < hi and (lower[k + 1] == QUOTED or k > first)
            return (k + 1, True) if opens else (hi, False)
        past = time_phrase(w, k, hi, k > first)
        if past > k:
            k = past
            continue
        if word not in classes().prepositions or word in ("of", "about", "for", "against", "like", "as"):
            quote = _quote_after_comma(w, k, hi)  # says of the mill, "..."
            return (quote, True) if quote >= 0 else (k, k == first)
        past = place_phrase(w, k, hi)
        if past > k:
            k = past
            continue
        return _after_adjunct(w, k, hi)
    return k, False


def _quote_after_comma(w: Words, k: int, hi: int) -> int:
    """The quote that follows an "of" phrase and a comma; -1 without."""
    if w.lower[k] not in ("of", "about"):
        return -1
    comma = next((p for p in range(k + 1, min(hi - 1, k + 10)) if w.lower[p] in HARD), -1)
    return comma + 1 if comma >= 0 and w.lower[comma : comma + 2] == [",", QUOTED] else -1


def _after_adjunct(w: Words, k: int, hi: int) -> tuple[int, bool]:
    lower = w.lower
    marks = ("that", "how", "why", "whether", QUOTED, ",")
    mark = next((p for p in range(k, min(hi, k + 14)) if lower[p] in marks), -1)
    if mark < 0:
        return k, False
    if lower[mark] in CLAUSE_WORDS:
        return mark, True
    if lower[mark] == QUOTED and lower[k] in ("with", "by") and mark - k <= 5:
        return mark, True
    if lower[mark] == "," and mark + 1 < hi:
        if lower[mark + 1] == QUOTED:
            return mark + 1, True
        if lower[k] in ("in", "at", "on", "during", "after"):
            return mark + 1, False
    return k, False


def time_phrase(w: Words, k: int, hi: int, later: bool = False) -> int:
    """Past "on Friday", "last week", "Aug. 2": the word after, or `k` where no time stands there."""
    c = classes()
    lower = w.lower
    word = lower[k]
    if time_at(w, k) or (later and word.isdigit() and lower[k - 1] in c.months) or (later and word == "."):
        return k + 1
    if k + 1 < hi and time_at(w, k + 1) and word in ("on", "last", "this", "next", "late", "early"):
        return k + 2
    return k


def place_phrase(w: Words, k: int, hi: int) -> int:
    """Past "in a statement", "on Twitter", "to reporters": the word after, or `k` where none is there."""
    lower = w.lower
    media = cues().media
    c = classes()
    for p in range(k + 1, min(hi, k + 8)):
        word = lower[p]
        if word == QUOTED and w.quotes[w.quote[p]].kind is QuoteKind.TITLE:
            return p + 1  # on “Morning Report”
        if word in HARD or word == QUOTED or word == "that":
            return k
        if word in media or word in c.receivers:
            while p + 1 < hi and lower[p + 1] in media:
                p += 1
            return _with_names(w, p + 1, hi)
    return k


def _with_names(w: Words, end: int, hi: int) -> int:
    lower = w.lower
    while end + 1 < hi and lower[end] in ("with", "to", "from", "on", "in", "at", "of", "for"):
        if time_at(w, end + 1):
            break
        q = end + 1
        while q < hi and (w.capital(q) or lower[q] in ("the", "a", "an", "news", "of", "local")):
            if time_at(w, q):
                break
            q += 1
        if q == end + 1:
            break
        end = q
    return end


def clause_end(w: Words, start: int, hi: int) -> int:
    """Where a reported clause ends: at `hi`, or before another speaker's or the same speaker's next cue."""
    lower = w.lower
    for k in range(start, hi):
        word = lower[k]
        if word == ";":
            return k
        if k <= start or k + 1 >= hi:
            continue
        if lower[k - 1] == QUOTED and (_cue_after_quote(w, k, hi) or _turns_after_quote(w, k)):
            return k
        if word == "," and _comma_ends(w, k, hi):
            return k
        if word in ("and", "but") and k > start + 1 and _another_cue(w, k + 1, hi):
            return k
        if word == "as" and k > start + 2 and _speaker_and_cue(w, k + 1, min(hi, k + 6), True):
            return k
    return hi


def _another_cue(w: Words, k: int, hi: int) -> bool:
    return _next_cue(w, k, hi) or (w.capital(k) and _speaker_and_cue(w, k, hi, False))


def _turns_after_quote(w: Words, k: int) -> bool:
    return w.lower[k] in TURNS and w.closing(k - 1) == ","


def _cue_after_quote(w: Words, k: int, hi: int) -> bool:
    """Whether "said X" or "X said" follows a quote that ended with its own mark, for the words before it."""
    if w.closing(k - 1) not in ",?!—–-":
        return False
    cue = cues().verbs.get(w.lower[k])
    if cue is not None and not w.capital(k) and "clause" in cue.frames and cue.forms & {"past", "third"}:
        return True
    return _speaker_and_cue(w, k, min(hi, k + 9), True)


def _comma_ends(w: Words, k: int, hi: int) -> bool:
    lower = w.lower
    nxt = lower[k + 1]
    cue = cues().verbs.get(nxt)
    if nxt == "according" or nxt in TURNS:
        return True
    if cue is not None and not w.capital(k + 1):
        if cue.forms == {"ing"} and cue.frames & {"clause", "that", "naming"}:
            return aside_end(w, k + 1, hi) < 0
        if "clause" in cue.frames and not cue.forms <= {"base", "ing"}:
            return True
    if nxt == "and" and k + 2 < hi:
        return _speaker_and_cue(w, k + 2, hi, False) or _next_cue(w, k + 2, hi)
    return _speaker_and_cue(w, k + 1, min(hi, k + 9), True)


def past_adjunct(w: Words, k: int, hi: int) -> int:
    """Past an adverb and a day: "but on Saturday retracted", "and later said"."""
    k = time_phrase(w, k, hi)
    return k + 1 if k + 1 < hi and is_adverb(w.lower[k]) else k


def _next_cue(w: Words, k: int, hi: int) -> bool:
    """Whether "and" is followed by the same speaker's next verb of speech."""
    lower = w.lower
    k = past_adjunct(w, k, hi)
    if k >= hi:
        return False
    cue = cues().verbs.get(lower[k])
    if cue is None or w.capital(k) or not cue.forms & {"past", "third"} or k + 1 >= hi:
        return False
    nxt = lower[k + 1]
    if "past" not in cue.forms:
        follows = nxt in ("that", "the", "a", QUOTED, "he", "she", "they", "it", "to")
        return follows and bool(cue.frames & {"clause", "that", "infinitive"})
    frames = cue.frames & {"clause", "that", "person", "infinitive", "person_to"}
    return bool(frames or cue.particles) and nxt not in ("by", "and")


def _speaker_and_cue(w: Words, k: int, hi: int, closing: bool) -> bool:
    """Whether a speaker and a verb of speech stand at `k`; `closing`: with nothing said after them."""
    lower = w.lower
    verbs = cues().verbs
    c = classes()
    for p in range(k, min(hi, k + (7 if closing else 10))):
        word = lower[p]
        if word in HARD or word == QUOTED or word in c.subordinators or word in c.prepositions:
            return False
        cue = verbs.get(word)
        if cue is None or p == k or w.capital(p) or lower[p - 1] in c.determiners:
            continue
        if "clause" in cue.frames and cue.forms & {"past", "third"}:
            if not closing:
                return True
            nxt = lower[p + 1] if p + 1 < len(lower) else "."
            return nxt in (",", ".", ";", ":", "in", "on", "at") or is_time(nxt)
    return False
