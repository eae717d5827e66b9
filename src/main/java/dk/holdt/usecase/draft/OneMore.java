package dk.holdt.usecase.draft;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.Transactions;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Begins one more device for the customer of a repair, as a draft: of the same visit, while that device is here.
public final class OneMore {

    private final Transactions transactions;
    private final Drafts drafts;
    private final Repairs repairs;
    private final InstantSource clock;

    public OneMore(Transactions transactions, Drafts drafts, Repairs repairs, InstantSource clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.repairs = repairs;
        this.clock = clock;
    }

    /// Answers the draft, to go on with; empty for a number that is no repair.
    ///
    /// @param by who is at the keyboard
    public Optional<UUID> begin(RepairNumber number, long by) {
        return transactions.inTransaction(() -> repairs.find(number).map(dossier -> {
            var now = clock.instant();
            var draft = new Draft(UUID.randomUUID(), by, now, now, fields(dossier));
            drafts.save(draft);
            return draft.uuid();
        }));
    }

    private static Map<String, String> fields(Dossier dossier) {
        var fields = new HashMap<String, String>();
        var customer = dossier.customer();
        fields.put(Draft.CUSTOMER, Long.toString(customer.id()));
        fields.put(Draft.NAME, customer.name());
        fields.put(Draft.PHONE, customer.phone());
        fields.put(Draft.EMAIL, customer.email());
        fields.put(Draft.TELL_BY, customer.tellBy().name());
        fields.put(Draft.LANGUAGE, customer.language().name());
        dossier.handIn().business().ifPresent(business -> {
            fields.put(Draft.COMPANY, business.name());
            fields.put(Draft.COMPANY_NUMBER, business.number());
            fields.put(Draft.NET_PRICES, business.netPrices() ? "yes" : "");
        });
        if (dossier.stage() != Stage.COLLECTED) {
            fields.putAll(ofTheVisit(dossier));
        }
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /// What another visit would not have.
    private static Map<String, String> ofTheVisit(Dossier dossier) {
        var fields = new HashMap<String, String>();
        fields.put(Draft.SAME_VISIT, dossier.number().digits());
        dossier.handIn().business().ifPresent(business -> fields.put(Draft.COMPANY_REFERENCE, business.reference()));
        dossier.handIn().people().forEach((role, words) -> fields.put(Draft.PERSON + role.name(), words));
        dossier.standingAgreements().stream()
                .filter(one -> one.topic() == Agreement.Topic.MAY_COLLECT)
                .forEach(one -> fields.put(Draft.COLLECTS, one.value()));
        return fields;
    }
}
