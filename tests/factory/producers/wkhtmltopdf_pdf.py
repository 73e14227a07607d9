"""wkhtmltopdf (Qt WebKit) printing HTML."""

import pathlib
import subprocess
import tempfile

from producers.html import whole

VERSION = subprocess.run(["wkhtmltopdf", "--version"], capture_output=True, text=True).stdout.strip()


def accepts(document):
    return True


def draw(document, path):
    margin = f"{document.margin}pt"
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "in.html")
        source.write_text(whole(document), encoding="utf-8")
        subprocess.run(["nice", "-n5", "wkhtmltopdf", "-q", "-s", "A4", "-O", "Landscape" if document.landscape else "Portrait", "--dpi", "96",
                        "-T", margin, "-B", margin, "-L", margin, "-R", margin, str(source), str(path)],
                       check=True, capture_output=True, timeout=60, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": folder})
