//! What each column of a grid holds: told by its heading, checked against its cells.

use crate::{
    evidence::Text,
    interpret::{
        headings::{self, Meaning},
        layout::{Column, Grid},
        numbers,
        register::{
            beside,
            cells::{self, Cells, cells},
            products, proof, quarter,
            role::role,
            styles,
        },
        spot::Spot,
        values::{self, Kind, Styles},
    },
    payroll::Name,
};

/// How a grid is read.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, Default)]
pub(in crate::interpret) struct Plan {
    pub(in crate::interpret) columns: Vec<PlannedColumn>,
    /// Rows are lines of a slip or payslip.
    pub(in crate::interpret) of_lines: bool,
    /// Rows are months of one person.
    pub(in crate::interpret) has_months: bool,
    /// Some column names a person.
    pub(in crate::interpret) has_people: bool,
    /// Some column names what a row is about.
    pub(in crate::interpret) has_names: bool,
    /// One of two tables that stand side by side.
    pub(in crate::interpret) is_half: bool,
    /// Columns a row usually fills.
    pub(in crate::interpret) typical: usize,
}

#[derive(Debug, Clone)]
pub(in crate::interpret) struct PlannedColumn {
    pub(in crate::interpret) index: usize,
    pub(in crate::interpret) role: Role,
    /// No other column claims its name.
    pub(in crate::interpret) sure: bool,
    /// What stands at the foot of the column is the sum of it.
    pub(in crate::interpret) is_added: bool,
    /// What stands here says whom or what the row is about.
    pub(in crate::interpret) names_row: bool,
    pub(in crate::interpret) styles: Styles,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::interpret) enum Role {
    Field(Name),
    /// Text of a column no vocabulary knows.
    Text(Name),
    LastName,
    FirstName,
    Gain,
    Deduction,
    Nothing,
}

/// Words over the numbers by which an employer knows people, where they stand beside names.
const CODES: &[&str] = &["code", "id", "ref", "réf", "no", "num"];

