"""Settings for dmgbuild: the application beside a link to Applications (`dmgbuild -s dmg.py -D app=...`)."""

from pathlib import Path

defines: dict[str, str]  # dmgbuild gives it

application = defines["app"]  # noqa: F821  (as said)
name = Path(application).name

format = "ULMO"
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {name: (140, 140), "Applications": (400, 140)}
window_rect = ((200, 200), (540, 320))
icon_size = 96
default_view = "icon-view"
license = {"default-language": "en_US", "licenses": {"en_US": defines["licence"]}}  # noqa: F821  (as above)
