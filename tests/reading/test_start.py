from __future__ import annotations

import subprocess
import sys


def test_importing_the_package_loads_no_formats_library() -> None:
    heavy = {
        "trafilatura",
        "lxml",
        "docx",
        "pypdfium2",
        "charset_normalizer",
        "urllib3",
        "dateutil",
        "email",
        "zipfile",
    }
    asked = (
        f"import sys, workbench.reading; print(sorted({heavy!r} & "
        f"{{name.split('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
