//! Named fields of a header, a row, a total: only what is printed takes room.

use crate::{
    evidence::{Extracted, Field, Location, Text},
    payroll::{Amount, Period, Rate, WrittenDate},
};

/// The standard name of a field; `extract` prints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    // The employer.
    Affiliate,
    EmployerName,
    Ice,
    If,
    Rc,
    Tp,
    Siret,
    Address,
    Activity,
    City,
    PostalCode,
    Agency,
    // The document.
    /// `L_Cat` of e-BDS: which part of the exchange a file is.
    Category,
    /// `N_Identif_Transfert` of e-BDS, given by the institution.
    TransferId,
    Period,
    IssueDate,
    DueDate,
    PayDate,
    PageCount,
    Reference,
    // A person.
    /// The type of the record the row was read from: `B02`.
    Record,
    Immatriculation,
    Name,
    Cin,
    Nir,
    BirthDate,
    HireDate,
    ExitDate,
    Children,
    Situation,
    Rib,
    Iban,
    Function,
    RowNumber,
    /// The number the employer itself gives: *matricule*.
    EmployeeNumber,
    // What was worked and paid.
    Days,
    Hours,
    HourlyRate,
    BasePay,
    Gross,
    Taxable,
    Deductions,
    Capped,
    Net,
    IncomeTax,
    NonTaxable,
    Month1,
    Month2,
    Month3,
    Total,
    // Family allowances of e-BDS.
    AfPayable,
    AfDeducted,
    AfNet,
    AfRefunded,
    ControlSum,
    // Totals.
    Headcount,
    ImmatriculationSum,
    // Lines of a slip.
    Label,
    Base,
    Rate,
    Amount,
    EmployerRate,
    EmployerAmount,
    /// A column no vocabulary knows: the n-th of the declaration's `other_columns`.
    Column(u16),
}

/// A field by its kind of value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Money, days, hours, counts.
    Amount(Field<Amount>),
    Rate(Field<Rate>),
    Date(Field<WrittenDate>),
    Period(Field<Period>),
    /// Names, identifiers, codes: the value is the normalised text.
    Text(Field<Text>),
}

/// Fields by name, in the order they were read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fields(Vec<(Name, Value)>);

static NO_AMOUNT: Field<Amount> = Field::Absent;
static NO_RATE: Field<Rate> = Field::Absent;
static NO_DATE: Field<WrittenDate> = Field::Absent;
static NO_PERIOD: Field<Period> = Field::Absent;
static NO_TEXT: Field<Text> = Field::Absent;

macro_rules! getter {
    ($name:ident, $read:ident, $kind:ident, $type:ty, $absent:ident) => {
        /// The field of this name; absent where it is not printed or is of another kind.
        #[must_use]
        pub fn $name(&self, name: Name) -> &Field<$type> {
            match self.get(name) {
                Some(Value::$kind(field)) => field,
                _ => &$absent,
            }
        }

        /// What could be read under this name.
        #[must_use]
        pub fn $read(&self, name: Name) -> Option<&Extracted<$type>> {
            self.$name(name).read()
        }
    };
}

impl Name {
    /// Every name that has a key of its own.
    pub const NAMED: &[Name] = &[
        Name::Affiliate,
        Name::EmployerName,
        Name::Ice,
        Name::If,
        Name::Rc,
        Name::Tp,
        Name::Siret,
        Name::Address,
        Name::Activity,
        Name::City,
        Name::PostalCode,
        Name::Agency,
        Name::Category,
        Name::TransferId,
        Name::Period,
        Name::IssueDate,
        Name::DueDate,
        Name::PayDate,
        Name::PageCount,
        Name::Reference,
        Name::Record,
        Name::Immatriculation,
        Name::Name,
        Name::Cin,
        Name::Nir,
        Name::BirthDate,
        Name::HireDate,
        Name::ExitDate,
        Name::Children,
        Name::Situation,
        Name::Rib,
        Name::Iban,
        Name::Function,
        Name::RowNumber,
        Name::EmployeeNumber,
        Name::Days,
        Name::Hours,
        Name::HourlyRate,
        Name::BasePay,
        Name::Gross,
        Name::Taxable,
        Name::Deductions,
        Name::Capped,
        Name::Net,
        Name::IncomeTax,
        Name::NonTaxable,
        Name::Month1,
        Name::Month2,
        Name::Month3,
        Name::Total,
        Name::AfPayable,
        Name::AfDeducted,
        Name::AfNet,
        Name::AfRefunded,
        Name::ControlSum,
        Name::Headcount,
        Name::ImmatriculationSum,
        Name::Label,
        Name::Base,
        Name::Rate,
        Name::Amount,
        Name::EmployerRate,
        Name::EmployerAmount,
    ];

