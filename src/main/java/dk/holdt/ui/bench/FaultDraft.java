package dk.holdt.ui.bench;

import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.CannotTest;
import dk.holdt.domain.repair.Verdict.Found;
import dk.holdt.domain.repair.Verdict.NotFound;
import dk.holdt.domain.repair.Verdict.Remedy;
import java.util.Objects;
import java.util.Optional;

/// What stands in the fields of one fault, and the verdict it comes to.
///
/// @param words the cause, what was tried, or why it could not be tested
/// @param cure what becomes of a fault that was found
/// @param whyNot why it cannot be repaired
record FaultDraft(Optional<Choice> choice, String words, Optional<Cure> cure, String whyNot) {

    FaultDraft {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(cure, "cure");
        words = words.strip();
        whyNot = whyNot.strip();
    }

    /// What the bench says, on keys 1 to 4. `MORE` is no verdict: it adds another fault.
    enum Choice {
        FOUND,
        NOT_FOUND,
        CANNOT_TEST,
        MORE
    }

    /// What becomes of a fault that was found, on keys 1 to 3.
    enum Cure {
        FIXED,
        DECLINED,
        NOT_POSSIBLE
    }

    private static final FaultDraft EMPTY = new FaultDraft(Optional.empty(), "", Optional.empty(), "");

    /// As it is stored.
    static FaultDraft of(Fault fault) {
        return fault.verdict().map(FaultDraft::of).orElse(EMPTY);
    }

    private static FaultDraft of(Verdict verdict) {
        return switch (verdict) {
            case NotFound(var tried) -> new FaultDraft(Optional.of(Choice.NOT_FOUND), tried, Optional.empty(), "");
            case CannotTest(var reason) ->
                new FaultDraft(Optional.of(Choice.CANNOT_TEST), reason, Optional.empty(), "");
            case Found(var cause, var remedy) ->
                switch (remedy) {
                    case Remedy.Open _ -> found(cause, Optional.empty(), "");
                    case Remedy.Fixed _ -> found(cause, Optional.of(Cure.FIXED), "");
                    case Remedy.Declined _ -> found(cause, Optional.of(Cure.DECLINED), "");
                    case Remedy.NotPossible(var why) -> found(cause, Optional.of(Cure.NOT_POSSIBLE), why);
                };
        };
    }

    private static FaultDraft found(String cause, Optional<Cure> cure, String whyNot) {
        return new FaultDraft(Optional.of(Choice.FOUND), cause, cure, whyNot);
    }

    /// Empty while nothing is chosen.
    Optional<Verdict> verdict() {
        return choice.flatMap(chosen -> switch (chosen) {
            case FOUND -> Optional.of(new Found(words, remedy()));
            case NOT_FOUND -> Optional.of(new NotFound(words));
            case CANNOT_TEST -> Optional.of(new CannotTest(words));
            case MORE -> Optional.empty();
        });
    }

    private Remedy remedy() {
        return cure.<Remedy>map(chosen -> switch (chosen) {
                    case FIXED -> new Remedy.Fixed();
                    case DECLINED -> new Remedy.Declined();
                    case NOT_POSSIBLE -> new Remedy.NotPossible(whyNot);
                })
                .orElseGet(Remedy.Open::new);
    }
}
