//! From a firm's month to its documents: every form, consistent by construction.

use super::{
    chance::Chance,
    document::{Cell, Column, Document, Form, Language, Owner, Row, Scope, TotalLine, Value},
    numbers,
    people::{CAP, Firm, Pay},
};

/// A month of a firm, and the documents it gives rise to.
pub(super) struct Facts<'a> {
    pub(super) firm: &'a Firm,
    pub(super) year: i16,
    pub(super) month: u8,
    pub(super) pay: &'a [Pay],
}

/// Builds one document about the facts.
pub(super) fn build(
    form: Form,
    language: Language,
    facts: &Facts,
    chance: &mut Chance,
) -> Document {
    match form {
        Form::Bds | Form::Ebds => declaration(form, language, facts, chance),
        Form::Register => register(language, facts, chance),
        Form::Bpc => slip(language, facts, chance),
        Form::Attestation => attestation(language, facts, chance),
        Form::Payslip => payslip(language, facts, chance),
    }
}

/// Wages declared by an employer for a month: pages with totals of the page and cumulated totals.
fn declaration(form: Form, language: Language, facts: &Facts, chance: &mut Chance) -> Document {
    let title = language.label(
        "BORDEREAU DE DÉCLARATION DES SALAIRES",
        "ورقة التصريح بالأجور",
        "DECLARATION OF WAGES",
    );
    let mut document = empty(form, language, title);
    employer(&mut document, facts, language);
    let text = |document: &mut Document, key, value: &str| {
        document.cell(key, Value::Identifier(value.to_owned()))
    };
    document.columns = vec![
        column(
            "immatriculation",
            &language.label("N° Immatriculation", "رقم التسجيل", "Social security no."),
            false,
            1.5,
        ),
        column(
            "name",
            &language.label("Nom et prénom", "الاسم العائلي والشخصي", "Name"),
            false,
            2.6,
        ),
        column("days", &language.label("Nbr jours", "عدد الأيام", "Days"), true, 0.9),
        column("gross", &language.label("Salaire réel", "الأجر الإجمالي", "Gross pay"), true, 1.6),
        column(
            "capped",
            &language.label("Salaire plafonné", "الأجر في حدود السقف", "Capped pay"),
            true,
            1.6,
        ),
    ];
    let per_page = 14 + chance.below(18) as usize;
    document.pages = facts.pay.len().div_ceil(per_page).max(1) as u32;
    for (n, pay) in facts.pay.iter().enumerate() {
        let person = &facts.firm.people[pay.person];
        let name = if language == Language::Bilingual && chance.one_in(3) {
            &person.name_ar
        } else {
            &person.name
        };
        let cells = vec![
            text(&mut document, "immatriculation", &person.immatriculation),
            document.cell("name", Value::Text(name.clone())),
            document.cell("days", Value::Count(pay.days)),
            document.cell("gross", Value::Money(pay.gross)),
            document.cell("capped", Value::Money(pay.capped)),
        ];
        document.rows.push(Row { page: (n / per_page) as u32 + 1, cells });
    }
    let paged = document.pages > 1;
    let mut before = Sums::default();
    for page in 1..=document.pages {
        let here = Sums::of(document.rows.iter().filter(|it| it.page == page));
        before = before.plus(here);
        if paged {
            let label = language.label("TOTAL DE LA PAGE", "مجموع الصفحة فقط", "PAGE TOTAL");
            total(&mut document, Scope::Page, page, label, here);
            let label =
                language.label("TOTAL CUMULÉ", "مجموع الصفحة والصفحات السابقة", "CUMULATIVE TOTAL");
            total(&mut document, Scope::Cumulative, page, label, before);
        }
    }
    let label = language.label("TOTAL GÉNÉRAL", "المجموع العام", "GRAND TOTAL");
    let pages = document.pages;
    total(&mut document, Scope::Grand, pages, label, before);
    if chance.one_in(2) {
        let label = language.label("Nombre de salariés", "عدد الأجراء", "Number of employees");
        let cell = document.cell("headcount", Value::Count(facts.pay.len() as i64));
        document.boxes.push(super::document::Boxed {
            owner: Owner::Nobody,
            label,
            cell,
            below: true,
        });
    }
    document
}

