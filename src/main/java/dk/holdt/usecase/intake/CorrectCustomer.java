package dk.holdt.usecase.intake;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.words.CustomerWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShortWords;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Changes what is stored of a customer we know.
///
/// What stood before stands in the journal of each of their repairs that is here, because whoever works on one of them
/// rings that number too, or of the last one where none is here; and there lawful erasure finds it.
public final class CorrectCustomer {

    private final Customers customers;
    private final Repairs repairs;
    private final Journal journal;

    public CorrectCustomer(Customers customers, Repairs repairs, Journal journal) {
        this.customers = customers;
        this.repairs = repairs;
        this.journal = journal;
    }

    /// What stood before, and what stands now.
    public record Corrected(Customer before, Customer after) {
        public Corrected {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /// Who is writing, in the shop's words.
    public record Writing(Messages words, long by, Instant at) {}

    /// Stores the customer as typed; answers what has changed, to be noted once the repair is stored.
    Optional<Corrected> save(Customer typed) {
        var before = customers.find(typed.id());
        customers.save(typed);
        return before.filter(one -> !one.equals(typed)).map(one -> new Corrected(one, typed));
    }

    void note(Corrected corrected, Writing writing) {
        line(corrected, writing.words())
                .ifPresent(line -> write(corrected.before().id(), line, writing));
    }

    /// Stores what stood before, unless somebody has corrected the customer once more since.
    ///
    /// @return whether it was stored
    public boolean takeBack(Corrected corrected, Writing writing) {
        if (!customers.find(corrected.after().id()).equals(Optional.of(corrected.after()))) {
            return false;
        }
        customers.save(corrected.before());
        var words = writing.words();
        line(corrected, words)
                .map(line -> words.text("jr.undone", ShortWords.of(line)))
                .ifPresent(line -> write(corrected.before().id(), line, writing));
        return true;
    }

    private static Optional<String> line(Corrected corrected, Messages words) {
        return CustomerWords.changes(words, corrected.before(), corrected.after())
                .map(changes -> words.text("jr.customer", changes));
    }

    private void write(long customer, String line, Writing writing) {
        var here = customers.openRepairsOf(customer);
        var noted =
                here.isEmpty() ? repairs.ofCustomer(customer).stream().limit(1).toList() : here;
        noted.stream()
                .flatMap(number -> repairs.find(number).stream())
                .forEach(found -> journal.add(
                        found.repair().id(), new Entry(0, writing.at(), writing.by(), Entry.Kind.CUSTOMER, line)));
    }
}
