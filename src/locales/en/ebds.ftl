# The fixed-width exchange file e-BDS. A rule's sentence is its name, its title <name>-title.
record-length-mismatch-title = A record has more or fewer than 260 characters
record-length-mismatch = the { $record } record has { $length } characters; every record of the format has 260
record-length-cut = the { $record } record ends after { $length } of 260 characters, inside { $field }
record-length-padding = { $count } of { $records } records have other than 260 characters, the first { $length }; the fields are complete, only padding differs
record-length-shared = all { $records } records have { $length } characters instead of 260
record-type-unknown-title = A line begins with an unknown record type
record-type-unknown = this line begins with "{ $printed }", which is no record type of e-BDS
unread-record-type = no record type of e-BDS
record-order-break-title = A record stands out of sequence
record-order-break = record { $record } follows record { $before }; the sequence has { $record } before { $before }
record-order-end = record { $record } follows record { $before }; the sequence ends with { $before }
record-order-twice = record { $record } follows record { $before }; the sequence has one only
record-order-letter = record { $record } follows record { $before }; all records of a declaration have one letter
record-missing-title = A heading or recap record is not there
record-missing = the declaration has no { $missing } record; its last one is { $last }
period-differs-between-records-title = A record names another period than the others
period-differs-between-records = { $field } is { $printed }; { $records } other records have { $usual }
affiliate-differs-between-records-title = A record names another affiliate than the others
affiliate-differs-between-records = { $field } is { $printed }; { $records } other records have { $usual }
impossible-period-title = A record names a month no calendar has
impossible-period = { $field } is { $printed }, which is no month of the calendar
text-in-number-field-title = A field of digits holds something else
text-in-number-field = { $field } holds "{ $printed }", where the format has digits only
filler-not-blank-title = The unused end of a record is not blank
filler-not-blank = the filler of the { $record } record holds "{ $printed }", where the format has spaces ({ $count ->
        [one] 1 record
       *[other] { $count } records
    })
entrant-name-character-title = An entrant's name or card holds a character the format does not allow
entrant-name-character = { $field } "{ $printed }" holds "{ $character }", which the format does not allow
text-not-left-aligned-title = A text does not begin at the first column of its field
text-not-left-aligned = { $field } begins with a space: "{ $printed }" ({ $count ->
        [one] 1 record
       *[other] { $count } records
    })
category-mismatch-title = The category of the file does not go with its records
category-mismatch = the { $record } record prints the category { $printed }
line-control-sum-mismatch-title = The control sum of a line differs from its fields
line-control-sum-mismatch = S_Ctr { $printed } is printed; the fields of this { $record } line add up to { $computed }
entrant-control-sum-mismatch-title = The control sum of an entrant differs from the fields of the line
entrant-control-sum-mismatch = S_Ctr { $printed } is printed; the fields of this { $record } line add up to { $computed }
insured-recap-mismatch-title = The recap of the insured differs from their lines
insured-recap-mismatch = { $field } is { $printed }; the { $count ->
        [one] 1 line adds
       *[other] { $count } lines add
    } up to { $computed }
entrant-recap-mismatch-title = The recap of the entrants differs from their lines
entrant-recap-mismatch = { $field } is { $printed }; the { $count ->
        [one] 1 line adds
       *[other] { $count } lines add
    } up to { $computed }
preset-recap-mismatch-title = The recap of the préétabli differs from its lines
preset-recap-mismatch = { $field } is { $printed }; the { $count ->
        [one] 1 line adds
       *[other] { $count } lines add
    } up to { $computed }
global-recap-mismatch-title = The global recap differs from its two parts
global-recap-mismatch = { $field } is { $printed }; the { $count } recaps before it add up to { $computed }
recap-mismatch-several = { $record }: { $fields } disagree with the lines; { $field } is { $printed }, computed { $computed }
recap-headcount-mismatch-title = A recap announces another number of employees than there are lines
recap-headcount-mismatch = { $field } is { $printed }; { $count ->
        [one] 1 line is
       *[other] { $count } lines are
    } there