/// Gross, deductions and net of everyone: one table, one total.
fn register(language: Language, facts: &Facts, chance: &mut Chance) -> Document {
    let title = language.label("LIVRE DE PAIE", "سجل الأجور", "PAYROLL REGISTER");
    let mut document = empty(Form::Register, language, title);
    employer(&mut document, facts, language);
    let dates = chance.one_in(2);
    document.columns = vec![
        column(
            "immatriculation",
            &language.label("Matricule CNSS", "رقم التسجيل", "Employee no."),
            false,
            1.4,
        ),
        column(
            "name",
            &language.label("Nom et prénom", "الاسم العائلي والشخصي", "Name"),
            false,
            2.4,
        ),
        column("gross", &language.label("Salaire brut", "الأجر الإجمالي", "Gross pay"), true, 1.4),
        column("deductions", &language.label("Retenues", "الاقتطاعات", "Deductions"), true, 1.4),
        column("net", &language.label("Net à payer", "الأجر الصافي", "Net pay"), true, 1.4),
    ];
    if dates {
        let heading = language.label("Date de naissance", "تاريخ الازدياد", "Date of birth");
        document.columns.insert(2, column("birth_date", &heading, false, 1.5));
        let heading = language.label("Date d'embauche", "تاريخ التشغيل", "Hire date");
        document.columns.insert(3, column("hire_date", &heading, false, 1.5));
    }
    let per_page = 26;
    document.pages = facts.pay.len().div_ceil(per_page).max(1) as u32;
    for (n, pay) in facts.pay.iter().enumerate() {
        let person = &facts.firm.people[pay.person];
        let deductions = employee_contributions(pay.gross);
        let mut cells = vec![
            document.cell("immatriculation", Value::Identifier(person.immatriculation.clone())),
            document.cell("name", Value::Text(person.name.clone())),
        ];
        if dates {
            let date = |it: (i16, u8, u8)| Value::Date(it.0, it.1, it.2);
            cells.push(document.cell("birth_date", date(person.birth)));
            cells.push(document.cell("hire_date", date(person.hired)));
        }
        cells.push(document.cell("gross", Value::Money(pay.gross)));
        cells.push(document.cell("deductions", Value::Money(deductions)));
        cells.push(document.cell("net", Value::Money(pay.gross - deductions)));
        document.rows.push(Row { page: (n / per_page) as u32 + 1, cells });
    }
    let sums = Sums::of(document.rows.iter());
    let label = language.label("TOTAL GÉNÉRAL", "المجموع العام", "GRAND TOTAL");
    let pages = document.pages;
    total(&mut document, Scope::Grand, pages, label, sums);
    document
}

/// The payment slip: bases, rates and amounts of one month.
fn slip(language: Language, facts: &Facts, chance: &mut Chance) -> Document {
    let title = language.label(
        "BORDEREAU DE PAIEMENT DES COTISATIONS",
        "ورقة أداء الاشتراكات",
        "CONTRIBUTION PAYMENT SLIP",
    );
    let mut document = empty(Form::Bpc, language, title);
    employer(&mut document, facts, language);
    let reference = numbers::reference(&facts.firm.affiliate, facts.year, facts.month, 1);
    let label = language.label("Référence structurée", "المرجع التركيبي", "Structured reference");
    document.put(Owner::Header, &label, "reference", Value::Identifier(reference));
    if chance.one_in(2) {
        document.put(Owner::Header, "RIB", "rib", Value::Identifier(facts.firm.rib.clone()));
    }
    document.columns = vec![
        column(
            "label",
            &language.label("Nature des prestations", "نوع الإعانات", "Contribution"),
            false,
            2.6,
        ),
        column("base", &language.label("Masse salariale", "كتلة الأجور", "Base"), true, 1.6),
        column("rate", &language.label("Taux", "النسبة", "Rate"), true, 1.0),
        column("amount", &language.label("Montant", "المبلغ", "Amount"), true, 1.6),
    ];
    let gross: i64 = facts.pay.iter().map(|it| it.gross).sum();
    let capped: i64 = facts.pay.iter().map(|it| it.capped).sum();
    let lines = [
        (
            language.label("Prestations familiales", "التعويضات العائلية", "Family benefits"),
            gross,
            640,
        ),
        (
            language.label("Prestations sociales", "التعويضات الاجتماعية", "Social benefits"),
            capped,
            1346,
        ),
        (
            language.label(
                "Taxe de formation professionnelle",
                "ضريبة التكوين المهني",
                "Vocational training levy",
            ),
            gross,
            160,
        ),
    ];
    let mut sum = 0;
    for (label, base, rate) in lines {
        let amount = product(base, rate);
        sum += amount;
        let cells = vec![
            document.cell("label", Value::Text(label)),
            document.cell("base", Value::Money(base)),
            document.cell("rate", Value::Rate(rate)),
            document.cell("amount", Value::Money(amount)),
        ];
        document.rows.push(Row { page: 1, cells });
    }
    let label = language.label("TOTAL À PAYER", "المجموع الواجب أداؤه", "TOTAL DUE");
    let cell = document.cell("amount", Value::Money(sum));
    document.totals.push(TotalLine { scope: Scope::Grand, page: 1, label, cells: vec![cell] });
    document
}

