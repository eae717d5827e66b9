package dk.holdt.usecase.handover;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What was settled when the device was handed back.
///
/// @param answers the answer for each line that was shown
/// @param accessories the ids of those that were given back
/// @param collector who took the device home
public record HandoverFacts(
        Map<DemoLine, DemoAnswer> answers, Set<Long> accessories, Collector collector, Settled settled) {

    public HandoverFacts {
        answers = Map.copyOf(answers);
        accessories = Set.copyOf(accessories);
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(settled, "settled");
    }

    public String collectedBy() {
        return collector.name();
    }

    /// Where the old things went, whether it was paid, and what becomes of a copy of the data.
    ///
    /// @param paid empty when nobody has said
    /// @param tillReceipt the number on the till's own receipt; may be blank
    /// @param copy what is said of it now; empty where what was said before stands
    /// @param signs whether whoever collects it was asked to sign, on a copy that the shop keeps
    public record Settled(
            OldParts oldParts,
            OldMedium medium,
            Optional<Payment.How> paid,
            String tillReceipt,
            Optional<DataCopy> copy,
            boolean signs) {

        public Settled {
            Objects.requireNonNull(oldParts, "oldParts");
            Objects.requireNonNull(medium, "medium");
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(copy, "copy");
            tillReceipt = tillReceipt.strip();
        }

        /// Nothing is said of a copy, and nobody signs.
        public Settled(OldParts oldParts, OldMedium medium, Optional<Payment.How> paid, String tillReceipt) {
            this(oldParts, medium, paid, tillReceipt, Optional.empty(), false);
        }

        /// No part was changed and nobody has said whether it was paid.
        public static Settled nothing() {
            return new Settled(OldParts.NONE, OldMedium.NONE, Optional.empty(), "");
        }

        /// The same, paid as it was paid before.
        Settled paidAs(Payment payment) {
            return new Settled(oldParts, medium, Optional.of(payment.how()), payment.tillReceipt(), copy, signs);
        }

        /// It is signed for.
        public Settled signed() {
            return new Settled(oldParts, medium, paid, tillReceipt, copy, true);
        }

        Settled with(Optional<DataCopy> now) {
            return new Settled(oldParts, medium, paid, tillReceipt, now, signs);
        }
    }

    HandoverFacts with(Settled other) {
        return new HandoverFacts(answers, accessories, collector, other);
    }

    /// Where the parts went that were taken out.
    public enum OldParts {
        NONE,
        RETURNED,
        RECYCLED
    }

    /// Where the drive went that was taken out: it holds the customer's data.
    public enum OldMedium {
        NONE,
        RETURNED,
        ERASED
    }
}
