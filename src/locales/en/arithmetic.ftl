# Rules that recompute a printed figure. A rule's sentence is its name, its title <name>-title.
net-pay-mismatch-title = Net pay differs from gross pay less deductions
net-pay-mismatch = net pay { $net } is printed; gross pay { $gross } less deductions { $deductions } is { $computed }
needs-gross-deductions-net = no row prints gross pay, deductions and net pay
