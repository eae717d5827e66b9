package dk.holdt.usecase.handover;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Entry;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Reversal;
import dk.holdt.usecase.shelf.Custody;

/// The word whether it was paid, inside an act with which it is taken back.
final class SayPaid {

    private SayPaid() {}

    /// @param tillReceipt the number on the till's own receipt; may be blank
    static void of(RepairChange change, Custody custody, Payment.How how, String tillReceipt) {
        var payment = new Payment(how, tillReceipt, change.now(), change.by());
        var said = custody.collecting().paid(change.repairId(), payment);
        change.takenBackBy(
                Reversal.of(Reversal.Left.NOTHING, back -> custody.collecting().withdraw(said, back.now(), back.by())));
        change.note(Entry.Kind.PRICE, said(change, payment));
    }

    private static String said(RepairChange change, Payment payment) {
        var messages = change.messages();
        if (!payment.isPaid()) {
            return messages.text(change.progress().parting().isPresent() ? "jr.paid.not" : "jr.paid.later");
        }
        return payment.tillReceipt().isEmpty()
                ? messages.text("jr.paid")
                : messages.text("jr.paid.till", payment.tillReceipt());
    }
}
