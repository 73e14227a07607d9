"""Headings as forms print them, several wordings each; a line feed makes a heading of two lines."""

FR = {
    "affiliate": ["N° Affilié", "N° d'affiliation", "Numéro d'affilié", "Affilié N°", "N° AFFILIATION CNSS", "N° CNSS employeur"],
    "firm": ["Raison sociale", "Nom ou raison sociale", "Employeur", "Société", "RAISON SOCIALE"],
    "ice": ["ICE", "I.C.E", "Identifiant commun de l'entreprise"],
    "if": ["IF", "Identifiant fiscal"],
    "rc": ["RC", "N° RC", "Registre du commerce"],
    "tp": ["Taxe professionnelle", "Patente"],
    "address": ["Adresse", "ADRESSE"],
    "activity": ["Activité", "Activité principale"],
    "period": ["Période", "Mois / Année", "Mois déclaré", "Période déclarée", "Mois", "PERIODE"],
    "issue_date": ["Date d'émission", "Émis le", "Date d'édition", "Date", "Édité le", "Fait le"],
    "page_count": ["Nbre pages", "Nombre de pages"],
    "immatriculation": ["N° Immatriculation", "N° Immatriculé", "Immatriculation", "N° CNSS", "N° assuré", "Matricule CNSS"],
    "name": ["Nom et Prénom", "Nom & prénom", "Nom et prénom du salarié", "NOM ET PRENOM", "Salarié", "Assuré"],
    "cin": ["N° CIN", "CIN", "C.I.N.", "CNIE"],
    "birth_date": ["Date de naissance", "Né(e) le", "Date naiss."],
    "hire_date": ["Date d'embauche", "Date d'entrée", "Embauché(e) le"],
    "exit_date": ["Date de sortie", "Date de départ"],
    "job": ["Fonction", "Emploi"],
    "days": ["Nbre jours", "Jours déclarés", "Nombre de jours", "Jours", "NJ", "Nbr jrs"],
    "hours": ["Heures", "Nbre heures", "Heures travaillées"],
    "gross": ["Salaire brut", "Salaire réel", "Salaires bruts", "Salaire brut déplafonné", "Brut", "Rémunération brute"],
    "capped": ["Salaire plafonné", "Salaire dans la limite du plafond", "Brut plafonné", "Plafonné"],
    "deductions": ["Retenues", "Total retenues", "Total des retenues"],
    "net": ["Net à payer", "Salaire net", "NET A PAYER", "Net payé"],
    "situation": ["Situation", "Sit.", "Code situation"],
    "children": ["Enfants", "Nbre enfants", "Enf."],
    "af_payable": ["AF à payer", "Allocations à payer"],
    "af_deducted": ["AF à déduire", "Allocations à déduire"],
    "af_net": ["AF net à payer", "Allocations nettes"],
    "rib": ["RIB", "N° de compte (RIB)", "Compte bancaire"],
    "iban": ["IBAN", "Code IBAN"],
    "label": ["Désignation", "Nature des prestations", "Libellé", "Rubrique"],
    "base": ["Base", "Masses salariales", "Masse salariale", "Assiette"],
    "rate": ["Taux", "Taux %", "Taux de cotisation"],
    "amount": ["Montant", "Montant dû", "Cotisation"],
    "gain": ["Gains", "À payer", "Rémunérations"],
    "deduction": ["Retenues", "À retenir", "Déductions"],
    "headcount": ["Nombre de salariés", "Effectif", "Nbre de salariés"],
    "page_total": ["TOTAL DE LA PAGE", "Total page", "TOTAL DE LA PAGE UNIQUEMENT", "Sous-total de la page"],
    "cumulative": ["TOTAL CUMULÉ", "TOTAL CUMULÉ DE LA PAGE ET DES PAGES PRÉCÉDENTES", "Cumul", "Cumul des pages"],
    "grand": ["TOTAL GÉNÉRAL", "Total général", "TOTAL", "Totaux"],
    "carry": ["À reporter", "A REPORTER"],
    "brought": ["Report", "REPORT"],
    "reference": ["RÉFÉRENCE STRUCTURÉE", "Référence structurée", "Réf. de paiement"],
    "due_date": ["À RÉGULARISER AVANT LE", "À payer avant le", "Date limite"],
    "transfer_order": ["Ordre de virement n°", "Virement n°"],
    "total_due": ["TOTAL À PAYER", "Total à payer", "Montant total"],
    "words": ["Arrêté le présent bordereau à la somme de", "Soit en lettres", "Montant en toutes lettres"],
    "month": ["Mois", "Période", "Mois de"],
    "period_from": ["Du mois", "De"],
    "period_to": ["Au mois", "À"],
}
EN = {
    "affiliate": ["Affiliate No.", "CNSS affiliate number", "Employer CNSS No."], "firm": ["Company", "Employer", "Company name"],
    "ice": ["ICE", "Business ID (ICE)"], "if": ["Tax ID", "IF"], "rc": ["Trade register", "RC"], "tp": ["Business tax No."], "address": ["Address"],
    "activity": ["Activity", "Business"], "period": ["Period", "Pay period", "Month"], "issue_date": ["Issue date", "Date", "Printed on"],
    "page_count": ["Pages"], "immatriculation": ["CNSS No.", "Social security No.", "Registration No."],
    "name": ["Employee name", "Name", "Full name"], "cin": ["ID card", "National ID"], "birth_date": ["Date of birth", "Born"],
    "hire_date": ["Hire date", "Date hired"], "exit_date": ["Exit date"], "job": ["Position", "Job title"], "days": ["Days", "Days worked", "Days declared"],
    "hours": ["Hours", "Hours worked"], "gross": ["Gross pay", "Gross salary", "Gross wages"], "capped": ["Capped pay", "Capped salary", "Capped wages"],
    "deductions": ["Deductions", "Total deductions"], "net": ["Net pay", "Net salary"], "situation": ["Status", "Situation"], "children": ["Children"],
    "af_payable": ["Family allowance due"], "af_deducted": ["Family allowance deducted"], "af_net": ["Net family allowance"], "rib": ["Bank account (RIB)", "RIB"],
    "iban": ["IBAN"], "label": ["Description", "Item"], "base": ["Base", "Wage base"], "rate": ["Rate", "Rate %"], "amount": ["Amount", "Amount due"],
    "gain": ["Earnings"], "deduction": ["Deductions"], "headcount": ["Number of employees", "Headcount", "Employees"], "page_total": ["Page total", "PAGE TOTAL"],
    "cumulative": ["Cumulative total", "Running total"], "grand": ["Grand total", "GRAND TOTAL", "Total"], "carry": ["Carried forward"],
    "brought": ["Brought forward"], "reference": ["Structured reference"], "due_date": ["Due date", "Pay before"], "transfer_order": ["Transfer order No."],
    "total_due": ["Total due", "TOTAL PAYABLE"], "words": ["Amount in words", "Say"], "month": ["Month"], "period_from": ["From"], "period_to": ["To"],
}
AR = {
    "affiliate": ["رقم المنخرط", "رقم الانخراط"], "firm": ["الاسم أو الاسم التجاري", "المشغل"], "ice": ["التعريف الموحد للمقاولة"], "if": ["رقم التعريف الجبائي"],
    "rc": ["رقم السجل التجاري"], "tp": ["رقم الضريبة المهنية"], "address": ["العنوان"], "activity": ["النشاط الرئيسي"], "period": ["الشهر / السنة", "الفترة", "تسديد عن شهر"],
    "issue_date": ["تاريخ الإصدار", "حرر بتاريخ"], "page_count": ["عدد الصفحات"], "immatriculation": ["رقم التسجيل", "رقم المسجل"],
    "name": ["الاسم العائلي والشخصي", "الاسم الكامل"], "cin": ["رقم بطاقة التعريف", "رقم البطاقة الوطنية"], "birth_date": ["تاريخ الازدياد"],
    "hire_date": ["تاريخ التشغيل"], "exit_date": ["تاريخ المغادرة"], "job": ["المهنة"], "days": ["عدد الأيام", "الأيام"], "hours": ["عدد الساعات"],
    "gross": ["الأجر الإجمالي", "الأجور الإجمالية المتقاضاة"], "capped": ["الأجر المسقف", "الأجر في حدود السقف"], "deductions": ["مجموع الاقتطاعات", "الاقتطاعات"],
    "net": ["الأجر الصافي", "الصافي للأداء"], "situation": ["الوضعية"], "children": ["عدد الأطفال"], "af_payable": ["التعويضات المستحقة"],
    "af_deducted": ["التعويضات المخصومة"], "af_net": ["التعويضات الصافية"], "rib": ["رقم الحساب البنكي"], "iban": ["رقم الحساب الدولي"],
    "label": ["نوع الإعانات", "البيان"], "base": ["كتلة الأجور", "الأساس"], "rate": ["النسبة"], "amount": ["المبلغ"], "gain": ["المستحقات"], "deduction": ["الاقتطاعات"],
    "headcount": ["عدد الأجراء"], "page_total": ["مجموع الصفحة فقط", "مجموع الصفحة"], "cumulative": ["مجموع الصفحة والصفحات السابقة", "المجموع التراكمي"],
    "grand": ["المجموع العام", "المجموع"], "carry": ["ما ينقل"], "brought": ["المنقول"], "reference": ["المرجع التركيبي"], "due_date": ["يسوى قبل"],
    "transfer_order": ["أمر بالتحويل رقم"], "total_due": ["المجموع الواجب أداؤه"], "words": ["المبلغ بالحروف"], "month": ["الشهر"], "period_from": ["من شهر"], "period_to": ["إلى شهر"],
}
LINES = {
    "base": {"fr": "Salaire de base", "en": "Basic salary", "ar": "الأجر الأساسي"},
    "seniority": {"fr": "Prime d'ancienneté", "en": "Seniority bonus", "ar": "منحة الأقدمية"},
    "bonus": {"fr": "Prime de rendement", "en": "Performance bonus", "ar": "منحة المردودية"},
    "arrears": {"fr": "Rappel de salaire", "en": "Back pay", "ar": "متأخرات الأجر"},
    "cnss": {"fr": "Cotisation CNSS", "en": "CNSS contribution", "ar": "اشتراك الضمان الاجتماعي"},
    "ipe": {"fr": "Indemnité perte d'emploi (IPE)", "en": "Job loss insurance (IPE)", "ar": "التعويض عن فقدان الشغل"},
    "amo": {"fr": "Cotisation AMO", "en": "AMO health insurance", "ar": "التأمين الإجباري عن المرض"},
    "tax": {"fr": "Impôt sur le revenu (IR)", "en": "Income tax (IR)", "ar": "الضريبة على الدخل"},
    "family": {"fr": "Prestations familiales", "en": "Family benefits", "ar": "التعويضات العائلية"},
    "social": {"fr": "Prestations sociales", "en": "Social benefits", "ar": "الإعانات الاجتماعية"},
    "training": {"fr": "Taxe de formation professionnelle", "en": "Vocational training tax", "ar": "ضريبة التكوين المهني"},
    "amo-slip": {"fr": "Assurance maladie obligatoire (AMO)", "en": "Mandatory health insurance (AMO)", "ar": "التأمين الإجباري عن المرض"},
}


class Labels:
    """`label("gross")`: the wording of one layout. lang "frar" joins French and Arabic."""

    def __init__(self, lang, variant=0, joint="\n", **own):
        self.lang, self.variant, self.joint, self.own = lang, variant, joint, own

    def __call__(self, field, joint=None):
        if field in self.own:
            return self.own[field]
        if self.lang == "frar":
            return pick(FR, field, self.variant) + (joint or self.joint) + pick(AR, field, self.variant)
        return pick({"fr": FR, "en": EN, "ar": AR}[self.lang], field, self.variant)

    def line(self, key, kind=""):
        names = LINES["amo-slip" if key == "amo" and kind == "bpc" else key]
        return names["fr"] + " / " + names["ar"] if self.lang == "frar" else names[self.lang]


def pick(table, field, variant):
    return table[field][variant % len(table[field])]
