package dk.holdt.usecase.bench;

import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.repair.Dossier;

/// Whether the customer has agreed to a repair.
public final class Permission {

    private Permission() {}

    /// By the newest yes or no of the customer; before there is one, by the price terms of the intake.
    public static boolean toRepair(Dossier dossier) {
        return dossier.standingAgreements().stream()
                .filter(one -> one.topic() == Topic.REPAIR_ACCEPTED || one.topic() == Topic.REPAIR_DECLINED)
                .reduce((_, later) -> later)
                .map(newest -> newest.topic() == Topic.REPAIR_ACCEPTED)
                .orElseGet(() -> dossier.repair().received().priceTerms().allowsRepairUnasked());
    }
}
