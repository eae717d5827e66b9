package dk.holdt.usecase.text;

import dk.holdt.domain.shop.Country;

/// Reads telephone numbers the way people type them.
public interface PhoneNumbers {

    /// The answer for one typed text; never throws for anything a keyboard, a clipboard or a scanner can deliver.
    ///
    /// A number without + or 00 belongs to the shop's country. Numbers are judged by their length and first digit,
    /// not by today's numbering plan: a range opened tomorrow must not stop an intake.
    ///
    /// @param country the shop's
    PhoneAnswer read(String typed, Country country);
}