/// Decides on every column. `other_columns` receives the headings of those without a name.
#[must_use]
pub(in crate::interpret) fn plan(
    grid: &Grid<'_>,
    styles: &Styles,
    as_lines: bool,
    other_columns: &mut Vec<Text>,
) -> Plan {
    let meanings: Vec<Option<Meaning>> =
        grid.columns.iter().map(|it| it.found.map(|it| it.meaning)).collect();
    let known = meanings.iter().flatten().count();
    let names_people = meanings.iter().flatten().any(|it| {
        matches!(
            it,
            Meaning::Field(Name::Name | Name::Immatriculation)
                | Meaning::SomeName
                | Meaning::LastName
        )
    });
    let mut columns: Vec<PlannedColumn> = Vec::new();
    for column in &grid.columns {
        let cells = cells(grid, column.index);
        let (mut role, mut sure) = role(column, as_lines, &cells);
        if role == Role::Nothing && are_accounts(&cells) {
            (role, sure) = (Role::Field(Name::Rib), true);
        }
        // Nine digits each beside names, cut from their cells or under `Assuré`: the numbers of the insured.
        let of_persons = column.heading.is_empty()
            || matches!(meaning_of(column), Some(Meaning::Field(Name::Name) | Meaning::SomeName));
        let numbered = meanings.contains(&Some(Meaning::CnssNumber))
            || meanings.contains(&Some(Meaning::Field(Name::Immatriculation)));
        if role == Role::Nothing
            && of_persons
            && !numbered
            && !as_lines
            && names_people
            && cells.are_digits(9)
        {
            (role, sure) = (Role::Field(Name::Immatriculation), true);
        }
        // `Code` and `ID` say something beside people only.
        let coded = CODES.contains(&crate::evidence::folded(&column.heading).trim());
        if role == Role::Nothing && coded && !as_lines && names_people && cells.are_short_numbers()
        {
            (role, sure) = (Role::Field(Name::EmployeeNumber), true);
        }
        if role == Role::Nothing && !as_lines && is_name_column(grid, column, &meanings, &cells) {
            (role, sure) = (Role::Field(Name::Name), true);
        }
        // `No.` over numbers that do not count the rows, beside names: the employer's own.
        if role == Role::Field(Name::RowNumber)
            && names_people
            && !as_lines
            && cells.are_short_numbers()
            && !cells.count()
        {
            (role, sure) = (Role::Field(Name::EmployeeNumber), true);
        }
        // `72641985-82`: eight digits and two of a key are what the insured of Tunisia are known by.
        let tunisian = cells.are_tunisian_numbers()
            || cells.are_digits(10)
                && !numbered
                && (styles.figures.counts_in_millimes() || styles.figures.decimals() == 3);
        if role == Role::Field(Name::EmployeeNumber) && tunisian {
            (role, sure) = (Role::Field(Name::Immatriculation), true);
        }
        // `Matricule` over nine digits each, where nobody has another number: that of the insured.
        let registered = crate::evidence::folded(&column.heading).contains("matricule");
        if role == Role::Field(Name::EmployeeNumber)
            && registered
            && names_people
            && !numbered
            && !as_lines
            && cells.are_digits(9)
        {
            (role, sure) = (Role::Field(Name::Immatriculation), true);
        }
        // `26 j` each: days, whatever stands over them.
        if role == Role::Nothing && names_people && !as_lines && cells.are_days() {
            (role, sure) = (Role::Field(Name::Days), true);
        }
        // `رقم الانخراط في الضمان` over the number of everybody: the firm has one.
        if role == Role::Field(Name::Affiliate)
            && names_people
            && !numbered
            && cells.are_numbers_of_people()
        {
            (role, sure) = (Role::Field(Name::Immatriculation), true);
        }
        let claimed = columns.iter().position(|it| it.role == role);
        if let Some(first) = claimed
            && role != Role::Nothing
        {
            let fit = |it: &Column| it.found.map(|it| it.fit);
            let rival = grid.columns.iter().find(|it| it.index == columns[first].index);
            let better = rival.is_some_and(|it| fit(it) > fit(column));
            let worse = rival.is_some_and(|it| fit(it) < fit(column));
            let of_all = rival.is_some_and(|it| proof::is_sum_of(grid, column, it, role));
            if worse || of_all {
                let name = other(other_columns, rival, &columns);
                columns[first].role = Role::Field(name);
            } else if as_lines
                && role == Role::Field(Name::Rate)
                && never_both(grid, columns[first].index, column.index)
            {
                // The rates of what is added in one column, of what is taken off in the other.
            } else {
                columns[first].sure &= better;
                role = Role::Nothing;
            }
        }
        // A column of nothing but `%` or `DH` belongs to the figures before it.
        let units = column.heading.is_empty()
            && cells.spots.iter().all(|it| it.text.chars().count() <= 3 && !it.has_digit());
        if role == Role::Nothing && !units {
            let name = other(other_columns, Some(column), &columns);
            role = if cells.are_amounts() { Role::Field(name) } else { Role::Text(name) };
            sure = true;
        }
        let styles = styles::column_styles(column, &cells, styles, role);
        let is_added = is_added(column, role, &cells, known);
        let names_row = matches!(
            role,
            Role::LastName
                | Role::FirstName
                | Role::Field(
                    Name::Name
                        | Name::Immatriculation
                        | Name::Cin
                        | Name::Nir
                        | Name::EmployeeNumber
                        | Name::Label
                        | Name::Period
                        | Name::EmployerName
                        | Name::Affiliate
                        | Name::Rib
                )
        );
        columns.push(PlannedColumn {
            index: column.index,
            role,
            sure,
            is_added,
            names_row,
            styles,
        });
    }
    if as_lines {
        beside::name_only_total(&mut columns);
        products::name_factors(grid, &mut columns);
    } else {
        beside::name_transfers(grid, &mut columns);
        beside::name_gross_beside_net(grid, &mut columns);
        quarter::name(grid, &mut columns, other_columns);
        let others = &mut *other_columns;
        proof::name(grid, proof::Planned { columns: &mut columns, others });
    }
    // `Nom | Prénom`: the first of two columns is half a name.
    if columns.iter().any(|it| it.role == Role::FirstName)
        && !columns.iter().any(|it| it.role == Role::LastName)
        && let Some(name) = columns.iter_mut().find(|it| it.role == Role::Field(Name::Name))
    {
        name.role = Role::LastName;
    }
    let has_names = columns.iter().any(|it| it.names_row);
    let has_people = columns.iter().any(|it| {
        matches!(
            it.role,
            Role::LastName
                | Role::Field(
                    Name::Name
                        | Name::Immatriculation
                        | Name::Cin
                        | Name::Nir
                        | Name::EmployeeNumber
                )
        )
    });
    let is = |name: Name| columns.iter().any(|it| it.role == Role::Field(name));
    let has_months = is(Name::Period)
        && !is(Name::Name)
        && !is(Name::Immatriculation)
        && !is(Name::Affiliate)
        && !is(Name::Cin)
        && !is(Name::EmployeeNumber)
        && !columns.iter().any(|it| it.role == Role::LastName);
    let mut widths: Vec<usize> = grid
        .body
        .clone()
        .take(200)
        .map(|row| columns.iter().filter(|it| grid.table.at(row, it.index).is_some()).count())
        .filter(|it| *it > 1)
        .collect();
    widths.sort_unstable();
    let typical = widths.get(widths.len() / 2).copied().unwrap_or(1);
    let is_half = grid.is_half;
    if as_lines {
        base_of_rates(&mut columns);
    }
    Plan { columns, of_lines: as_lines, has_months, has_people, has_names, is_half, typical }
}

