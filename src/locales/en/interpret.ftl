# interpret.
unread-no-field = it has no field of its own (label: { $label })
unread-text = text with figures outside boxes and tables
unread-words = words after a label that announces an amount in words
unread-more = { $count } more texts are not listed
unread-wide-table = a table of { $columns } columns is not read
