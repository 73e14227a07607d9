# What the command line says.
error-no-such-path = There is nothing at { $path }: check the path.
error-nothing-to-examine = The folder holds no file: name a folder with documents, or the files themselves.
error-output-is-input = The output { $path } is one of the files to examine: choose another name.
error-cannot-write = Cannot write { $path } ({ $error }): choose a folder you may write to.
error-output = The output could not be written ({ $error }): check the disk and try again.
error-extract-one-file = { $path } holds several files: name one of them.
error-no-such-rule = There is no rule { $code }: `bordereau rule` lists them all.
warning-links = { $links } symbolic links were not followed.
progress-files = files
error-folder-not-empty = The folder { $path } is not empty: name a new one.
synth-written = { $documents } documents written to { $path }
