//! The country a document speaks of, by what it prints.

use crate::evidence::{folded, is_letter};

/// Signs of a country in what a document prints.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::interpret) struct Country {
    dirham: bool,
    dinar: bool,
    fund: bool,
    amo: bool,
    damancom: bool,
    tunisia: bool,
    algeria: bool,
}

impl Country {
    pub(in crate::interpret) fn learn(&mut self, text: &str) {
        if text.len() > 400 || !text.chars().any(is_letter) {
            return;
        }
        let text = folded(text);
        let words: Vec<&str> = text.split(|it: char| !(is_letter(it) || it.is_numeric())).collect();
        let word = |it: &str| words.contains(&it);
        self.dirham |= word("dh")
            || word("dhs")
            || word("mad")
            || text.contains("dirham")
            || text.contains("درهم");
        self.dinar |= word("tnd") || word("dt") || text.contains("dinar") || text.contains("دينار");
        self.fund |= word("cnss")
            || text.contains("c.n.s.s")
            || text.contains("securite sociale")
            || text.contains("الضمان الاجتماعي");
        self.amo |= word("amo")
            || text.contains("assurance maladie obligatoire")
            || text.contains("التامين الاجباري عن المرض");
        self.damancom |=
            text.contains("damancom") || text.contains("maroc") || text.contains("المغرب");
        self.tunisia |= text.contains("tunis") || text.contains("تونس") || text.contains("millime");
        self.algeria |=
            text.contains("algerie") || text.contains("الجزائر") || word("dzd") || word("cnas");
    }

    /// Neighbours that print the same words as Morocco.
    pub(in crate::interpret) fn is_tunisia(self) -> bool {
        (self.tunisia || self.dinar) && !self.dirham
    }

    /// Whether nothing printed speaks of a country that is not Morocco.
    pub(in crate::interpret) fn is_unnamed(self) -> bool {
        !self.is_tunisia() && !self.algeria
    }

    pub(in crate::interpret) fn is_algeria(self) -> bool {
        self.algeria && !self.dirham && !self.tunisia
    }

    pub(in crate::interpret) fn is_morocco(
        self,
        affiliate: bool,
        ice: bool,
        official: bool,
    ) -> bool {
        !self.is_tunisia()
            && !self.is_algeria()
            && (self.damancom && (self.fund || affiliate)
                || self.fund && (self.dirham || official)
                || affiliate && (ice || self.amo || self.dirham))
    }
}
