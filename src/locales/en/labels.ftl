# Names of operands.
label-net = net pay
label-gross = gross pay
label-deductions = deductions
label-gross-less-deductions = gross pay less deductions
