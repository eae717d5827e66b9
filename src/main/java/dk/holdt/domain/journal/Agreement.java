package dk.holdt.domain.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something shop and customer settled. A later agreement on the same topic supersedes it; neither is ever changed.
///
/// @param id 0 until stored
/// @param value the topic's value as staff read it ("Ole"); a code where the topic is a choice; blank where an amount
///     says it, which was written out here once
/// @param amountMinor the amount of a price topic, minor units
public record Agreement(
        long id,
        Topic topic,
        String value,
        Optional<Long> amountMinor,
        Instant at,
        long by,
        Optional<Long> contact,
        Optional<Long> supersedes) {

    public Agreement {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(amountMinor, "amountMinor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(supersedes, "supersedes");
    }

    /// What an agreement can be about.
    public enum Topic {
        PRICE_LIMIT,
        MAY_ERASE,
        DO_NOT_ERASE,
        /// Its value is a [dk.holdt.domain.repair.Backup].
        BACKUP,
        MAY_OPEN_FILES,
        DO_NOT_OPEN_FILES,
        WANTS_TO_SEE,
        MAY_COLLECT,
        REPAIR_ACCEPTED,
        REPAIR_DECLINED,
        OTHER,
        /// Not something settled: the one that it supersedes was noted by mistake.
        WITHDRAWN
    }

    /// What is added when this one was noted by mistake.
    public Agreement withdrawal(Instant now, long who) {
        return new Agreement(0, Topic.WITHDRAWN, "", Optional.empty(), now, who, Optional.empty(), Optional.of(id));
    }

    /// What is added when this one stands again, because the one that had superseded it was noted by mistake.
    public Agreement again(Instant now, long who) {
        return new Agreement(0, topic, value, amountMinor, now, who, contact, Optional.empty());
    }

    /// Those that nothing later has superseded, newest last.
    public static List<Agreement> standing(List<Agreement> all) {
        return all.stream()
                .filter(one -> one.topic != Topic.WITHDRAWN)
                .filter(one -> all.stream().noneMatch(later -> later.supersedes.equals(Optional.of(one.id))))
                .toList();
    }

    /// The newest amount the customer has agreed to, minor units.
    public static Optional<Long> newestAmount(List<Agreement> all) {
        return standing(all).stream()
                .filter(one -> one.topic == Topic.PRICE_LIMIT || one.topic == Topic.REPAIR_ACCEPTED)
                .flatMap(one -> one.amountMinor.stream())
                .reduce((_, later) -> later);
    }
}
