#!/usr/bin/env bash
# A database of the first schema with 1,000 claims, opened by the installed program: brought up to date, its copy
# kept, nothing lost; one of a newer version refused; a migration that cannot be carried out leaves all as it was.
source "$(dirname "${BASH_SOURCE[0]}")/root.sh"

work=$build/upgrade
rm -rf "$work" && mkdir -p "$work/program" "$work/desk"
dpkg-deb -x "$(ls "$dist"/fact-checking-workbench_*_amd64.deb)" "$work/program"
workbench=$work/program/usr/bin/workbench
database=$work/desk/workbench.db
look() { "$tools/bin/python" "$packaging/checks/upgrade.py" "$@"; }
export QT_QPA_PLATFORM=offscreen HOME=$work/home
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME

told "a database of the first version, 1,000 claims" look make "$database"
before=$(look told "$database")
cp "$database" "$work/failing.db"
told "the new program opens it" "$workbench" dossiers --db "$database"
grep -i "brought up to date" "$log"
told "all 1,000 claims are there, word for word" test "${before%% *}" = 1000 -a "$before" = "$(look told "$database")"
# Plain SQL wrote no history; nothing else may be amiss.
told "the database is whole" none bash -c \
    "'$workbench' check --db '$database' 2>&1 | grep -v -E 'has no history$|^CHECK +FINDING$'"
copy=$(ls "$database.copies"/*before-upgrade*)
told "the copy from before is kept, with all claims" test "$before" = "$(look told "$copy")"
told "a second start migrates nothing more" fails bash -c \
    "'$workbench' dossiers --db '$database' 2>&1 | grep -i 'brought up to date'"

look newer "$database"
sum=$(sha256sum <"$database")
told "a newer database is refused" fails "$workbench" dossiers --db "$database"
grep -i "newer version" "$log" || { say "not told why"; exit 1; }
told "and left as it was" test "$sum" = "$(sha256sum <"$database")"

# A step that cannot be carried out: a table of that name is there already.
sqlite3_do() { "$tools/bin/python" -c 'import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()' "$@"; }
sqlite3_do "$work/failing.db" "CREATE TABLE stance (in_the_way INTEGER)"
told "a migration that fails says so" fails "$workbench" dossiers --db "$work/failing.db"
grep "It was left as it was" "$log" || { say "not told what to do"; cat "$log"; exit 1; }
told "and loses nothing" test "$before" = "$(look told "$work/failing.db")"
told "its copy is kept too" bash -c "ls '$work/failing.db.copies'/*before-upgrade*"
rm -rf "$work"