/// `البيان | إجمالي المرتبات | النسبة | قيمة الاشتراك`: in lines with a rate and an amount, the pay is what the
/// rate is taken of.
fn base_of_rates(columns: &mut [PlannedColumn]) {
    let of = |name: Name| columns.iter().filter(|it| it.role == Role::Field(name)).count();
    let rated = of(Name::Rate) == 1 && of(Name::Amount) == 1 && of(Name::Base) == 0;
    if !rated || of(Name::Gross) + of(Name::Capped) != 1 {
        return;
    }
    let is_pay =
        |it: &&mut PlannedColumn| matches!(it.role, Role::Field(Name::Gross | Name::Capped));
    for column in columns.iter_mut().filter(is_pay) {
        column.role = Role::Field(Name::Base);
    }
}

impl Plan {
    /// Rows are what payrolls are made of; of other tables less is known, and less is said.
    pub(in crate::interpret) fn is_payroll(&self) -> bool {
        self.has_people || self.has_months || self.of_lines
    }

    /// The style of the first column of money.
    pub(in crate::interpret) fn money_styles(&self) -> Styles {
        self.columns.iter().find(|it| it.is_money()).map(|it| it.styles.clone()).unwrap_or_default()
    }
}

impl PlannedColumn {
    pub(in crate::interpret) fn is_figure(&self) -> bool {
        match self.role {
            Role::Field(Name::RowNumber) => false,
            Role::Field(name) => {
                matches!(values::kind(name), Kind::Amount | Kind::Count | Kind::Rate)
            }
            Role::Gain | Role::Deduction => true,
            _ => false,
        }
    }

    /// What a line of a slip comes to.
    pub(in crate::interpret) fn is_money(&self) -> bool {
        matches!(
            self.role,
            Role::Gain | Role::Deduction | Role::Field(Name::Amount | Name::EmployerAmount)
        )
    }
}

fn meaning_of(column: &Column) -> Option<Meaning> {
    column.found.map(|it| it.meaning)
}

/// Whether each row fills one of two columns at most.
fn never_both(grid: &Grid<'_>, one: usize, other: usize) -> bool {
    let filled = |row: usize, index: usize| {
        grid.table.at(row, index).is_some_and(|it| !numbers::is_blank_mark(&it.text))
    };
    !grid.body.clone().any(|row| filled(row, one) && filled(row, other))
}

