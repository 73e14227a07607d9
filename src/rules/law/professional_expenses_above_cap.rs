use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, LineKind,
        law::{self, Kind},
    },
    rules::{
        Check, declare_rule,
        law::scope::{dates, payslip},
    },
};

declare_rule! {
    /// Professional expenses are above the cap of the period.
    ///
    /// ## What it compares
    ///
    /// On a payslip, the professional expenses taken off before tax with the greatest amount a
    /// month allows: 2 500 dirhams until 2022, 2 916,67 since 2023. Where the amount is the cap of
    /// another time, that time is named.
    ///
    /// ## Why it matters
    ///
    /// Whatever the trade and its rate, the cap is the same for all.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2021-05
    /// gross = 15 000,00
    /// label                  | amount
    /// Frais professionnels   | 2 916,67
    ///                          ^^^^^^^^ professional expenses 2 916,67 are printed for 2021-05; the cap is 2500, and that amount is the cap of 2023-01-01/…
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// gross = 15 000,00
    /// label                  | amount
    /// Frais professionnels   | 2 916,67
    /// ```
    pub(crate) static PROFESSIONAL_EXPENSES_ABOVE_CAP = Check::Declaration(professional_expenses_above_cap);
    code: "LAW114",
    name: "professional-expenses-above-cap",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-professional-expenses",
    explanations: &["annual-regularisation", "several-months-in-one", "tables-not-updated", "misread-value"],
    source: "CGI article 59-I; finance act 2023 (note circulaire 733)",
}

fn professional_expenses_above_cap(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(payslip) = payslip(declaration) else { return };
    let caps = law::in_force(Kind::ExpensesCapMonth, payslip.period);
    let [cap] = &caps[..] else { return };
    let Some(printed) = payslip.amount(LineKind::ProfessionalExpenses) else { return };
    let amount = printed.value.value.abs();
    if amount <= cap.value + Decimal::ONE {
        outcome.agree();
        return;
    }
    let of_another_time = law::with_value(&[Kind::ExpensesCapMonth], amount).into_iter().next();
    let message = Message::new("professional-expenses-above-cap")
        .with("printed", &printed.raw)
        .with("period", payslip.period.to_string())
        .with("cap", cap.value);
    let message = match of_another_time {
        Some(other) => Message { id: "professional-expenses-of-another-time", ..message }
            .with("dates", dates(other)),
        None => message,
    };
    outcome.raise(message, vec![printed.cite("label-professional-expenses")]);
}