capped-above-salary-title = A capped salary is higher than the declared one
capped-above-salary = { $field } is { $capped }, { $salary-field } is { $salary }
capped-salary-mismatch-title = A capped salary is not the declared one up to the ceiling
capped-salary-mismatch = { $field } is { $capped }; of { $salary-field } { $salary }, { $computed } lies below the ceiling of { $ceiling }
days-above-month-title = A line declares more than 26 days of a month
days-above-month = { $field } is { $printed }; a month has at most 26 declared days
allowance-net-mismatch-title = The net family allowance differs from the payable one less deductions
allowance-net-mismatch = net family allowance { $net } is printed; payable { $payable } less deducted { $deducted } is { $computed }
allowance-refunded-above-net-title = More family allowance is refunded than was payable
allowance-refunded-above-net = refunded family allowance { $refunded } is printed; the net one of this line is { $net }
allowance-refunded-on-leaving-title = The allowance of a leaver is not refunded in full
allowance-refunded-on-leaving = situation { $situation }: refunded family allowance { $refunded } is printed; the net one is { $net }
situation-code-unknown-title = A situation code is none of the exchange file
situation-code-unknown = situation "{ $printed }" is no code of the exchange file
situation-code-of-paper = situation "{ $printed }" is a code of the printed form; the exchange file has others
paid-while-unpaid-title = A line in an unpaid situation declares days or a salary
paid-while-unpaid = situation { $situation } is printed with { $days } days and a salary of { $salary }
days-without-salary-title = Days without a salary, or a salary without days
days-without-salary = { $days } days are printed with a salary of { $salary }
placeholder-number-title = A line carries the number 100000000
placeholder-number = { $field } is { $printed }, a number that is given to nobody
entrant-without-number-or-card-title = An entrant has neither number nor card
entrant-without-number-or-card = the entrant "{ $name }" has the number { $number } and no card number
duplicate-insured-title = One insured person stands on two lines of a declaration
duplicate-insured = number { $number } stands on { $count } { $record } lines of one declaration
entrant-without-name-title = An entrant has no name
entrant-without-name = the entrant with the number { $number } has no name
entrant-without-days-title = An entrant has no declared day
entrant-without-days = { $field } is { $printed } for an entrant
insured-in-complementary-title = A complementary declaration names somebody who is no entrant
insured-in-complementary = an E02 line declares number { $number }; a complementary declaration has entrants only
preset-line-unanswered-title = No line answers somebody the préétabli names
preset-line-unanswered = the préétabli names { $named } insured; { $count ->
        [one] 1 has
       *[other] { $count } have
    } no line in the declaration, the first is { $number }
