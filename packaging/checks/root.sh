# A bare Debian to install into, thrown away afterwards; sourced by the checks.
# shellcheck shell=bash
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

roots=${WORKBENCH_ROOTS:-$build/roots}   # what debootstrap made, kept for the next check
root_display=${WORKBENCH_DISPLAY:-:97}
some_text=/usr/share/common-licenses/BSD   # every Debian has it
server_port=${WORKBENCH_PORT:-54397}
here=""
log=$build/check-$(basename "$0" .sh).log   # what was said last

# root_open SUITE: mount a pristine minimal Debian (no Python, no compiler) at $here.
root_open() {
    local base=$roots/$1
    [[ $(id -u) == 0 ]] || { say "This check needs root: it mounts a Debian of its own."; exit 3; }
    if [[ ! -e $base.done ]]; then
        rm -rf "$base" && mkdir -p "$roots"
        debootstrap --variant=minbase --include=ca-certificates "$1" "$base" >"$base.log" 2>&1
        touch "$base.done"
    fi
    here=$(mktemp -d "$build/root-XXXXXX")
    mkdir "$here/upper" "$here/work" "$here/root"
    mount -t overlay overlay -o "lowerdir=$base,upperdir=$here/upper,workdir=$here/work" "$here/root"
    mount -t proc proc "$here/root/proc"
    mount --rbind /dev "$here/root/dev" && mount --make-rslave "$here/root/dev"
    # As udev leaves it on a desktop: for everybody.
    mknod --mode=666 "$here/fuse" c 10 229 && mount --bind "$here/fuse" "$here/root/dev/fuse"
    mkdir -p "$here/root/tmp/.X11-unix" "$here/root/srv/dist"
    mount --bind /tmp/.X11-unix "$here/root/tmp/.X11-unix" 2>/dev/null || true
    mount --bind "$dist" "$here/root/srv/dist"
    # The way to the package archive is this machine's: its names, its certificates, its apt settings.
    cp /etc/resolv.conf /etc/hosts "$here/root/etc/"
    cp /etc/ssl/certs/ca-certificates.crt "$here/root/etc/ssl/certs/"
    find /etc/apt/apt.conf.d -name '99*' -exec cp {} "$here/root/etc/apt/apt.conf.d/" \;
    printf '#!/bin/sh\nexit 101\n' >"$here/root/usr/sbin/policy-rc.d" && chmod 755 "$here/root/usr/sbin/policy-rc.d"
    in_root useradd --create-home checker
}

root_close() {
    [[ -n $here ]] || return 0
    local place
    for place in srv/dist tmp/.X11-unix dev proc ""; do
        umount -l -R "$here/root/$place" 2>/dev/null || true
    done
    mountpoint -q "$here/root" || rm -rf --one-file-system "$here"
    here=""
}

in_root() {
    chroot "$here/root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin "$@"
}

# As an ordinary user of the bare system: as_checker NAME=VALUE ... command ...
as_checker() {
    chroot --userspec=checker:checker "$here/root" env -i HOME=/home/checker LANG=C.UTF-8 \
        PATH=/usr/bin:/bin QT_LOGGING_RULES='qt.qpa.*=false' "$@"
}

screen_on() {
    mkdir -p /tmp/.X11-unix
    # Without -noreset it begins anew whenever its last window closes, and turns away who comes just then.
    Xvfb "$root_display" -noreset -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    screen=$!
    local _
    for _ in $(seq 50); do [[ -S /tmp/.X11-unix/X${root_display#:} ]] && return; sleep 0.1; done
    say "no screen came up"; exit 1
}

# opens PICTURE COMMAND...: opened on the sample as a user opens it, seen on the screen, closed as by the session's end.
# The command runs a shell in the root, where the program takes its place.
opens() {
    local picture=$1 shown _ pid=$here/root/home/checker/pid
    shift
    rm -f "$pid"
    "$@" sh -c 'echo $$ >/home/checker/pid && exec workbench --sample' &
    shown=$!
    for _ in $(seq 100); do
        sleep 0.2
        [[ $(DISPLAY=$root_display import -window root -depth 8 -format %k info: 2>/dev/null || echo 0) -gt 500 ]] && break
    done
    sleep 2
    DISPLAY=$root_display import -window root "$picture"
    kill -TERM "$(cat "$pid")"
    wait $shown && [[ $(identify -format %k "$picture") -gt 500 ]]
}

# A PostgreSQL server on this machine alone, with no database of ours in it yet; $server is its address. It is spoken
# to in cipher only, so that the OpenSSL of a package is tried too.
server_on() {
    server_home=$(mktemp -d)
    server_bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    chmod 755 "$server_home" && [[ $(id -u) != 0 ]] || chown postgres "$server_home"
    not_as_root "$server_bin/initdb" --auth=trust --username=checker --encoding=UTF8 --locale=C.UTF-8 --no-sync \
        -D "$server_home/data" >/dev/null
    not_as_root openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -keyout "$server_home/data/server.key" -out "$server_home/data/server.crt" 2>/dev/null
    not_as_root "$server_bin/pg_ctl" -D "$server_home/data" -l "$server_home/log" -w \
        -o "-c ssl=on -c listen_addresses=127.0.0.1 -p $server_port -k $server_home" start >/dev/null
    server="postgresql://checker@127.0.0.1:$server_port/postgres?sslmode=require"
}

# shares DOSSIER TEXT PROGRAM...: the program keeps a dossier on the server, and another start finds it there.
shares() {
    local dossier=$1 text=$2
    shift 2
    "$@" import "$text" --dossier "$dossier" --db "$server" && "$@" dossiers --db "$server" | grep -F "$dossier"
}

not_as_root() {
    local how=()
    [[ $(id -u) != 0 ]] || how=(runuser -u postgres --)
    (cd / && "${how[@]}" "$@")
}

finish() {
    root_close
    if [[ -n ${server_home:-} ]]; then
        not_as_root "$server_bin/pg_ctl" -D "$server_home/data" -m immediate stop >/dev/null 2>&1 || true
        rm -rf "$server_home"
    fi
    [[ -z ${screen:-} ]] || kill "$screen" 2>/dev/null || true
}
trap finish EXIT

# told WHAT COMMAND...: run it, print whether it held and for how long; end the check where it did not.
# What it said is in $log, for the next one to look at.
told() {
    local what=$1 from rc=0
    shift
    from=$(date +%s.%N)
    "$@" >"$log.now" 2>&1 || rc=$?
    mv "$log.now" "$log"
    printf '%-62s %s  %5.1f s\n' "$what" "$([[ $rc == 0 ]] && echo ok || echo FAILED)" \
        "$(awk "BEGIN {print $(date +%s.%N) - $from}")"
    if [[ $rc != 0 ]]; then
        tail -n 30 "$log"
        exit 1
    fi
}

none() { [[ -z $("$@") ]] || { "$@"; return 1; }; }
fails() { ! "$@"; }
