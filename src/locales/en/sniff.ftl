# Why a file is not examined.
reason-empty = the file is empty
reason-blank = the file holds only white space
reason-unknown-format = the content is of no known format
reason-no-columns = the file is text, and no delimiter divides it into columns
reason-too-large = the text is larger than 4 GB
reason-archive-not-opened = the file is a { $kind } archive, which is not opened; unpack it and examine what is inside
reason-image = the file is an image ({ $kind }); images are not read
reason-program = the file is a program ({ $kind })
reason-document = the file is a document of another kind ({ $kind }), which is not read
reason-old-workbook = the file is a workbook in the format of { $kind }, which is not read; save a copy of it as XLSX
reason-spreadsheet-xml-2003 = the file is a workbook in the XML format of Excel 2003, which is not read; save a copy of it as XLSX
reason-html-table = the file is a web page with a table, whatever its name says; save a copy of it as XLSX
reason-container-damaged = the file is an OLE2 container whose directory cannot be read
reason-encrypted = the file is locked with a password
