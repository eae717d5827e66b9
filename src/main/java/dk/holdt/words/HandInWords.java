package dk.holdt.words;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.CompanyNumber;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.PersonRole;

/// What belongs to a hand-in, as screen and paper say it.
public final class HandInWords {

    private HandInWords() {}

    public static String finding(Messages messages, Finding finding) {
        return messages.text(
                switch (finding) {
                    case OPENED_BEFORE -> "seen.opened";
                    case FOREIGN_SEAL -> "seen.seal";
                    case SCREWS_MISSING -> "seen.screws";
                    case ACCOUNT_LOCKED -> "seen.lock";
                    case BATTERY_SWOLLEN -> "seen.battery";
                    case SIM_LEFT_IN -> "seen.sim";
                    case CARD_LEFT_IN -> "seen.card";
                });
    }

    public static String role(Messages messages, PersonRole role) {
        return messages.text(
                switch (role) {
                    case BROUGHT_IT -> "role.brought";
                    case OWNS_IT -> "role.owns";
                    case PAYS -> "role.pays";
                    case REACHED -> "role.reached";
                });
    }

    public static String side(Messages messages, Claim.Side side) {
        return messages.text(
                switch (side) {
                    case OUR_WARRANTY -> "claim.ours";
                    case MAKER -> "claim.maker";
                    case INSURANCE -> "claim.insurance";
                });
    }

    /// The company and its number, which says itself what kind it is.
    public static String company(Messages messages, Business business) {
        if (business.number().isBlank()) {
            return business.name();
        }
        var number =
                switch (CompanyNumber.read(business.number())) {
                    case CVR -> messages.text("doc.company.dk", business.number());
                    case ORG_NR -> messages.text("doc.company.no.novat", business.number());
                    default -> business.number();
                };
        // a number is read in one go, so it is not broken over two lines
        return business.name() + ", " + number.replace(' ', '\u00A0');
    }
}
