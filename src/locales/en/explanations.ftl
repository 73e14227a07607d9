# Ordinary explanations, shared by rules: why-<id>.
why-deduction-not-printed = a deduction that is not printed on the document
why-advance-settled-elsewhere = an advance or a loan repayment settled outside the document
why-misread-value = a value misread by this program: compare the printed text with the page
