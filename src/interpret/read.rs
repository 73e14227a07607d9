//! What a text was read as, and whether it could be read as anything else.

/// A value, and whether the text has no second reading.
///
/// A reader gives `Option<Read<T>>`: none where the text is no `T` at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read<T> {
    pub value: T,
    /// No second reading is possible.
    pub certain: bool,
}

impl<T> Read<T> {
    pub fn certainly(value: T) -> Read<T> {
        Read { value, certain: true }
    }

    pub fn perhaps(value: T) -> Read<T> {
        Read { value, certain: false }
    }

    pub fn map<U>(self, read: impl FnOnce(T) -> U) -> Read<U> {
        Read { value: read(self.value), certain: self.certain }
    }

    /// The same value, no more certain than `certain`.
    #[must_use]
    pub fn if_certain(self, certain: bool) -> Read<T> {
        Read { certain: self.certain && certain, ..self }
    }
}
