# What reading a workbook met.
reason-inflates-too-large = the file inflates beyond the limit for compressed files
reason-workbook-damaged = the workbook is damaged and cannot be opened; ask for a whole copy
reason-workbook-empty = no cell of the workbook holds anything
problem-sheet-unreadable = this sheet cannot be read
problem-sheet-cut-off = the sheet could not be read beyond this cell
problem-cell-unreadable = the cell after this one cannot be read
problem-formula-without-value = { $count ->
    [one] this formula has no stored value: the file was never recalculated
   *[other] { $count } formulas, of which this is the first, have no stored value: the file was never recalculated
}
problem-repeats-limit = repeated cells were read up to the limit of { $cells }
problem-formulas-unreadable = the formulas of this sheet cannot be read
