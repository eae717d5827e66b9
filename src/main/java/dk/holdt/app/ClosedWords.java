package dk.holdt.app;

import dk.holdt.domain.shop.Country;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.Optional;

/// What is said about a shop that is closed, open only to be looked at, or has lost something.
final class ClosedWords {

    private ClosedWords() {}

    /// Why nothing can be shown.
    static String closed(DatabaseRefused.Reason reason, Messages messages) {
        return messages.text(
                switch (reason) {
                    case MISSING -> "db.missing";
                    case EMPTY_FILE -> "db.empty";
                    case NOT_A_DATABASE, ANOTHER_PROGRAM -> "db.foreign";
                    case NEWER_SCHEMA -> "db.newer";
                    case NOT_UPGRADED -> "db.notupgraded";
                    case OLDER_SCHEMA -> "db.older";
                    case DAMAGED -> "db.damaged";
                    case ALREADY_THERE, CANNOT_OPEN, READ_ONLY, OLD_ENGINE -> "db.cannot";
                });
    }

    /// That nothing was changed, and where the file lies or lay.
    static String nothingChanged(DatabaseRefused why, Messages messages) {
        var file = why.file().toString();
        return why.reason() == DatabaseRefused.Reason.MISSING
                ? messages.text("db.missing.file", file)
                : messages.text("db.nothing", file);
    }

    /// Why it may only be looked at.
    static String onlyToLook(DatabaseRefused why, Messages messages) {
        var file = why.file().toString();
        return switch (why.reason()) {
            case NEWER_SCHEMA -> messages.text("look.newer");
            case READ_ONLY -> messages.text("look.readonly", file);
            case CANNOT_OPEN -> messages.text("look.cannot", file);
            default -> messages.text("look.damaged");
        };
    }

    /// Why nothing was saved; empty for what the screen has said itself.
    static Optional<String> notSaved(StoreFailure failure, Messages messages) {
        return switch (failure.kind()) {
            case FULL -> Optional.of(messages.text("save.full"));
            case BUSY -> Optional.of(messages.text("save.busy"));
            case READ_ONLY -> Optional.of(messages.text("save.readonly"));
            case DAMAGED -> Optional.of(messages.text("save.damaged"));
            case UNAVAILABLE, CONSTRAINT, UNEXPECTED -> Optional.empty();
        };
    }

    static String missing(MissingRepairs missing, Messages messages) {
        return missing.count() == 1
                ? messages.text("lost.one", missing.first().digits())
                : messages.text(
                        "lost.many", missing.first().digits(), missing.last().digits());
    }

    static String copy(Throwable failure, Messages messages) {
        if (!(failure instanceof CopyFailure copy)) {
            return messages.text("copy.unreachable");
        }
        return messages.text(
                switch (copy.kind()) {
                    case NO_ROOM -> "copy.noroom";
                    case UNREACHABLE -> "copy.unreachable";
                    case WITH_THE_SHOP -> "copy.withshop";
                    case NOT_SOUND -> "copy.notsound";
                    case FOREIGN -> "copy.foreign";
                    case TAMPERED -> "copy.tampered";
                    case NEWER -> "copy.newer";
                });
    }

    /// Somebody else has the shop open, and does not come to the front.
    static String inUse(Optional<Holder> holder, Messages messages) {
        var dates = new DateWords(messages.language(), Country.DK.zone());
        return holder.map(one -> messages.text("db.inuse", dates.moment(one.since()), Long.toString(one.pid())))
                .orElseGet(() -> messages.text("db.inuse.starting"));
    }
}
