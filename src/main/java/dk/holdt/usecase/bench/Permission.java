package dk.holdt.usecase.bench;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.repair.Dossier;

/// Whether the customer has agreed to a repair.
final class Permission {

    private Permission() {}

    /// By the price terms of the intake, or by a later yes.
    static boolean toRepair(Dossier dossier) {
        return dossier.repair().received().priceTerms().allowsRepairUnasked()
                || dossier.standingAgreements().stream()
                        .anyMatch(one -> one.topic() == Agreement.Topic.REPAIR_ACCEPTED);
    }
}
