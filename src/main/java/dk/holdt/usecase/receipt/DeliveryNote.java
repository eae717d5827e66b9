package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a company reads on the paper of several devices: who ordered, who uses each, who pays, and its own number.
final class DeliveryNote {

    /// Whose names stand here, and so not among who is who.
    static final Set<PersonRole> NAMED = Set.of(PersonRole.OWNS_IT, PersonRole.PAYS);

    private final Dossier last;
    private final Business business;
    private final boolean oneReference;
    private final boolean onePayer;
    private final Letterhead head;

    private DeliveryNote(List<RepairBlocks> devices, Business business, Letterhead head) {
        this.last = devices.getLast().handedOver().dossier();
        this.business = business;
        this.oneReference = isOne(devices.stream().map(DeliveryNote::reference).toList());
        this.onePayer =
                isOne(devices.stream().map(one -> one.person(PersonRole.PAYS)).toList());
        this.head = head;
    }

    /// Empty where the devices were not handed in for one company.
    static Optional<DeliveryNote> of(List<RepairBlocks> devices, Letterhead head) {
        var whose = devices.stream()
                .map(one -> one.business().map(Business::name))
                .distinct()
                .toList();
        return devices.getLast()
                .business()
                .filter(_ -> whose.size() == 1)
                .map(business -> new DeliveryNote(devices, business, head));
    }

    KeyValues orders() {
        var customer = last.customer();
        var rows = new ArrayList<Row>();
        rows.add(head.row("doc.orderedby", head.company(business)));
        rows.add(head.row("doc.contact", customer.name()));
        rows.add(head.row("doc.phone", customer.phone()));
        rows.add(head.row("doc.email", customer.email()));
        if (oneReference) {
            rows.add(head.row("doc.reference", business.reference()));
        }
        if (onePayer) {
            rows.add(head.row("doc.paidby", payer(last.handIn().person(PersonRole.PAYS))));
        }
        return head.customer(rows);
    }

    /// What is so for this device alone.
    List<Row> of(RepairBlocks device) {
        var rows = new ArrayList<Row>();
        rows.add(head.row("doc.usedby", device.person(PersonRole.OWNS_IT).orElse("")));
        if (!oneReference) {
            rows.add(head.row("doc.reference", reference(device)));
        }
        if (!onePayer) {
            rows.add(head.row("doc.paidby", payer(device.person(PersonRole.PAYS))));
        }
        return rows;
    }

    /// Whoever was named, and otherwise the company.
    private String payer(Optional<String> named) {
        return named.orElse(business.name());
    }

    private static String reference(RepairBlocks device) {
        return device.business().map(Business::reference).orElse("");
    }

    private static boolean isOne(List<?> all) {
        return all.stream().distinct().count() == 1;
    }
}
