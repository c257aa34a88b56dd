//! The forms of labels.

/// The form of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::labelled) enum Form {
    /// `Name:` and nothing after it on the line.
    Alone,
    /// `**Name:**`, `**Name**:`, or `**Name: …**`.
    Bold,
    /// `**Name**` alone on its line.
    BoldAlone,
    /// `Name: …`
    Inline,
    /// A name and a time, without a colon after the name.
    Timed,
    /// `Q  …` with a wide space, `Q: …`, `Q. …` or `Q – …`.
    Letter,
    /// `Q …` with a single space.
    BareLetter,
    /// `[Name] …` or `(Name) …`
    Bracketed,
    /// `NAME – …`
    Dashed,
    /// `NAME. …`
    Point,
    /// `○Name …`
    Marked,
    /// `Name`, a tab or a wide space, and text.
    Spaced,
    /// A heading of this level that is a name.
    Heading(u8),
    /// `NAME` alone on its line.
    Capitals,
    /// `Name` alone on its line, or `Name -- Office`.
    Line,
    /// `—…`: somebody else speaks, who is not named.
    Dash,
    /// A paragraph in bold, which is a question where most are.
    BoldText,
    /// A paragraph after `>`, which is a question where most are.
    Quote,
    /// A heading of this level that ends in a question mark.
    Question(u8),
    /// No label, but a time alone on its line, which may belong to one.
    Time,
}

impl Form {
    /// Tells whether a label of this form has a colon after a name.
    pub(in crate::labelled) fn has_colon(self) -> bool {
        matches!(self, Self::Inline | Self::Alone | Self::Bold)
    }

    /// Tells whether a line of this form is a label only where the record has the habit to write labels so. Taken alone, it is
    /// like other text.
    pub(in crate::labelled) fn needs_habit(self) -> bool {
        matches!(
            self,
            Self::Bracketed
                | Self::Dashed
                | Self::Point
                | Self::Marked
                | Self::Spaced
                | Self::Heading(_)
                | Self::Capitals
                | Self::Line
                | Self::Dash
                | Self::BoldText
                | Self::Quote
                | Self::Question(_)
        )
    }

    /// Tells whether a whole paragraph of this form is a question, and the next its answer.
    pub(in crate::labelled) fn is_question(self) -> bool {
        matches!(self, Self::BoldText | Self::Quote | Self::Question(_))
    }

    /// Tells whether a line of this form is a label without regard to the rest of the record, most of the time.
    pub(in crate::labelled) fn is_sure(self) -> bool {
        self.has_colon() || matches!(self, Self::Letter | Self::Timed)
    }

    /// Tells whether text follows a label of this form on its line.
    pub(in crate::labelled) fn is_before_text(self) -> bool {
        matches!(
            self,
            Self::Inline
                | Self::Bold
                | Self::Letter
                | Self::Bracketed
                | Self::Dashed
                | Self::Point
                | Self::Marked
                | Self::Spaced
                | Self::Dash
        )
    }

    /// Tells whether a line of this form holds nothing but a name.
    pub(in crate::labelled) fn is_alone(self) -> bool {
        matches!(self, Self::Line | Self::Capitals | Self::Heading(_))
    }
}
