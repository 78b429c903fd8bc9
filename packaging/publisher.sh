# Who hands the packages out: to be set here, once, by whoever does; sourced by release.sh.
# shellcheck shell=bash
# A name under .example belongs to nobody and never will (RFC 2606): packages that carry it are for trying alone,
# and the build says so.
WORKBENCH_HOME=${WORKBENCH_HOME:-https://workbench.example}
WORKBENCH_MAINTAINER=${WORKBENCH_MAINTAINER:-"Fact-Checking Workbench <release@workbench.example>"}
export WORKBENCH_HOME WORKBENCH_MAINTAINER
