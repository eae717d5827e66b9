package dk.holdt.usecase.text;

/// What came of reading a typed telephone number.
public sealed interface PhoneAnswer {

    /// A number that can be rung.
    ///
    /// @param e164 international form, "+4520123456"
    /// @param typed exactly as it was typed
    record Number(String e164, String typed) implements PhoneAnswer {}

    /// Fewer digits than the country's numbers have.
    ///
    /// @param digits counted without the country's calling code
    record TooShort(int digits, int needed) implements PhoneAnswer {}

    /// More digits than the country's numbers have.
    ///
    /// @param digits counted without the country's calling code
    record TooLong(int digits, int needed) implements PhoneAnswer {}

    /// Not a number at all, for another reason than its length.
    record Impossible(Reason reason) implements PhoneAnswer {}

    /// Nothing was typed.
    record None() implements PhoneAnswer {}

    /// Why something cannot be a telephone number.
    enum Reason {
        /// Letters or signs that no number has.
        NOT_A_NUMBER,
        /// An extension was typed behind it: a message cannot be sent to one.
        EXTENSION,
        /// It begins with + or 00 and no country has that calling code.
        UNKNOWN_COUNTRY,
        /// The right length, but no subscriber's number begins so (0 or 1 in Denmark and Norway).
        NO_SUBSCRIBER,
        /// A foreign number with too few digits for its country.
        FOREIGN_TOO_SHORT,
        /// A foreign number with too many digits for its country.
        FOREIGN_TOO_LONG
    }
}
