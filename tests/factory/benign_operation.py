"""One ordinary handling of a document: its name, the program that does it, and how it is called."""

import subprocess


class Operation:
    """`one(document, folder)` writes one or more files and returns their paths; `many(documents, folder)`, for programs
    that are slow to start, returns `(document, paths)` for all."""

    def __init__(self, name, what, tool, takes, one=None, many=None, removes=None):
        self.name, self.what, self.tool, self.takes = name, what, tool, takes
        self.one, self.many, self.removes = one, many, removes

    def make(self, documents, folder):
        if self.many:
            return self.many(documents, folder)
        made, failed = [], []
        for document in documents:
            try:
                files = self.one(document, folder)
            except subprocess.CalledProcessError as error:
                failed.append((document.name, (error.stderr or b"").decode(errors="replace").strip()[-200:]))
                continue
            except Exception as error:  # a library's own refusal is a result of this experiment, not the end of it
                failed.append((document.name, f"{type(error).__name__}: {error}"[:200]))
                continue
            if files:
                made.append((document, files if isinstance(files, list) else [files]))
        return made, failed


def call(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, **options)


def office(documents, folder, convert_to, suffix, infilter=None):
    """LibreOffice converts a whole list in one start."""
    folder = folder.resolve()
    profile = folder.parent / "office-profile"
    command = ["soffice", f"-env:UserInstallation=file://{profile.resolve()}", "--headless", *([f"--infilter={infilter}"] if infilter else []),
               "--convert-to", convert_to, "--outdir", str(folder), *[str(d.path.resolve()) for d in documents]]
    run = subprocess.run(command, capture_output=True, check=False) if documents else None
    made, failed = [], []
    for document in documents:
        target = folder / f"{document.path.stem}.{suffix}"
        if target.exists():
            made.append((document, [target]))
        else:
            failed.append((document.name, f"no output; {(run.stderr if run else b'').decode(errors='replace').strip()[-120:]}"))
    return made, failed
