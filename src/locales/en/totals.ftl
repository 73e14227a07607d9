# Rules: totals.
headcount-mismatch-title = A printed number of employees differs from the rows
headcount-mismatch = { $printed } employees are printed on a line of totals; it adds up { $rows } rows
needs-headcounts = no line of totals prints a number of employees
page-total-mismatch-title = The total of a page differs from the sum of its rows
page-total-mismatch = page { $page } prints a total of { $printed } ({ $column }); { $rows ->
    [one] its one row makes
   *[other] its { $rows } rows add up to
    } { $computed }
needs-page-totals = no total of a page is printed below rows that could be read
cumulative-total-mismatch-title = A cumulative total differs from the one before plus the page
cumulative-total-mismatch = page { $page } prints a cumulative total of { $printed } ({ $column }); the pages up to it make { $computed }
needs-cumulative-totals = no cumulative total is printed
carried-total-mismatch-title = An amount carried over differs from the total it carries
carried-total-mismatch = { $printed } is carried over ({ $column }); the total before it is { $computed }
needs-carried-totals = no amount is carried over from page to page
grand-total-mismatch-title = The grand total differs from what it adds up
grand-total-mismatch = a grand total of { $printed } is printed ({ $column }); { $rows ->
    [0] the totals above it make
    [one] its one row makes
   *[other] its { $rows } rows add up to
    } { $computed }
needs-grand-totals = no grand total is printed above or below rows that could be read
group-total-mismatch-title = The total of a group differs from the sum of its rows
group-total-mismatch = a group of { $rows } rows prints a total of { $printed } ({ $column }); they add up to { $computed }
needs-group-totals = no total of a group of rows is printed
payment-total-mismatch-title = The total of a payment slip differs from the sum of its lines
payment-total-mismatch = a total of { $printed } is printed; the { $count } lines above it add up to { $computed }
needs-payment-totals = no total of lines with amounts is printed
deductions-total-mismatch-title = Total deductions differ from the sum of the deductions
deductions-total-mismatch = total deductions { $printed } are printed; the { $count } deductions add up to { $computed }
needs-deductions-and-total = no payslip prints a column of deductions and their total
stored-sum-mismatch-title = The stored value of a SUM differs from its stored inputs
stored-sum-mismatch = { $formula } stores { $stored }; its stored inputs add up to { $computed }
needs-stored-sums = the file stores no sum of its own cells
label-headcount = printed number of employees
label-page-total = printed page total: { $column }
label-cumulative-total = printed cumulative total: { $column }
label-carried-total = amount carried over: { $column }
label-grand-total = printed grand total: { $column }
label-group-total = printed total of the group: { $column }
label-payment-total = printed total of the lines
label-sum-of-rows = sum of { $rows } rows
label-sum-of-lines = sum of { $count } lines
label-sum-of-deductions = sum of { $count } deductions
label-sum-of-stored = sum of { $count } stored numbers
label-stored-sum = stored result of the formula
label-total-before = printed total before
label-page-total-added = printed total of a page
label-last-cumulative-total = last cumulative total
label-part-total = printed total of a part
column-days = days
column-hours = hours
column-base-pay = base pay
column-gross = gross pay
column-taxable = taxable pay
column-deductions = deductions
column-capped = capped pay
column-net = net pay
column-income-tax = income tax
column-non-taxable = non-taxable items
column-month-1 = first month
column-month-2 = second month
column-month-3 = third month
column-total = total
column-children = children
column-af-payable = family allowances payable
column-af-deducted = family allowances deducted
column-af-net = net family allowances
column-af-refunded = family allowances to pay back
column-headcount = employees
column-base = base
column-amount = amount
column-employer-amount = employer’s amount
column-other = another column
why-row-hidden-before-print = a row hidden or filtered before printing
why-row-changed-after-total = a row corrected after the total was computed
why-group-of-other-rows = a subtotal that covers other rows than those above it
why-page-left-out-or-repeated = a page left out or repeated when the document was put together
why-accumulation-restarted = an accumulation that starts anew within the document
why-leavers-counted-or-not = leavers or absent workers counted on one side only
why-allowances-taken-off = family allowances advanced by the employer and taken off
why-line-not-printed = a line that is not printed on this copy
why-never-recalculated = a workbook written by a program that never recalculated it
why-manual-calculation = manual calculation switched on
why-values-pasted = values pasted over the inputs by a program
why-one-row-left-out = the printed total equals the sum without one of the rows: that row was added or unhidden later
why-one-row-repeated = the printed total equals the sum with one of the rows counted twice, or with another row of the same amount
