"""Every command of the window, in the order of the menus."""

from __future__ import annotations

from workbench.gui.actions.spec import ActionSpec, Need, Place

_A = ActionSpec

FILE = "&File"
EDIT = "&Edit"
CLAIM = "&Claim"
EVIDENCE = "Evi&dence"
VIEW = "&View"
TOOLS = "&Tools"
HELP = "&Help"

MENUS = (FILE, EDIT, CLAIM, EVIDENCE, VIEW, TOOLS, HELP)

# fmt: off
_FILE = (
    _A("dossier.new", FILE, "&New Dossier…", "Start a dossier for another story.", ("Ctrl+N",),
       "folder-plus"),
    _A("dossier.switch", FILE, "&Switch Dossier…", "Open another dossier by a few letters.",
       ("Ctrl+Shift+O",), "library"),
    _A("dossier.rename", FILE, "&Rename Dossier…", "Give the open dossier another name.", (), "folder-pen",
       Need.DOSSIER),
    _A("dossier.archive", FILE, "&Archive Dossier",
       "Put the open dossier away; the sidebar lists it under Archived.", (), "archive", Need.DOSSIER,
       checkable=True),
    _A("dossier.delete", FILE, "Delete Dossier",
       "Delete the open dossier with its sources and claims; Undo brings it back.", (), "trash-2",
       Need.DOSSIER),
    _A("source.import", FILE, "&Import Files…", "Read articles and documents into the open dossier.",
       ("Ctrl+O",), "file-plus", short="Import"),
    _A("source.fetch", FILE, "Import Web A&ddress…", "Fetch a page and read its text.", ("Ctrl+L",), "globe"),
    _A("source.paste", FILE, "Import from Clip&board",
       "Read the text, files or address on the clipboard as sources.", ("Ctrl+Shift+V", "Ctrl+V"),
       "clipboard-paste", Need.PASTABLE),
    _A("source.details", FILE, "Source De&tails…",
       "Correct the title, outlet, byline and date of the open source.", ("Ctrl+I",), "file-pen",
       Need.SOURCE),
    _A("source.update", FILE, "&Update Text…",
       "Give the open source a new text and find its claims in it.", ("Ctrl+U",), "refresh-cw", Need.SOURCE),
    _A("source.versions", FILE, "&Versions…",
       "Read earlier versions of the open source, and see what changed.", (), "file-diff", Need.SOURCE),
    _A("source.original", FILE, "Save &Original As…",
       "Save the open source's original bytes, exactly as they were read.", (), "file-down", Need.SOURCE),
    _A("source.delete", FILE, "Delete Source", "Delete the open source with its claims; Undo brings it back.",
       (), "trash-2", Need.SOURCE),
    _A("window.new", FILE, "New &Window", "Open a second window on the same database.", ("Ctrl+Shift+N",),
       "app-window"),
    _A("window.close", FILE, "&Close Window", "Close this window; everything is saved.", ("Ctrl+W",), "x"),
    _A("program.quit", FILE, "&Quit", "Close all windows; everything is saved.", ("Ctrl+Q",), "log-out"),
)

