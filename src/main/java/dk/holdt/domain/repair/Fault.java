package dk.holdt.domain.repair;

import java.util.Optional;

/// One fault, in the customer's words, and what became of it.
///
/// @param id 0 until stored
/// @param position from 1, the order it was told in
/// @param words exactly as the customer said it
/// @param since when it began, as said; blank when not said
/// @param comesAndGoes how it can be made to happen, as said, and blank when nobody knows; empty for a fault that is
///     always there
/// @param foundHere added at the bench, not reported at intake
public record Fault(
        long id,
        int position,
        String words,
        String since,
        Optional<String> comesAndGoes,
        boolean foundHere,
        Optional<Verdict> verdict,
        Optional<Verdict.Test> test) {

    public Fault {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a fault is said in words");
        }
        comesAndGoes = comesAndGoes.map(String::strip);
    }

    /// One that is always there.
    public Fault(
            long id,
            int position,
            String words,
            String since,
            boolean foundHere,
            Optional<Verdict> verdict,
            Optional<Verdict.Test> test) {
        this(id, position, words, since, Optional.empty(), foundHere, verdict, test);
    }

    public static Fault reported(int position, String words, String since) {
        return new Fault(0, position, words, since, false, Optional.empty(), Optional.empty());
    }

    /// The same, as it was told of a fault that is not always there.
    public Fault comingAndGoing(String reproduce) {
        return new Fault(id, position, words, since, Optional.of(reproduce), foundHere, verdict, test);
    }

    public Fault with(Verdict given) {
        return new Fault(id, position, words, since, comesAndGoes, foundHere, Optional.of(given), Optional.empty());
    }

    public Fault with(Verdict.Test done) {
        return new Fault(id, position, words, since, comesAndGoes, foundHere, verdict, Optional.of(done));
    }

    /// The same with the test that the fault had before.
    public Fault withTestOf(Fault before) {
        return new Fault(id, position, words, since, comesAndGoes, foundHere, verdict, before.test);
    }

    public boolean isFixed() {
        return verdict.filter(
                        given -> given instanceof Verdict.Found found && found.remedy() instanceof Verdict.Remedy.Fixed)
                .isPresent();
    }

    /// The outcome for paper, or empty while the bench has not decided.
    public Optional<Outcome> outcome() {
        return verdict.flatMap(given -> switch (given) {
            case Verdict.NotFound _ -> Optional.of(Outcome.NOT_FOUND);
            case Verdict.CannotTest _ -> Optional.of(Outcome.CANNOT_TEST);
            case Verdict.Found found ->
                switch (found.remedy()) {
                    case Verdict.Remedy.Open _ -> Optional.empty();
                    case Verdict.Remedy.Fixed _ -> Optional.of(Outcome.FIXED);
                    case Verdict.Remedy.Declined _ -> Optional.of(Outcome.DECLINED);
                    case Verdict.Remedy.NotPossible _ -> Optional.of(Outcome.NOT_POSSIBLE);
                };
        });
    }
}
