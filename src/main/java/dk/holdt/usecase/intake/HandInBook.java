package dk.holdt.usecase.intake;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.DepositWords;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.Optional;

/// Writes what a hand-in seldom has: its rows, the agreements made with it, and their lines in the journal.
final class HandInBook {

    private final Repairs repairs;
    private final Journal journal;
    private final Messages words;

    /// @param words the shop's
    HandInBook(Repairs repairs, Journal journal, Messages words) {
        this.repairs = repairs;
        this.journal = journal;
        this.words = words;
    }

    /// @param part without gaps
    void write(long repair, HandInPart part, long by, Instant now) {
        var kept = part.kept();
        if (!kept.equals(HandIn.plain())) {
            repairs.add(repair, kept);
        }
        kept.deposit().ifPresent(paid -> note(repair, Entry.Kind.PRICE, DepositWords.line(words, paid), by, now));
        kept.comeback()
                .ifPresent(back -> note(
                        repair,
                        Entry.Kind.NOTE,
                        words.text(
                                back.sameFault() ? "jr.comeback.same" : "jr.comeback",
                                back.earlier().digits()),
                        by,
                        now));
        var data = part.data();
        data.backup().ifPresent(one -> agree(repair, Agreement.Topic.BACKUP, one.name(), by, now));
        data.mayErase()
                .ifPresent(may ->
                        agree(repair, may ? Agreement.Topic.MAY_ERASE : Agreement.Topic.DO_NOT_ERASE, "", by, now));
        data.mayOpenFiles()
                .ifPresent(may -> agree(
                        repair, may ? Agreement.Topic.MAY_OPEN_FILES : Agreement.Topic.DO_NOT_OPEN_FILES, "", by, now));
        if (!part.mayCollect().isBlank()) {
            agree(repair, Agreement.Topic.MAY_COLLECT, part.mayCollect(), by, now);
        }
    }

    private void agree(long repair, Agreement.Topic topic, String value, long by, Instant now) {
        var agreement = new Agreement(0, topic, value, Optional.empty(), now, by, Optional.empty(), Optional.empty());
        journal.add(repair, agreement);
        note(repair, Entry.Kind.AGREEMENT, AgreementWords.of(words, agreement), by, now);
    }

    private void note(long repair, Entry.Kind kind, String line, long by, Instant now) {
        journal.add(repair, new Entry(0, now, by, kind, line));
    }
}
