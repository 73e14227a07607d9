//! A document and the declarations in it.

use std::{ops::Range, sync::Arc};

use crate::{
    evidence::{Extracted, FileFacts, Location, Message, SourceFile, Text},
    payroll::{Amount, Fields, WeekdayDate, WrittenDate, ebds::EbdsRecords},
};

/// One file as a person would count it, and everything that was understood of it.
#[derive(Debug)]
pub struct Document {
    pub source: SourceFile,
    pub form: Form,
    pub declarations: Vec<Declaration>,
    pub facts: FileFacts,
    /// Printed, but not understood or not readable.
    pub unread: Vec<Unread>,
    /// `Page 2 / 5` as printed on each page that has it, in page order.
    pub page_marks: Vec<PageMark>,
}

/// What one document states about one employer (or employee) for one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Declaration {
    pub form: Form,
    /// Whose law it falls under; none where nothing printed tells, and then no law is applied.
    pub jurisdiction: Option<Jurisdiction>,
    /// Affiliate number, name, ICE, IF, RC, address.
    pub employer: Fields,
    /// Period, issue date, page count, reference, RIB of the slip.
    pub header: Fields,
    /// Employees; in an attestation, months.
    pub rows: Vec<Row>,
    /// Base, rate and amount of a payment slip or a payslip.
    pub lines: Vec<PaymentLine>,
    pub totals: Vec<Total>,
    /// Headings of the columns no vocabulary knows, by the number in `Name::Column`.
    pub other_columns: Vec<Text>,
    /// Every date printed anywhere in the declaration that is no field of it.
    pub dates: Vec<Extracted<WrittenDate>>,
    pub weekdays: Vec<WeekdayDate>,
    pub in_words: Vec<InWords>,
    pub announced: Vec<Announced>,
    /// Something that may be a row was printed and not understood: absence means nothing here.
    pub has_gaps: bool,
    /// The records behind it, for an e-BDS file. Totals, caps, days, allowances and control sums
    /// of such a declaration are compared by the EBD rules, in exact integers and with the known
    /// habits of e-BDS programs tried first: rules of other families leave those to them.
    pub ebds: Option<EbdsRecords>,
}

/// The kind of form, recognised by its vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// *Bordereau de déclaration des salaires*: an employer's monthly register.
    Bds,
    /// *Bordereau de paiement des cotisations*: the payment slip.
    Bpc,
    Attestation,
    Payslip,
    /// Any other table with people or amounts in it.
    Register,
    /// The fixed-width exchange file.
    Ebds,
    Mixed,
    Unknown,
}

/// The country whose social security a declaration is made to.
///
/// `interpret` fills it from what is printed and from nothing else. Morocco takes one of: the
/// exchange file's own records; the name of the Moroccan fund (*Caisse Nationale de Sécurité
/// Sociale* with DH, MAD or درهم, with DAMANCOM, or on a form whose vocabulary is the bds or bpc
/// of section 2 of the reference); an affiliate number (*N° d'affiliation*, رقم الانخراط) beside
/// an ICE or an AMO line. `CNSS` alone does not do: Tunisia has a CNSS of its own, and prints
/// quarters, TND, three decimals and ten-digit *matricules*. A SIRET or a NIR is France.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Jurisdiction {
    Morocco,
    Algeria,
    Tunisia,
    France,
}

/// One employee's line, or one month of an attestation.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub kind: RowKind,
    /// The whole line.
    pub location: Location,
    pub fields: Fields,
}

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    Employee,
    /// An employee not known to the institution before: B04, *salariés entrants*.
    Entrant,
    /// A month of one employee.
    Month,
}

/// A printed product or a labelled amount: `prestations familiales | 48 210,00 | 6,40 % | 3 085,44`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentLine {
    pub location: Location,
    /// `Label`, `Base`, `Rate`, `Amount`, `EmployerRate`, `EmployerAmount`.
    pub fields: Fields,
    /// The column of a payslip its amount stands in; none where there is one column only, or
    /// where the heading does not tell.
    pub side: Option<Side>,
}

/// The two columns of amounts of a payslip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// *Gains*, *à payer*: what is added.
    Gain,
    /// *Retenues*, *à déduire*: what is taken off.
    Deduction,
}

/// A line of totals: `TOTAL DE LA PAGE`, `TOTAL CUMULÉ`, `TOTAL GÉNÉRAL`.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    pub scope: Scope,
    pub location: Location,
    pub label: Option<Extracted<Text>>,
    pub fields: Fields,
    /// The rows this total adds up, as indices into `Declaration::rows`; for a total of
    /// payment lines, into `Declaration::lines`.
    pub covers: Range<usize>,
    pub of_lines: bool,
    /// The rows it covers are all there, and no other line could belong to it.
    pub certain: bool,
}

/// What a total adds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// A group of rows inside a page or table.
    Group,
    Page,
    /// This page and all before it.
    Cumulative,
    /// Carried over from the pages before: *report*.
    Carried,
    Grand,
}

/// `Page 2 / 5` as printed, and the page it stands on.
#[derive(Debug, Clone, PartialEq)]
pub struct PageMark {
    /// The page of the file, from 1.
    pub page: u32,
    pub number: Extracted<u32>,
    pub of: Option<Extracted<u32>>,
    /// The declaration the mark belongs to: numbering begins anew with each.
    pub declaration: usize,
    /// `2/5` without a word that says what it counts.
    pub bare: bool,
}

/// An amount in words, and the same amount in figures beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct InWords {
    pub words: Extracted<Amount>,
    pub figures: Extracted<Amount>,
}

/// A count the document announces: rows, employees, lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Announced {
    pub count: Extracted<Amount>,
    /// The printed label.
    pub label: Extracted<Text>,
}

/// Printed, but not understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Unread {
    pub location: Location,
    pub raw: Text,
    pub reason: Message,
}

impl Declaration {
    #[must_use]
    pub fn new(form: Form) -> Declaration {
        Declaration {
            form,
            // The exchange file is the Moroccan fund's own format.
            jurisdiction: (form == Form::Ebds).then_some(Jurisdiction::Morocco),
            employer: Fields::default(),
            header: Fields::default(),
            rows: Vec::new(),
            lines: Vec::new(),
            totals: Vec::new(),
            other_columns: Vec::new(),
            dates: Vec::new(),
            weekdays: Vec::new(),
            in_words: Vec::new(),
            announced: Vec::new(),
            has_gaps: false,
            ebds: None,
        }
    }
}

impl Document {
    /// A file of which nothing could be read.
    #[must_use]
    pub fn unread(source: SourceFile, form: Form, reason: Message) -> Document {
        let unread = Unread { location: Location::WHOLE_FILE, raw: Text::default(), reason };
        Document {
            source,
            form,
            declarations: Vec::new(),
            facts: FileFacts::default(),
            unread: vec![unread],
            page_marks: Vec::new(),
        }
    }

    /// The path, for facts that leave the document.
    #[must_use]
    pub fn path(&self) -> Arc<str> {
        Arc::from(self.source.path.as_str())
    }
}

impl Form {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Form::Bds => "bds",
            Form::Bpc => "bpc",
            Form::Attestation => "attestation",
            Form::Payslip => "payslip",
            Form::Register => "register",
            Form::Ebds => "ebds",
            Form::Mixed => "mixed",
            Form::Unknown => "unknown",
        }
    }
}