preset-line-changed-title = A line does not repeat what the préétabli says
preset-line-changed = { $field } is { $printed }; the préétabli has { $before } for number { $number }
transfer-number-mismatch-title = The declaration does not repeat the transfer number of its préétabli
transfer-number-mismatch = B00 prints the transfer number { $printed }; the préétabli has { $before }
# What a file may lack.
needs-ebds = not an e-BDS file
needs-ebds-insured = no e-BDS line of an insured
needs-ebds-entrant = no e-BDS line of an entrant
needs-ebds-lines = no e-BDS line that declares somebody
needs-ebds-ceiling = no e-BDS line of a period whose ceiling is documented
needs-ebds-recap = no e-BDS recap
needs-ebds-preset = no e-BDS préétabli
needs-ebds-preset-and-answer = no e-BDS préétabli together with its declaration
needs-ebds-leaver = no e-BDS line of somebody who left
needs-ebds-unpaid = no e-BDS line in an unpaid situation
needs-ebds-complementary = no complementary e-BDS declaration
# Ordinary explanations.
why-ebds-edited-by-hand = the file was opened in an editor or spreadsheet and a field corrected or damaged by hand
why-ebds-line-added-or-dropped-by-hand = a line added or taken out by hand without new totals
why-ebds-program-totals-wrong = a payroll program that adds up this recap in its own way
why-ebds-program-adds-otherwise = a payroll program that adds up control sums in its own way
why-ebds-program-pads-on-the-right = a known program fills totals up with zeros on the right, so they read ten or a hundred times too high
why-ebds-program-swaps-two-recap-fields = a known program writes the allowances refunded before the sum of numbers in the recap
why-ebds-program-writes-zero-allowances = a known program writes zeros for children and family allowances into the recap
why-ebds-program-writes-recap-too-long = a known program writes the empty recap of a complementary declaration six zeros too long
why-ebds-program-leaves-out-occasional-numbers = a program that leaves the shared number 999999999 out of its sums
why-ebds-program-leaves-out-allowances = a known program adds up control sums without the allowances refunded
why-ebds-program-leaves-out-rank = a program that adds up control sums without the rank of the situation
why-ebds-program-leaves-out-allowances-and-rank = a program that adds up control sums without the allowances refunded and without the rank of the situation
why-ebds-program-ranks-unknown-codes-last = a known program writes codes of its own and counts them as the last rank, 8
why-ebds-program-counts-empty-line = a program that counts the empty line which stands for nobody
why-ebds-program-aligns-right = a known program aligns the card number to the right
why-ebds-program-moves-columns = a program that leaves out a field and moves those after it
why-ebds-program-marks-its-records = a program that keeps a number or name of its own in the unused end
why-ebds-program-before-the-rule = a program older than this rule of the format, or unaware of it
why-ebds-program-drops-unpaid = a known program drops employees without a payslip
why-ebds-accented-name-moves-columns = an accented letter stored as two characters, which moves the columns after it
why-ebds-transfer-broken-off = a transfer or a copy that broke off
why-ebds-editor-trims-lines = an editor or mail program that takes off or adds spaces at the end of lines
why-ebds-part-of-file-kept = only a part of the file was kept or handed over
why-ebds-text-added-in-transfer = a line added by a mail program or a portal
why-ebds-later-format-version = a later version of the format than the published one
why-ebds-months-joined-in-one-file = several months joined in one file
why-ebds-files-joined = several files joined in one
why-ebds-heading-of-other-file = a heading copied from another file
why-ebds-month-before-year = the month written before the year
why-ebds-test-file = a test file that was never sent
why-ebds-draft-file = a draft kept before it was completed
why-ebds-card-pending = the card number was to be added later
why-ebds-placeholder-left-by-program = a placeholder left by the program for somebody not yet registered
why-ebds-name-typed-as-spelt = a name typed as it is spelt, with hyphen, apostrophe or accent
why-ebds-older-check-of-names = a program that does not check the characters of names
why-ebds-two-columns-exchanged = the two salary columns exchanged on input
why-ebds-ceiling-of-part-of-month = a ceiling reduced for an incomplete month
why-ebds-ceiling-of-another-regime = a ceiling of another regime or year set in the program
why-ebds-calendar-days-entered = calendar days entered instead of working days
why-ebds-refund-of-earlier-months = a refund of allowances of earlier months
why-ebds-allowance-paid-before-leaving = the allowance had been paid out before the employee left
why-ebds-codes-of-printed-form = codes of the printed form typed into the program
why-ebds-situation-changed-in-the-month = the situation changed in the course of the month
why-ebds-two-contracts = two contracts of one employee in the month
why-ebds-correction-line = a second line that corrects the first
why-ebds-correction-of-preset = a name or number of children corrected by the employer
why-ebds-answer-to-other-preset = an answer to an earlier or later download of the préétabli
# Names of operands.
label-ebds-field = { $field } ({ $what })
label-ebds-record-type = record type
label-ebds-characters = characters of the record
label-ebds-characters-required = characters of every record
label-ebds-filler = filler
label-ebds-lines = lines present
label-ebds-computed = computed { $field }
label-ebds-line-sum = sum of the fields of the line
label-ebds-ceiling = ceiling in force
label-ebds-af-difference = payable less deducted
what-ebds-affiliate = affiliate number
what-ebds-period = period
what-ebds-category = category of the file
what-ebds-transfer = transfer number
what-ebds-immatriculation = insurance number
what-ebds-name = name
what-ebds-cin = card number
what-ebds-children = children
what-ebds-af-payable = family allowances payable
what-ebds-af-deducted = family allowances to deduct
what-ebds-af-net = net family allowances
what-ebds-af-refunded = family allowances refunded
what-ebds-days = declared days
what-ebds-gross = declared salary
what-ebds-capped = capped salary
what-ebds-situation = situation
what-ebds-control-sum = control sum
what-ebds-headcount = number of employees
what-ebds-immatriculation-sum = sum of insurance numbers
what-ebds-issue-date = date of issue
what-ebds-due-date = due date
what-ebds-other = field
