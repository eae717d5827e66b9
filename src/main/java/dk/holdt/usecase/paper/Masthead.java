package dk.holdt.usecase.paper;

import java.util.List;
import java.util.Objects;

/// The head of a document: what it is called, which repair it belongs to, whose it is.
///
/// @param title name of the document, "Indleveringskvittering"
/// @param numberLabel "Reparation nr."
/// @param number the repair number, digits only
/// @param issue which issue this is, "Version 2"; empty on the first
/// @param shop name of the shop
/// @param shopLines address, telephone, e-mail, company number, opening hours: one line each
public record Masthead(
        String title, String numberLabel, String number, String issue, String shop, List<String> shopLines) {

    public Masthead {
        if (title.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException("a document has a title and a number");
        }
        Objects.requireNonNull(numberLabel, "numberLabel");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(shop, "shop");
        shopLines = List.copyOf(shopLines);
    }
}