/// What one employer declared of one person, month by month.
fn attestation(language: Language, facts: &Facts, chance: &mut Chance) -> Document {
    let title = language.label(
        "ATTESTATION DE DÉCLARATION DE SALAIRES",
        "شهادة التصريح بالأجور",
        "CERTIFICATE OF DECLARED WAGES",
    );
    let mut document = empty(Form::Attestation, language, title);
    employer(&mut document, facts, language);
    document.boxes.retain(|it| it.cell.key != "period");
    let person = &facts.firm.people[facts.pay.first().map_or(0, |it| it.person)];
    let label = language.label("N° d'immatriculation", "رقم التسجيل", "Social security no.");
    document.put(
        Owner::Header,
        &label,
        "immatriculation",
        Value::Identifier(person.immatriculation.clone()),
    );
    let label = language.label("Nom et prénom de l'assuré", "اسم المؤمن له", "Name of insured");
    document.put(Owner::Header, &label, "name", Value::Text(person.name.clone()));
    let label = language.label("CIN", "رقم بطاقة التعريف", "Identity card no.");
    document.put(Owner::Header, &label, "cin", Value::Identifier(person.cin.clone()));
    document.columns = vec![
        column("period", &language.label("Période", "الفترة", "Period"), false, 1.6),
        column("days", &language.label("Jours déclarés", "عدد الأيام", "Days"), true, 1.0),
        column(
            "gross",
            &language.label("Salaire déclaré", "الأجر المصرح به", "Declared pay"),
            true,
            1.8,
        ),
    ];
    // The year before, so that the attestation says nothing of the month declared beside it.
    let first_year = facts.year - 1;
    for month in 1..=12 {
        let days = if chance.one_in(6) { chance.between(8, 25) } else { 26 };
        let gross = (person.base * days + 13) / 26;
        let cells = vec![
            document.cell("period", Value::Period(first_year, month)),
            document.cell("days", Value::Count(days)),
            document.cell("gross", Value::Money(gross)),
        ];
        document.rows.push(Row { page: 1, cells });
    }
    let sums = Sums::of(document.rows.iter());
    let label = language.label("TOTAL", "المجموع", "TOTAL");
    total(&mut document, Scope::Grand, 1, label, sums);
    document
}

/// One person's month: contributions line by line, gross, deductions and net.
fn payslip(language: Language, facts: &Facts, chance: &mut Chance) -> Document {
    let title = language.label("BULLETIN DE PAIE", "ورقة الأداء", "PAYSLIP");
    let mut document = empty(Form::Payslip, language, title);
    employer(&mut document, facts, language);
    let Some(pay) = facts.pay.get(chance.below(facts.pay.len() as u64) as usize) else {
        return document;
    };
    let person = &facts.firm.people[pay.person];
    let label = language.label("N° CNSS", "رقم التسجيل", "Social security no.");
    document.put(
        Owner::Person,
        &label,
        "immatriculation",
        Value::Identifier(person.immatriculation.clone()),
    );
    let label = language.label("Nom et prénom", "الاسم العائلي والشخصي", "Name");
    document.put(Owner::Person, &label, "name", Value::Text(person.name.clone()));
    let label = language.label("Date d'embauche", "تاريخ التشغيل", "Hire date");
    let (year, month, day) = person.hired;
    document.put(Owner::Person, &label, "hire_date", Value::Date(year, month, day));
    document.columns = vec![
        column("label", &language.label("Rubrique", "البيان", "Item"), false, 2.6),
        column("base", &language.label("Base", "الأساس", "Base"), true, 1.5),
        column("rate", &language.label("Taux", "النسبة", "Rate"), true, 1.0),
        column("amount", &language.label("Montant", "المبلغ", "Amount"), true, 1.5),
    ];
    let gross = pay.gross;
    let amo = if facts.year >= 2016 { 226 } else { 200 };
    let lines = [
        (
            language.label("Cotisation CNSS", "اشتراك الصندوق", "CNSS contribution"),
            gross.min(CAP),
            448,
        ),
        (language.label("Cotisation AMO", "اشتراك التأمين الصحي", "AMO contribution"), gross, amo),
    ];
    let mut deductions = 0;
    for (label, base, rate) in lines {
        let amount = product(base, rate);
        deductions += amount;
        let cells = vec![
            document.cell("label", Value::Text(label)),
            document.cell("base", Value::Money(base)),
            document.cell("rate", Value::Rate(rate)),
            document.cell("amount", Value::Money(amount)),
        ];
        document.rows.push(Row { page: 1, cells });
    }
    for (key, label, value) in [
        ("gross", language.label("Salaire brut", "الأجر الإجمالي", "Gross pay"), gross),
        (
            "deductions",
            language.label("Total des retenues", "مجموع الاقتطاعات", "Total deductions"),
            deductions,
        ),
        ("net", language.label("Net à payer", "الأجر الصافي", "Net pay"), gross - deductions),
    ] {
        let cell = document.cell(key, Value::Money(value));
        document.boxes.push(super::document::Boxed {
            owner: Owner::Person,
            label,
            cell,
            below: true,
        });
    }
    document
}

