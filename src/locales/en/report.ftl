# What reports say.
place-file = the file as a whole
place-bytes = bytes { $from } to { $to }
place-page = page { $page }
place-page-at = page { $page }, { $left } pt from the left, { $top } pt from the top
place-sheet = sheet { $sheet }
place-line = line { $line }, columns { $columns }
place-lines = lines { $lines }, columns { $columns }
place-revision = revision { $revision }
class-note = note
class-breach = breach of a rule in force
class-particularity = particularity
class-contradiction = contradiction
class-incompatible = incompatible with a complete, unmodified file
class-difference = difference from the reference
category-inaccurate = inaccurate
category-truncated = truncated
category-altered = altered after issue
category-mixed = mixed records
category-misattributed = attributed to another issuer
category-recycled = published before
form-bds = declaration of wages (BDS)
form-bpc = payment slip of contributions (BPC)
form-attestation = attestation of declared wages
form-payslip = payslip
form-register = register
form-ebds = e-BDS exchange file
form-mixed = several forms
form-unknown = unknown form
part-rows = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
part-declarations = { $declarations } declarations
rung-d0 = Not examinable: { $reason }. No inference follows.
rung-d1 = No contradiction found by the { $applicable } applicable checks out of { $catalogue }. This does not establish authenticity.
rung-d2 = No contradiction found by the { $applicable } applicable checks out of { $catalogue }; particularities that ordinary operations or errors produce too.
rung-d3 = The document contradicts itself; the cause is not determined ({ $applicable } applicable checks out of { $catalogue }).
rung-d4 = A finding is incompatible with the file as complete and unmodified. It says nothing on who acted or why ({ $applicable } applicable checks out of { $catalogue }).
rung-d5 = Differs from the reference supplied ({ $applicable } applicable checks out of { $catalogue }).
line-checks = { $applicable } of { $catalogue } rules applied, { $notrun } did not; { $contradicted } contradicted, { $noted } noted, { $notcomparable } not comparable, { $agreed } agreed; { $comparisons } comparisons
line-problem = not read: { $place }: { $problem }
line-more-problems = and { $more } more places not read, listed by --format json
line-place = see also: { $place }
line-explanations = Ordinary explanations: { $list }.
list-separator = { "; " }
line-rate-and-source = Error rate: { $rate }. Source: { $source }.
line-copy = Byte-identical copy of { $path }, examined there.
cell-uncertain = { $raw } (read with doubt)
cell-computed = { $value } (computed)
column-value = value
column-printed = printed
column-place = place
column-rung = rung
column-meaning = meaning
column-files = files
column-category = category
column-rule = rule
column-class = class
column-shows = the document shows
meaning-d0 = not examinable
meaning-d1 = no contradiction found; does not establish authenticity
meaning-d2 = particularity or breach, with ordinary explanations
meaning-d3 = contradiction, cause not determined
meaning-d4 = incompatible with a complete, unmodified file
meaning-d5 = differs from the reference
heading-set = The set of files
heading-set-findings = Across the files
heading-caveats = What these results do not say
line-files =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $distinct } distinct, { $copies ->
        [one] 1 byte-identical copy
       *[other] { $copies } byte-identical copies
    }
line-set-checks = Rules applied to a file { $applicable } times: { $agreed } agreed, { $contradicted } contradicted, { $noted } noted, { $notcomparable } not comparable; { $comparisons } comparisons in all.
line-no-set-findings = No finding across the files.
caveat-no-contradiction = No contradiction found is not authenticity.
caveat-who-when-why = A contradiction does not show who acted, when, or with what intent.
caveat-true-copy = A true copy of a declaration may contain a false declaration.
caveat-metadata = Metadata can be absent, reset or set at will.
caveat-files-received = Results concern the files received, not the leak as a whole.
caveat-read-by-software = Values were read by software; 0 % were confirmed by a person.
caveat-dated-rules = Rules applied are those in force at each document's own period; each finding names its source.
caveat-no-legal-qualification = Not a legal qualification.
line-tool = { $name } { $version }, catalogue of rules { $rules }
heading-class = Class
heading-explanations = Ordinary explanations
heading-needs = Not applicable where
heading-source = Source
heading-rate = Measured error rate
rule-page-in-english = The description of the rule stands in English; its sentences follow in your language.
rate-not-measured = not measured
decimal-mark = .
rate-measured = { $sensitivity } of injected changes found (n = { $changes }), { $alarms } false alarms ({ $seen } of { $n } documents), on synthetic documents made by this program; other documents may give other rates ({ $corpus })
reason-duplicate = byte-identical copy of { $path }
reason-nothing-comparable = nothing in it could be compared
reason-no-declaration = no line of a payroll declaration was recognised in it
reason-table-unread = a table of figures in it was not understood; none of its rows was read
reason-not-read = the file was not examined
reason-rule-stopped = the rule stopped on this file
reason-reader-stopped = the reader stopped on this file
reason-file-too-large = larger than the limit of { $limit } bytes (see --max-file-size)
reason-no-permission = permission to read it is missing
reason-not-found = it is no longer there
reason-unreadable = the system could not read it
reason-no-regular-file = not a regular file
reason-archive-too-many-files = the archive holds more files than the limit (see --max-archive-files)
reason-archive-too-deep = archives nested too deep (see --max-depth)
reason-damaged-archive-entry = damaged inside its archive
problem-reader-stopped = the reader met something it was not made for and stopped; please report it
problem-rule-stopped = rule { $rule } met something it was not made for and stopped; the others ran
problem-set-facts-stopped = the file could not be compared with the others
problem-findings-unlisted = rule { $rule }: the first { $listed } findings are listed, { $unlisted } more are not
