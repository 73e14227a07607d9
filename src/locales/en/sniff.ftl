# Why a file is not examined.
reason-empty = the file is empty; ask for it again
reason-blank = the file holds only white space; ask for it again
reason-unknown-format = the content is of no known format; ask for a copy as PDF, XLSX or CSV
reason-no-columns = the file is text, and no delimiter divides it into columns; ask for a copy as PDF, XLSX or CSV
reason-too-large = the text is larger than 4 GB
reason-archive-not-opened = the file is a { $kind } archive, which is not opened; unpack it and examine what is inside
reason-archive-cut-off = the archive ends before its end; ask for a whole copy
reason-archive-damaged = the archive is damaged, its list of contents cannot be read; ask for a whole copy
reason-image = the file is an image ({ $kind }), and images are not read; ask for the document itself, or make a searchable PDF of a copy (OCR)
reason-program = the file is a program ({ $kind }), which is neither run nor read
reason-document = the file is a document of another kind ({ $kind }), which is not read; save a copy of it as PDF or XLSX
reason-old-workbook = the file is a workbook in the format of { $kind }, which is not read; save a copy of it as XLSX
reason-spreadsheet-xml-2003 = the file is a workbook in the XML format of Excel 2003, which is not read; save a copy of it as XLSX
reason-html-table = the file is a web page with a table, whatever its name says; save a copy of it as XLSX
reason-container-damaged = the file is an OLE2 container whose directory cannot be read; ask for a whole copy
reason-encrypted = the file is locked with a password; ask for a copy without a password