    /// The key of `extract`'s output.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Name::Affiliate => "affiliate",
            Name::EmployerName => "name",
            Name::Ice => "ice",
            Name::If => "if",
            Name::Rc => "rc",
            Name::Tp => "tp",
            Name::Siret => "siret",
            Name::Address => "address",
            Name::Activity => "activity",
            Name::City => "city",
            Name::PostalCode => "postal_code",
            Name::Agency => "agency",
            Name::Category => "category",
            Name::TransferId => "transfer_id",
            Name::Period => "period",
            Name::IssueDate => "issue_date",
            Name::DueDate => "due_date",
            Name::PayDate => "pay_date",
            Name::PageCount => "page_count",
            Name::Reference => "reference",
            Name::Record => "record",
            Name::Immatriculation => "immatriculation",
            Name::Name => "name",
            Name::Cin => "cin",
            Name::Nir => "nir",
            Name::BirthDate => "birth_date",
            Name::HireDate => "hire_date",
            Name::ExitDate => "exit_date",
            Name::Children => "children",
            Name::Situation => "situation",
            Name::Rib => "rib",
            Name::Iban => "iban",
            Name::Function => "function",
            Name::RowNumber => "row_number",
            Name::EmployeeNumber => "employee_number",
            Name::Days => "days",
            Name::Hours => "hours",
            Name::HourlyRate => "hourly_rate",
            Name::BasePay => "base_pay",
            Name::Gross => "gross",
            Name::Taxable => "taxable",
            Name::Deductions => "deductions",
            Name::Capped => "capped",
            Name::Net => "net",
            Name::IncomeTax => "income_tax",
            Name::NonTaxable => "non_taxable",
            Name::Month1 => "month_1",
            Name::Month2 => "month_2",
            Name::Month3 => "month_3",
            Name::Total => "total",
            Name::AfPayable => "af_payable",
            Name::AfDeducted => "af_deducted",
            Name::AfNet => "af_net",
            Name::AfRefunded => "af_refunded",
            Name::ControlSum => "control_sum",
            Name::Headcount => "headcount",
            Name::ImmatriculationSum => "immatriculation_sum",
            Name::Label => "label",
            Name::Base => "base",
            Name::Rate => "rate",
            Name::Amount => "amount",
            Name::EmployerRate => "employer_rate",
            Name::EmployerAmount => "employer_amount",
            Name::Column(_) => "column",
        }
    }
}

impl Fields {
    getter!(amount, read_amount, Amount, Amount, NO_AMOUNT);
    getter!(rate, read_rate, Rate, Rate, NO_RATE);
    getter!(date, read_date, Date, WrittenDate, NO_DATE);
    getter!(period, read_period, Period, Period, NO_PERIOD);
    getter!(text, read_text, Text, Text, NO_TEXT);

    #[must_use]
    pub fn get(&self, name: Name) -> Option<&Value> {
        self.0.iter().find(|(it, _)| *it == name).map(|(_, value)| value)
    }

    /// Sets a field; the first value of a name stays, absent ones take no room.
    pub fn set(&mut self, name: Name, value: Value) {
        if !value.is_absent() && self.get(name).is_none() {
            self.0.push((name, value));
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (Name, &Value)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Name, &mut Value)> {
        self.0.iter_mut().map(|(name, value)| (*name, value))
    }

    /// Every amount that was read, with its name.
    pub fn amounts(&self) -> impl Iterator<Item = (Name, &Extracted<Amount>)> {
        self.iter().filter_map(|(name, value)| match value {
            Value::Amount(Field::Read(amount)) => Some((name, amount)),
            _ => None,
        })
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Value {
    #[must_use]
    pub fn is_absent(&self) -> bool {
        match self {
            Value::Amount(field) => field.is_absent(),
            Value::Rate(field) => field.is_absent(),
            Value::Date(field) => field.is_absent(),
            Value::Period(field) => field.is_absent(),
            Value::Text(field) => field.is_absent(),
        }
    }

    /// The same value, no longer certain.
    #[must_use]
    pub fn doubted(mut self) -> Value {
        fn doubt<T>(field: &mut Field<T>) {
            if let Field::Read(it) = field {
                it.reading.certain = false;
            }
        }
        match &mut self {
            Value::Amount(field) => doubt(field),
            Value::Rate(field) => doubt(field),
            Value::Date(field) => doubt(field),
            Value::Period(field) => doubt(field),
            Value::Text(field) => doubt(field),
        }
        self
    }

    #[must_use]
    pub fn raw(&self) -> Option<&Text> {
        match self {
            Value::Amount(field) => field.raw(),
            Value::Rate(field) => field.raw(),
            Value::Date(field) => field.raw(),
            Value::Period(field) => field.raw(),
            Value::Text(field) => field.raw(),
        }
    }

    #[must_use]
    pub fn location(&self) -> Option<&Location> {
        match self {
            Value::Amount(field) => field.location(),
            Value::Rate(field) => field.location(),
            Value::Date(field) => field.location(),
            Value::Period(field) => field.location(),
            Value::Text(field) => field.location(),
        }
    }
}
