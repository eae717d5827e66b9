package dk.holdt.domain.collecting;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where it is written down who collected and whether it was paid. Nothing here can be changed or taken away.
public interface Collecting {

    /// Once for each repair, and once more for each handover that was taken back.
    void collected(long repairId, Collector collector);

    /// Answers the id of the stored word.
    long paid(long repairId, Payment payment);

    /// A word about the payment that was a mistake: the one before counts.
    void withdraw(long paymentId, Instant at, long by);

    /// The newest word about the payment.
    Optional<Payment> payment(long repairId);

    /// The newest word about the payment of every repair that is not collected, by the id of the repair.
    Map<Long, Payment> ofOpen();

    /// What went home unpaid and is unpaid still, oldest first.
    List<Owing> owing();

    /// @param id of the repair
    /// @param due what is left to pay after the deposit, VAT included, in minor units of the shop's currency
    record Owing(
            long id, RepairNumber repair, String customer, String phone, String device, long due, Instant collectedAt) {

        public Owing {
            Objects.requireNonNull(repair, "repair");
            Objects.requireNonNull(collectedAt, "collectedAt");
        }
    }
}