fn employer(document: &mut Document, facts: &Facts, language: Language) {
    let firm = facts.firm;
    let label = language.label("N° d'affiliation", "رقم الانخراط", "Employer no.");
    document.put(Owner::Employer, &label, "affiliate", Value::Identifier(firm.affiliate.clone()));
    let label = language.label("Raison sociale", "الاسم التجاري", "Employer");
    let name =
        if language == Language::Bilingual { firm.name_ar.clone() } else { firm.name.clone() };
    document.put(Owner::Employer, &label, "name", Value::Text(name));
    if facts.year >= 2016 {
        document.put(Owner::Employer, "ICE", "ice", Value::Identifier(firm.ice.clone()));
    }
    let label = language.label("Adresse", "العنوان", "Address");
    let address = format!("{}, {}", firm.address, firm.city);
    document.put(Owner::Nobody, &label, "address", Value::Text(address));
    let label = language.label("Période", "الفترة", "Period");
    document.put(Owner::Header, &label, "period", Value::Period(facts.year, facts.month));
    // Issued in the first week after the period.
    let (year, month) =
        if facts.month == 12 { (facts.year + 1, 1) } else { (facts.year, facts.month + 1) };
    let label = language.label("Date d'émission", "تاريخ الإصدار", "Issue date");
    let day = 2 + (firm.address.len() % 7) as u8;
    document.put(Owner::Header, &label, "issue_date", Value::Date(year, month, day));
}

fn empty(form: Form, language: Language, title: String) -> Document {
    Document {
        form,
        language,
        title,
        boxes: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        totals: Vec::new(),
        pages: 1,
        left_out: Vec::new(),
        notes: Vec::new(),
        next_id: 0,
    }
}

fn column(key: &'static str, heading: &str, numeric: bool, width: f64) -> Column {
    Column { key, heading: heading.to_owned(), numeric, width }
}

/// Base times a rate in hundredths of a percent, to the nearest centime.
pub(super) fn product(base: i64, rate: i64) -> i64 {
    (base * rate + 5_000).div_euclid(10_000)
}

fn employee_contributions(gross: i64) -> i64 {
    product(gross.min(CAP), 448) + product(gross, 226)
}

/// Sums of the additive columns of some rows.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    days: i64,
    gross: i64,
    capped: i64,
    deductions: i64,
    net: i64,
}

impl Sums {
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Sums {
        let mut sums = Sums::default();
        for row in rows {
            if let Some(Value::Count(days)) = row.get("days").map(|it| &it.value) {
                sums.days += days;
            }
            sums.gross += row.money("gross").unwrap_or(0);
            sums.capped += row.money("capped").unwrap_or(0);
            sums.deductions += row.money("deductions").unwrap_or(0);
            sums.net += row.money("net").unwrap_or(0);
        }
        sums
    }

    /// The sum of one column; none for a column that is not added up.
    pub(super) fn value(self, key: &str) -> Option<Value> {
        Some(match key {
            "days" => Value::Count(self.days),
            "gross" => Value::Money(self.gross),
            "capped" => Value::Money(self.capped),
            "deductions" => Value::Money(self.deductions),
            "net" => Value::Money(self.net),
            _ => return None,
        })
    }

    fn plus(self, other: Sums) -> Sums {
        Sums {
            days: self.days + other.days,
            gross: self.gross + other.gross,
            capped: self.capped + other.capped,
            deductions: self.deductions + other.deductions,
            net: self.net + other.net,
        }
    }
}

fn total(document: &mut Document, scope: Scope, page: u32, label: String, sums: Sums) {
    let keys: Vec<&'static str> = document.columns.iter().map(|it| it.key).collect();
    let mut cells: Vec<Cell> = Vec::new();
    for key in keys {
        let Some(value) = sums.value(key) else { continue };
        cells.push(document.cell(key, value));
    }
    document.totals.push(TotalLine { scope, page, label, cells });
}