_EDIT = (
    _A("edit.undo", EDIT, "&Undo", "Take the last change back.", ("Ctrl+Z",), "undo-2", Need.UNDOABLE),
    _A("edit.redo", EDIT, "&Redo", "Make the change that was taken back once more.",
       ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", Need.REDOABLE),
    _A("edit.copy", EDIT, "&Copy Selected Words", "Copy the selected words of the text.", ("Ctrl+C",), "copy",
       Need.WORDS, Place.TEXT),
    _A("edit.find", EDIT, "&Find in Text…", "Find words in the open source.", ("Ctrl+F",), "text-search",
       Need.SOURCE),
    _A("edit.find_next", EDIT, "Find &Next", "Go to the next place found in the text.", ("F3", "Ctrl+G"),
       "arrow-down", Need.SOURCE),
    _A("edit.find_previous", EDIT, "Find &Previous", "Go to the previous place found in the text.",
       ("Shift+F3", "Ctrl+Shift+G"), "arrow-up", Need.SOURCE),
    _A("edit.filter", EDIT, "Fi&lter Claims", "List only the claims that hold some words.", ("Ctrl+Shift+F",),
       "funnel", Need.DOSSIER),
    _A("program.preferences", EDIT, "Pr&eferences…",
       "Choose colours, the reading face and how marking goes on.", ("Ctrl+,",), "settings"),
)

_CLAIM = (
    _A("claim.new", CLAIM, "&New Claim from Selected Words",
       "Make a claim of exactly the words selected in the text.", ("Return", "Enter"), "highlighter",
       Need.WORDS, Place.TEXT),
    _A("claim.find", CLAIM, "&Find Claims",
       "Suggest the claims of the open source: quotes, who says so, figures, dates.", ("Ctrl+Shift+C",),
       "scan-text", Need.SOURCE),
    _A("claim.confirm", CLAIM, "Mark as &Confirmed", "Give the selected claims the verdict confirmed.",
       ("C",), "circle-check", Need.CLAIM, Place.READING, short="Confirmed", ink="confirmed.ink"),
    _A("claim.deny", CLAIM, "Mark as &Denied", "Give the selected claims the verdict denied.", ("D",),
       "circle-x", Need.CLAIM, Place.READING, short="Denied", ink="denied.ink"),
    _A("claim.unverify", CLAIM, "Mark as &Unverified",
       "Take the selected claims' verdict back to unverified.", ("U",), "circle-question-mark", Need.CLAIM,
       Place.READING, short="Unverified", ink="unverified.ink"),
    _A("claim.reason", CLAIM, "Write the &Reason", "Write why the claim has its verdict.", ("N",),
       "message-square-text", Need.CLAIM, Place.READING),
    _A("claim.edit", CLAIM, "&Edit Statement", "Word the claim's statement anew.", ("F2",), "pencil",
       Need.CLAIM, Place.READING),
    _A("claim.place", CLAIM, "&Put Mark on Selected Words",
       "Move the mark of the claim in hand to the words selected in the text.", ("P",), "move-horizontal",
       Need.WORDS, Place.TEXT),
    _A("claim.delete", CLAIM, "Delete Claim", "Delete the selected claims; Undo brings them back.", ("Del",),
       "trash-2", Need.CLAIM_MADE, Place.READING),
    _A("claim.accept", CLAIM, "&Accept Suggestion", "Take the selected suggestions up as claims.",
       ("Return", "Enter"), "check-check", Need.SUGGESTION, Place.READING),
    _A("claim.dismiss", CLAIM, "Di&smiss Suggestion",
       "Say that the selected suggestions are no claims; Undo brings them back.", ("Del",), "eye-off",
       Need.SUGGESTION, Place.READING),
    _A("claim.accept_above", CLAIM, "Accept Suggestions by Ran&k…",
       "Take up all suggestions from a rank of your choice upwards.", ("Shift+Return", "Shift+Enter"),
       "check-check", Need.SUGGESTIONS, Place.READING),
    _A("sentence.dismiss", CLAIM, "Nothing to Check &Here",
       "Say that the sentence at the caret holds nothing to check; once more opens it again.", ("X",),
       "eye-off", Need.SOURCE, Place.TEXT),
    _A("sentence.next", CLAIM, "Next Open Sentence",
       "Go to the next sentence that holds no claim and was not dismissed.", ("Shift+J",), "arrow-down",
       Need.SOURCE, Place.READING),
    _A("sentence.previous", CLAIM, "Previous Open Sentence",
       "Go to the sentence before that holds no claim and was not dismissed.", ("Shift+K",), "arrow-up",
       Need.SOURCE, Place.READING),
    _A("claim.next", CLAIM, "Next Claim", "Go to the claim below.", ("J",), "arrow-down", Need.LISTED,
       Place.READING),
    _A("claim.previous", CLAIM, "Previous Claim", "Go to the claim above.", ("K",), "arrow-up", Need.LISTED,
       Place.READING),
    _A("claim.next_unverified", CLAIM, "Next Unver&ified Claim",
       "Go to the next claim without a verdict, from the top again after the last.", ("V",),
       "skip-forward", Need.LISTED, Place.READING),
)

_EVIDENCE = (
    _A("evidence.add", EVIDENCE, "&Add Evidence…",
       "Keep a passage, an address, a file or a contact under the selected claims.", ("E",), "paperclip",
       Need.CLAIM_TAKEN, Place.READING, short="Evidence"),
    _A("evidence.show", EVIDENCE, "&Show Evidence", "Go to what the claim's verdict rests on.", ("Shift+E",),
       "eye", Need.CLAIM_TAKEN, Place.READING),
    _A("evidence.back", EVIDENCE, "Go &Back", "Go back from a passage to the claim one came from.",
       ("Alt+Left",), "undo-2", Need.BACK),
    _A("stance.add", EVIDENCE, "Add S&tance…", "Write down what a party said of the claim, and when.", ("S",),
       "messages-square", Need.CLAIM_TAKEN, Place.READING),
    _A("review.sign", EVIDENCE, "Sign &Off", "Accept the selected claims as second reader; this locks them.",
       ("Ctrl+Return", "Ctrl+Enter"), "badge-check", Need.CLAIM_TAKEN, Place.READING),
    _A("review.reopen", EVIDENCE, "&Reopen…", "Take the sign-off from the selected claims, for a reason.",
       ("Ctrl+Shift+R",), "lock-open", Need.SIGNED),
    _A("review.assign", EVIDENCE, "Assi&gn to…", "Give the selected claims to a colleague to check.",
       ("Shift+A",), "user-check", Need.CLAIM_TAKEN, Place.READING),
    _A("review.legal", EVIDENCE, "Flag as &Legal", "Say that a lawyer must see the selected claims.", (),
       "flag", Need.CLAIM_TAKEN, checkable=True),
    _A("review.sensitive", EVIDENCE, "Flag as Sens&itive", "Say that the selected claims are delicate.", (),
       "flag", Need.CLAIM_TAKEN, checkable=True),
    _A("review.ask_author", EVIDENCE, "Flag to Ask the A&uthor",
       "Say that the author must be asked about the selected claims.", (), "flag", Need.CLAIM_TAKEN,
       checkable=True),
    _A("review.comment", EVIDENCE, "&Comment", "Leave a remark for colleagues under the claim.", ("M",),
       "message-square-text", Need.CLAIM_TAKEN, Place.READING),
    _A("review.change", EVIDENCE, "As&k for a Change…", "Propose other words to the editor.", ("R",),
       "replace", Need.CLAIM_TAKEN, Place.READING),
    _A("review.requests", EVIDENCE, "Change Re&quests of This Source…",
       "List all changes asked for in the open source, in the order of its text.", ("Ctrl+R",),
       "list-checks", Need.SOURCE),
)

_VIEW = (
    _A("view.sidebar", VIEW, "&Sidebar", "Show or hide dossiers and sources.", ("F9",), "panel-left",
       checkable=True),
    _A("view.whole_dossier", VIEW, "Claims of the Whole &Dossier",
       "List the claims of all sources, not only of the open one.", ("Ctrl+D",), "library", Need.DOSSIER,
       checkable=True),
    _A("view.people", VIEW, "&People…", "Show who said what and when, and under which names.", ("Ctrl+1",),
       "users", Need.DOSSIER),
    _A("view.figures", VIEW, "&Figures…", "Show the same thing counted differently, and who says so.",
       ("Ctrl+2",), "hash", Need.DOSSIER),
    _A("view.timeline", VIEW, "T&imeline…", "Show everything that has a day, day by day.", ("Ctrl+3",),
       "calendar-clock", Need.DOSSIER),
    _A("view.text", VIEW, "Go to the &Text", "Give the keyboard to the text.", ("F6",), "file-text"),
    _A("view.claims", VIEW, "Go to the &Claims", "Give the keyboard to the claims table.", ("F7",),
       "square-check-big"),
    _A("view.larger", VIEW, "&Larger Text", "Enlarge the text of the source.", ("Ctrl++", "Ctrl+="),
       "zoom-in"),
    _A("view.smaller", VIEW, "S&maller Text", "Make the text of the source smaller.", ("Ctrl+-",),
       "zoom-out"),
    _A("view.usual", VIEW, "&Usual Text Size", "Go back to the reading size one starts with.", ("Ctrl+0",),
       "rotate-ccw"),
)

_TOOLS = (
    _A("program.palette", TOOLS, "Search &Everything…",
       "Find any command, claim, source or dossier by a few letters.", ("Ctrl+K", "Ctrl+Shift+P"), "search"),
    _A("dossier.history", TOOLS, "&History of the Dossier…",
       "Show who did what when, copy the newest hash, check the chain.", ("Ctrl+H",), "history",
       Need.DOSSIER),
    _A("program.reviewer", TOOLS, "&Reviewer…", "Say who checks: the name beside each verdict.", (), "user"),
    _A("program.data", TOOLS, "Open Data &Folder", "Show the folder that holds the database.", (),
       "folder-open"),
)

_HELP = (
    _A("program.shortcuts", HELP, "&Keyboard Shortcuts", "Show every command and its keys.", ("F1",),
       "keyboard"),
    _A("program.about", HELP, "&About", "Show versions, licences and where the data is.", (), "info"),
)
# fmt: on

ACTIONS: tuple[ActionSpec, ...] = (*_FILE, *_EDIT, *_CLAIM, *_EVIDENCE, *_VIEW, *_TOOLS, *_HELP)
"""All commands, in the order of the menus."""
