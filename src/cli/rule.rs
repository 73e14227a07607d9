//! `bordereau rule`: lists the rules; explains one.

use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use anstream::AutoStream;
use clap::Args;

use super::{Failure, Lang, terminal};
use crate::{
    evidence::Message, finding::RuleInfo, locales::Language, report::rule_page, rules::RULES,
};

/// Lists the rules, or explains one: what it compares, source and date, ordinary explanations, error rate
#[derive(Debug, Args)]
pub struct RuleArgs {
    /// A code such as ARI101, or a name such as net-pay-mismatch
    code: Option<String>,
    /// Language [default: the locale's, else en]
    #[arg(long, value_enum)]
    lang: Option<Lang>,
}

pub fn run(args: &RuleArgs) -> Result<ExitCode, Failure> {
    let words = args.lang.map_or_else(terminal::language, Language::from).catalogue();
    let mut out = BufWriter::new(AutoStream::auto(io::stdout()));
    let Some(code) = &args.code else {
        let infos: Vec<&'static RuleInfo> = RULES.iter().map(|it| &it.info).collect();
        rule_page::list(&infos, words, terminal::width(), &mut out)?;
        out.flush()?;
        return Ok(ExitCode::SUCCESS);
    };
    let found = RULES
        .iter()
        .find(|it| it.info.code.eq_ignore_ascii_case(code) || it.info.name == code.as_str());
    let Some(rule) = found else {
        return Err(Failure::Refused(
            Message::new("error-no-such-rule").with("code", code.as_str()),
        ));
    };
    rule_page::page(&rule.info, words, &mut out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
