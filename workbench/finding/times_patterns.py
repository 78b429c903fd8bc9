"""How English writes dates and spans of time: the words that give one away, and the forms around them."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Mar|Apr(?:il|\.)?|May|June|Jun\.?|July|Jul\.?|Aug(?:ust|\.)?"
    r"|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]{3}|2[0-2][0-9]{2})(?![0-9])"
_NUMBER = (
    r"(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)"
)
_UNIT = r"(?:minute|hour|day|week|month|quarter|year|decade|century|centurie)"
_PARTS = r"(?:\s(?:early\s|late\s)?(?:morning|afternoon|evening|night))?"
_MDY = rf"{_MONTH}\s{_DAY}(?![.,:][0-9])(?:\s?[-–]\s?{_DAY})?(?:,?\s{_YEAR})?"
_DMY = rf"{_DAY}(?:\sof)?[\s-]{_MONTH}(?![A-Za-z])(?:[,.]?[\s-]{_YEAR})?"

TRIGGER = re.compile(
    rf"""\b(?=[0-9A-Zacdefhlmnpqrstwy])(?:
      (?P<weekday>{_WEEKDAY}(?![A-Za-z])|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?,?\s(?={_MDY}|{_DMY}))
    | (?P<month>(?=[JFMASOND]){_MONTH}(?![A-Za-z]))
    | (?P<digits>[0-9](?:[0-9]{{3}}(?![0-9A-Za-z°%])
        |[0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9])|[0-9]{{2}}0['’]?s\b
        |[0-9]?(?:st|nd|rd|th)?(?:\sof)?[\s-]{_MONTH}(?![A-Za-z])
        |[0-9]?[/.][0-9]{{1,2}}[/.](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9/.][0-9]?)
        |[0-9]?(?:st|nd|rd|th)[\s-]century\b))
    | (?P<deictic>[Tt]o(?:day|night|morrow)|[Yy]esterday|TODAY|YESTERDAY|TOMORROW)\b
    | (?P<relative>[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Cc]oming|[Cc]urrent|[Pp]revious|[Rr]ecent)\s
    | (?P<ago>ago|from\snow)\b
    | (?P<unit>weekend|week|month|quarter|year|decade|century)(?:['’]?s)?(?:[\s-]end\b|(?![\w'’-]))
    | (?P<season>(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?(?={_YEAR}))
    | (?P<quarter>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)
        [\s-](?:quarter|half|three\smonths)\b
        |Q[1-4]\b|H[12]\b(?=\s{_YEAR}))
    | (?P<nineties>(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ties\b)
    | (?P<holiday>(?=[CBENFVSHAILMTG])(?:Christmas|Boxing\sDay|Easter|New\sYear|Fourth\sof\sJuly
        |Independence\sDay|Bastille\sDay|Valentine|St\.?\sPatrick|Halloween|Veterans\sDay|Armistice
        |Thanksgiving|Labor\sDay|Memorial\sDay|Good\sFriday))
    )""",
    re.VERBOSE,
)
WEEKDAY = re.compile(
    rf"({_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?)"
    rf"(?:(?:,|\s\(|,\sthe|\sthe)?\s?(?P<full>{_MDY}|{_DMY})|(?P<part>{_PARTS})(?P<week>\s(?:of\s)?(?:last|next|this)\sweek\b)?)"
)
MDY = re.compile(
    rf"({_MONTH})\s({_DAY})(?![.,:][0-9])(?:(?:\s?[-–]\s?|\s(?:to|through)\s)({_DAY})(?!\s?[-–:%]|\s[a-z]|,[0-9]|\s{_MONTH}))?(?:(?:(?:,|\sin|\sof)?\s({_YEAR})(?!\s(?:people|troops)))|(?:,|\sof)?\s(last|this|next)\syear\b)?"
)
DMY = re.compile(rf"({_DAY})(?:\sof)?[\s-]({_MONTH})(?![A-Za-z])(?:[,.]?[\s-]({_YEAR}))?")
MONTH_YEAR = re.compile(rf"({_MONTH})(?:,|\sof)?\s({_YEAR})(?![0-9])")
YEAR_NEXT = re.compile(
    rf"(?:\s(?:of|in))?\s(?:the\s)?(?:fiscal\s(?:year\s)?)?({_YEAR})|\sof\s(this|last|next|the)\syear\b"
)
ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
NUMERIC = re.compile(r"([0-9]{1,2})([/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9])")
DEICTIC = re.compile(rf"(\w+){_PARTS}")
RELATIVE = re.compile(
    rf"(\w+)\s(?:(?:(?P<count>{_NUMBER})|(?P<few>few|several|couple\sof|many))\s)?"
    rf"(?:(?P<unit>{_UNIT}s?|weekend|spring|summer|autumn|fall|winter)|(?P<part>morning|afternoon|evening|night)|(?P<month>{_MONTH}))"
    r"(?![\w-])(?!['’]s\sworth)",
    re.IGNORECASE,
)
AGO = re.compile(
    rf"(?<![\w-])(?:(?:(?P<count>{_NUMBER})|(?P<few>a\sfew|several|a\scouple\sof|many|some))\]?[\s-])"
    rf"(?P<unit>{_UNIT}s?)\s$",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"(?:\b(?P<bound>by|since|from|until|till|before)\s(?:about\s|around\s|at\sleast\s)?)?"
    r"(?:\b(?:the\s)?(?:very\s)?(?P<edge>end|close|start|beginning|turn|middle)\sof\s"
    r"|\b(?:the\s)?(?P<part>early|late|mid|later|earlier)(?:\sin|\son)?[\s-])?(?P<the>\bthe\s)?$",
    re.IGNORECASE,
)
MODIFIER = re.compile(
    r"\b(this\spast|this\scoming|last|next|this|coming|following|previous|past)\s$",
    re.IGNORECASE,
)
BARE_MONTH = re.compile(
    r"\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|and|between|for|during|before|after|around|through"
    r"|each|every|throughout|mid-)[\s-]?$",
    re.IGNORECASE,
)
YEAR_OFFSET = re.compile(r"(?:,|\sof)?\s(last|this|next)\syear\b")
NAMED_DAY = re.compile(r"\b(?:News|Super|Black|Cyber|Bloody|Palm|Ash|Holy|Giving|Fat|Ruby|Easter|Good)\s$")
NAMED_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Night\s(?:Live|Football|Lights)|World)\b"
)
HOUSE = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z][\w.'’]*\s){1,3}(?:Street|Road|Avenue|Ave|St|Rd|Lane|Way|Drive|Boulevard|Blvd|Court)\b"
)
DATING = re.compile(
    r"\b(?:in|since|until|by|this\spast|this\scoming|last|next|this|coming|following|previous|past)\s$",
    re.IGNORECASE,
)
CENTURY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)[\s-]century")
YEAR_SPAN = re.compile(r"([0-9]{4})[-–/]([0-9]{2})(?![0-9/-])")
