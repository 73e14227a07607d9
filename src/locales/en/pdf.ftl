# Why a PDF could not be examined, and what in it could not be read.
reason-damaged-pdf = the file is a PDF too damaged to be read; ask for a whole copy
reason-pdf-cut-off = the file ends before its end, and what is left of it cannot be read; ask for a whole copy
reason-no-pages = the PDF has no page; ask for it again
reason-empty-pages = the pages are empty: nothing is drawn on them; ask for a whole copy
reason-only-images = the pages hold only images, and the text in images is not read; ask for the document itself, or make a searchable PDF of a copy (OCR)
reason-no-text = the pages hold no text; what they show is drawn as shapes; ask for a copy with its text
problem-pdf-pages-left-out = the first { $read } of { $pages } pages were read; the limit on pages stopped reading
problem-pdf-operators-left-out = the page was read only in part: the limit on drawing operators or nesting stopped reading
problem-pdf-inflates-too-far = a compressed part was left out: unpacked it would exceed the limit of { $limit } bytes
problem-pdf-stream-unreadable = a content stream of the page could not be unpacked
problem-pdf-unmapped-glyphs = { $count } drawn characters have no known letter in their font; they are shown as �
problem-pdf-direction-controls = the text holds { $count } invisible characters that change the direction of reading
problem-pdf-marked-text-differs = the page draws “{ $drawn }”, the text stored behind it is “{ $marked }”
