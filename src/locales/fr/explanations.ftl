# Explications ordinaires, communes aux règles : why-<id>.
why-deduction-not-printed = une retenue qui n’est pas imprimée sur le document
why-advance-settled-elsewhere = une avance ou un remboursement de prêt réglé hors du document
why-misread-value = une valeur mal lue par ce programme : comparer le texte imprimé avec la page
