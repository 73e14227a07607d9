# Names of operands.
label-net = net pay
label-gross = gross pay
label-deductions = deductions
label-gross-less-deductions = gross pay less deductions
label-days = declared days
label-hours = hours
label-capped = capped pay
label-base-pay = base pay
label-hourly-rate = hourly rate
label-base = base
label-rate = rate
label-line-amount = amount of the line
label-row-left-out = the row that accounts for the difference
label-row-repeated = the row that accounts for the difference if counted twice