/// A column of names whose heading was lost or says nothing, in a list that names people in no other
/// column, and numbers or pays them.
fn is_name_column(
    grid: &Grid<'_>,
    column: &Column,
    meanings: &[Option<Meaning>],
    cells: &Cells,
) -> bool {
    // Sums of gains and deductions beside numbers of people are none of a slip's sides.
    let numbered = meanings.iter().flatten().any(|it| {
        let number = [Name::Immatriculation, Name::Cin, Name::Nir, Name::EmployeeNumber];
        *it == Meaning::CnssNumber || number.iter().any(|name| *it == Meaning::Field(*name))
    });
    // `Employee` over amounts is what was left of `Employee NI`.
    let named = grid.columns.iter().any(|it| {
        let words = || {
            let cells = cells::cells(grid, it.index);
            cells.figures * 2 <= cells.spots.len()
        };
        match it.found.map(|it| it.meaning) {
            Some(Meaning::Field(Name::Name | Name::EmployerName)) => words(),
            Some(
                Meaning::Field(Name::Label | Name::Period)
                | Meaning::SomeName
                | Meaning::LastName
                | Meaning::FirstName,
            ) => true,
            Some(Meaning::Gain | Meaning::Deduction) => !numbered,
            _ => false,
        }
    });
    let of_people = meanings.iter().flatten().any(|it| {
        matches!(
            it,
            Meaning::CnssNumber
                | Meaning::Field(
                    Name::Immatriculation
                        | Name::Cin
                        | Name::Nir
                        | Name::EmployeeNumber
                        | Name::Rib
                        | Name::Gross
                        | Name::Net
                )
        )
    });
    let alone = || {
        let others = grid.columns.iter().filter(|it| it.index != column.index);
        !others.into_iter().any(|it| it.found.is_none() && cells::cells(grid, it.index).are_names())
    };
    column.found.is_none() && !named && of_people && cells.are_names() && alone()
}

/// Twenty-four digits each, whatever stands over them, are accounts.
fn are_accounts(cells: &Cells) -> bool {
    let is_account = |it: &&Spot| {
        let digits = it.text.chars().filter(char::is_ascii_digit).count();
        digits == 24 && !it.text.contains(|it: char| it.is_alphabetic() || matches!(it, ',' | '.'))
    };
    cells.spots.len() >= 2
        && cells.spots.iter().filter(is_account).count() * 10 >= cells.spots.len() * 9
}

/// The name of a column without a name of its own, by its heading; `taken` are the columns already named.
pub(super) fn other(
    other_columns: &mut Vec<Text>,
    column: Option<&Column>,
    taken: &[PlannedColumn],
) -> Name {
    let heading = column.map_or("", |it| it.heading.as_str());
    // `Jours` under one month and `Jours` under the next are two columns.
    let is_free = |number: usize| {
        let same = |it: Name| matches!(it, Name::Column(it) if usize::from(it) == number);
        !taken.iter().any(|it| matches!(it.role, Role::Field(it) | Role::Text(it) if same(it)))
    };
    // A table continued on the next page has the columns of the page before.
    let known = (0..other_columns.len())
        .find(|it| *other_columns[*it] == *heading && !heading.is_empty() && is_free(*it));
    let number = known.unwrap_or_else(|| {
        other_columns.push(Text::from(heading));
        other_columns.len() - 1
    });
    Name::Column(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Whether the foot of the column adds it up.
fn is_added(column: &Column, role: Role, cells: &Cells, known: usize) -> bool {
    let Role::Field(name) = role else { return false };
    match name {
        Name::Column(_) if cells.rates * 2 > cells.spots.len() => false,
        Name::Column(_) => match headings::is_added(&column.heading) {
            Some(added) => added,
            // Money among the columns of a payroll; elsewhere it may be a price or an average.
            None => {
                known >= 3
                    && cells.with_money * 10 >= cells.spots.len() * 9
                    && !cells.spots.is_empty()
            }
        },
        Name::Days
        | Name::Hours
        | Name::BasePay
        | Name::Gross
        | Name::Taxable
        | Name::Deductions
        | Name::Capped
        | Name::Net
        | Name::IncomeTax
        | Name::NonTaxable
        | Name::Month1
        | Name::Month2
        | Name::Month3
        | Name::Total
        | Name::AfPayable
        | Name::AfDeducted
        | Name::AfNet
        | Name::AfRefunded
        | Name::ControlSum
        | Name::Amount
        | Name::EmployerAmount
        | Name::Children
        | Name::Headcount => true,
        _ => false,
    }
}
