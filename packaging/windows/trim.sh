#!/usr/bin/env bash
# Leave of the Windows wheels in a folder what the program uses; the same choice as in pyinstaller/contents.py.
set -euo pipefail
lib=$1 qt=$1/PySide6

find "$qt" -maxdepth 1 -name 'Qt6*.dll' ! -regex '.*/Qt6\(Core\|Gui\|Widgets\|Svg\)\.dll' -delete
find "$qt" -maxdepth 1 -name 'Qt*.pyd' ! -regex '.*/Qt\(Core\|Gui\|Widgets\|Svg\)\.pyd' -delete
rm -rf "$qt"/{qml,typesystems,include,glue,metatypes,resources,doc,scripts,support/deploy_*,QtAsyncio,lib,modules}
find "$qt/translations" -name '*.qm' ! -name qtbase_de.qm -delete
rm -f "$qt"/*.exe "$qt"/*.pyi "$qt"/*.lib "$qt"/opengl32sw.dll "$qt"/pyside6qml* "$qt"/py.typed
rm -f "$qt"/{concrt140,vcamp140,vccorlib140,vcomp140,msvcp140_codecvt_ids}.dll
find "$qt/plugins" -mindepth 1 -maxdepth 1 -type d ! -regex '.*/\(platforms\|styles\|imageformats\|iconengines\)' \
    -exec rm -rf {} +
rm -f "$qt"/plugins/platforms/{qminimal,qdirect2d}.dll "$qt"/plugins/imageformats/q{icns,tga,tiff,wbmp,pdf,webp}.dll

rm -rf "$lib"/tld/tests "$lib"/*.dist-info/sboms
rm -rf "$lib"/bin "$lib"/dateparser_cli "$lib"/dateparser_scripts "$lib"/dateparser_data
rm -rf "$lib"/sqlalchemy/testing "$lib"/lxml/includes "$lib"/lxml/isoschematron "$lib"/docx/templates
rm -f "$lib"/lxml/objectify.*.pyd "$lib"/lxml/html/diff.py "$lib"/lxml/html/_difflib*
find "$lib" -name '*_avx2.*.pyd' -delete
find "$lib/babel/locale-data" -name '*.dat' ! -name root.dat ! -name en.dat -delete
find "$lib" \( -name '*.pyx' -o -name '*.pxd' -o -name '*.pxi' -o -name '*.pyi' -o -name '*.h' -o -name '*.c' \) -delete
# What an installation says of itself; each RECORD is written anew.
find "$lib" -path '*.dist-info/*' \( -name INSTALLER -o -name REQUESTED -o -name direct_url.json -o -name uv_cache.json \
    -o -name RECORD \) -delete
find "$lib" -name __pycache__ -prune -exec rm -rf {} +
find "$lib" -maxdepth 1 -name '.lock' -delete
"$(dirname "$lib")/../../tools/bin/python" "$(dirname "$0")/../pyinstaller/records.py" "$lib"
