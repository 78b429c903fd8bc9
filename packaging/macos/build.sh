#!/usr/bin/env bash
# On a Mac: freeze, sign, notarize, staple and pack. Signs where WORKBENCH_SIGNER names an identity of the keychain;
# notarizes where NOTARY_PROFILE names a profile that `xcrun notarytool store-credentials` stored.
# Not run on the machines where the other packages are made; RELEASE.md says what that means.
source "$(dirname "${BASH_SOURCE[0]}")/../release.sh"

"$packaging/pyinstaller/wheel.sh"
"$packaging/pyinstaller/tools.sh"
"$tools/bin/python" -m pip install --quiet "dmgbuild>=1.6"

icons=$build/workbench.iconset
rm -rf "$icons" && mkdir -p "$icons"
for size in 16 32 128 256 512; do
    "$tools/bin/python" "$packaging/linux/icons.py" --png "$size" "$icons/icon_${size}x$size.png"
    "$tools/bin/python" "$packaging/linux/icons.py" --png $((2 * size)) "$icons/icon_${size}x$size@2x.png"
done
iconutil --convert icns --output "$build/workbench.icns" "$icons"

export WORKBENCH_ICON=$build/workbench.icns WORKBENCH_ENTITLEMENTS=$packaging/macos/entitlements.plist
cd "$build"
"$tools/bin/python" -m PyInstaller --clean --noconfirm --distpath "$build/frozen" --workpath "$build/freezing" \
    "$packaging/pyinstaller/workbench.spec"
app="$build/frozen/Fact-Checking Workbench.app"
"$app/Contents/MacOS/workbench" --smoke

if [[ -n ${WORKBENCH_SIGNER:-} ]]; then
    codesign --force --deep --options runtime --timestamp --entitlements "$WORKBENCH_ENTITLEMENTS" \
        --sign "$WORKBENCH_SIGNER" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi
image=$dist/Fact-Checking_Workbench-$WORKBENCH_VERSION-$(uname -m).dmg
"$tools/bin/python" -m dmgbuild -s "$packaging/macos/dmg.py" -D "app=$app" -D "licence=$root/LICENSE" \
    "Fact-Checking Workbench" "$image"
if [[ -n ${WORKBENCH_SIGNER:-} && -n ${NOTARY_PROFILE:-} ]]; then
    codesign --timestamp --sign "$WORKBENCH_SIGNER" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
say "$(basename "$image"): $(($(stat -f %z "$image") / 1000)) kB"
