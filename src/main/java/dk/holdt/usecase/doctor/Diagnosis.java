package dk.holdt.usecase.doctor;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.KeepCopies;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.usecase.doctor.Examined.Around;
import dk.holdt.usecase.doctor.Examined.FileState;
import dk.holdt.usecase.doctor.Examined.Inside;
import dk.holdt.usecase.doctor.Examined.ShotFault;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was found, in sentences.
public final class Diagnosis {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LITTLE_ROOM = 1024 * MEGABYTE;

    private final Messages messages;
    private final DateWords dates;
    private final List<Line> lines = new ArrayList<>();

    private Diagnosis(Messages messages, DateWords dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /// @param fine whether there is nothing to be done about it
    public record Line(boolean fine, String words) {}

    public static List<Line> of(Examined shop, Instant now, Messages messages, DateWords dates) {
        var diagnosis = new Diagnosis(messages, dates);
        diagnosis.file(shop);
        shop.inside().ifPresent(diagnosis::inside);
        diagnosis.around(shop, now);
        return List.copyOf(diagnosis.lines);
    }

    private void file(Examined shop) {
        var file = shop.folder().resolve("shop.db").toString();
        lines.add(
                switch (shop.file()) {
                    case SOUND -> isFine(messages.text("doctor.file.fine"));
                    case MISSING -> isWrong(messages.text("doctor.file.missing", file));
                    case EMPTY -> isWrong(messages.text("db.empty"));
                    case FOREIGN -> isWrong(messages.text("db.foreign"));
                    case DAMAGED -> isWrong(messages.text("db.damaged"));
                    case NEWER -> isWrong(messages.text("look.newer"));
                    case OLDER -> isFine(messages.text("doctor.file.older"));
                    case READ_ONLY -> isWrong(messages.text("look.readonly", file));
                    case UNREACHABLE -> isWrong(messages.text("db.cannot"));
                    case HALF_RESTORED -> isWrong(messages.text("doctor.file.restoring"));
                });
    }

    private void inside(Inside inside) {
        tell(inside.rowsFit(), "doctor.rows.fine", "doctor.rows.wrong");
        tell(inside.schemaKnown(), "doctor.schema.fine", "copy.tampered");
        inside.lost().ifPresentOrElse(this::lost, () -> fine(messages.text("doctor.lost.fine")));
        tell(!inside.keyMissing(), "doctor.key.fine", "doctor.key.wrong");
        if (inside.unprinted() == 0) {
            fine(messages.text("doctor.papers.fine"));
        } else {
            wrong(messages.text("doctor.papers.wrong", inside.unprinted()));
        }
        shots(inside.shots());
    }

    private void shots(List<ShotFault> faults) {
        if (faults.isEmpty()) {
            fine(messages.text("doctor.shots.fine"));
        }
        shots(faults.stream().filter(ShotFault::missing).toList(), "doctor.shots.missing");
        shots(faults.stream().filter(fault -> !fault.missing()).toList(), "doctor.shots.changed");
    }

    private void shots(List<ShotFault> faults, String key) {
        if (!faults.isEmpty()) {
            var whose = faults.stream()
                    .map(fault -> fault.repair()
                            .map(RepairNumber::digits)
                            .orElseGet(() -> messages.text("doctor.shots.draft")))
                    .distinct()
                    .collect(Collectors.joining(", "));
            wrong(messages.text(key, faults.size(), whose));
        }
    }

    private void lost(MissingRepairs lost) {
        wrong(
                lost.count() == 1
                        ? messages.text("lost.one", lost.first().digits())
                        : messages.text(
                                "lost.many", lost.first().digits(), lost.last().digits()));
    }

    private void around(Examined shop, Instant now) {
        var around = shop.around();
        copies(around, shop.file(), now);
        around.copiesAway().ifPresent(away -> wrong(messages.text("doctor.copies.away", away.toString())));
        var free = around.freeBytes() / MEGABYTE;
        if (around.freeBytes() < LITTLE_ROOM) {
            wrong(messages.text("doctor.room.wrong", free));
        } else {
            fine(messages.text("doctor.room.fine", free / 1024));
        }
        around.othersCanRead().ifPresent(they -> tell(!they, "doctor.private.fine", "doctor.private.wrong"));
        lines.add(
                switch (around.place()) {
                    case HERE -> isFine(messages.text("doctor.place.fine"));
                    case NETWORK -> isWrong(messages.text("doctor.place.network"));
                    case CLOUD -> isWrong(messages.text("doctor.place.cloud"));
                });
    }

    private void copies(Around around, FileState file, Instant now) {
        var newest = around.newest();
        if (newest.isEmpty()) {
            switch (file) {
                case SOUND, READ_ONLY, OLDER -> wrong(messages.text("doctor.copies.none"));
                // no command makes one of what cannot be read
                default -> wrong(messages.text("doctor.copies.nothing"));
            }
        } else if (KeepCopies.isTooOld(newest.get(), now)) {
            wrong(messages.text("status.backup.old", dates.moment(newest.get().at())));
        } else {
            fine(messages.text("doctor.copies.fine", dates.moment(newest.get().at())));
        }
    }

    private void tell(boolean isFine, String fine, String wrong) {
        lines.add(new Line(isFine, messages.text(isFine ? fine : wrong)));
    }

    private void fine(String words) {
        lines.add(isFine(words));
    }

    private void wrong(String words) {
        lines.add(isWrong(words));
    }

    private static Line isFine(String words) {
        return new Line(true, words);
    }

    private static Line isWrong(String words) {
        return new Line(false, words);
    }
}
