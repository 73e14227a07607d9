"""Chromium, headless, printing HTML (Skia/PDF)."""

import pathlib
import subprocess
import tempfile

from producers.html import whole

VERSION = subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout.strip() or "Chromium"


def accepts(document):
    return True


def draw(document, path):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "in.html")
        source.write_text(whole(document), encoding="utf-8")
        subprocess.run(["nice", "-n", "5", "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={path}", source.as_uri()], check=True, capture_output=True, timeout=60)
