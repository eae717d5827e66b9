package dk.holdt.usecase;

import dk.holdt.domain.journal.Entry;
import dk.holdt.usecase.calls.SeenHere;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/// Who has written in a journal of an in-memory shop.
record InMemorySeen(InMemoryShop in) implements SeenHere {

    @Override
    public Set<Long> since(Instant from) {
        return in.rows.entries.stream()
                .map(InMemoryRows.Of::what)
                .filter(entry -> !entry.at().isBefore(from))
                .map(Entry::by)
                .collect(Collectors.toSet());
    }
}
