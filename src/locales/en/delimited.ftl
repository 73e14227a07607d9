# What reading a text file met.
problem-row-limit = reading stopped here, at the limit of { $rows } rows
problem-cell-limit = reading stopped here, at the limit of { $cells } cells
problem-characters-unreadable = { $count ->
    [one] one byte is no character in the encoding of the file
   *[other] { $count } bytes are no characters in the encoding of the file
}
problem-quote-not-closed = a quotation mark opens here and none closes it; it was read as a character
problem-quotes-not-closed = { $count ->
    [one] one more quotation mark is never closed
   *[other] { $count } more quotation marks are never closed
}
problem-quotes-given-up = from here on quotation marks were read as characters, so many before were never closed
problem-delimited-row-width = { $fields ->
    [one] this row has one field, most of the others have { $expected }
   *[other] this row has { $fields } fields, most of the others have { $expected }
}
problem-delimited-row-widths = { $count ->
    [one] one more row has another number of fields than most
   *[other] { $count } more rows have another number of fields than most
}
problem-cut-at-end = the file ends in the middle of this row
