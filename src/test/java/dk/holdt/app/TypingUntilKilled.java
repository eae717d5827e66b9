package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.store.Database;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A counter without a window, in a process of its own: types one intake after another and says what is safe, until
/// somebody kills it.
///
/// `KEPT number uuid.` follows the commit of the number on its label, `DRAFT uuid letters.` that of a draft with so
/// many letters, `ACK number uuid.` that of an intake.
final class TypingUntilKilled {

    private static final String STORY = "tænder ikke, og blæseren larmer";

    private final Shop shop;
    private final long by;

    private TypingUntilKilled(Shop shop) {
        this.shop = shop;
        this.by = shop.staff.all().getFirst().id();
    }

    /// @param args the folder of a shop that has been set up
    public static void main(String[] args) {
        var typing = new TypingUntilKilled(new Shop(Database.open(Path.of(args[0])), Clock.systemUTC()));
        say("READY");
        while (true) {
            typing.oneIntake();
        }
    }

    private void oneIntake() {
        var drafts = shop.keepDrafts();
        var form = UUID.randomUUID();
        var ahead = shop.printAhead().print(form, by, Map.of("name", "Anna Berg"));
        say("KEPT " + ahead.number() + " " + form);
        for (int letters = 4; letters <= STORY.length(); letters += 9) {
            var typed = Map.of("name", "Anna Berg", "device", "IdeaPad 5", "fault-1", STORY.substring(0, letters));
            drafts.keep(form, by, typed).orElseThrow();
            say("DRAFT " + form + " " + letters);
        }
        switch (drafts.takeIn(form(form), false)) {
            case TakenIn.Saved saved -> say("ACK " + saved.number() + " " + form);
            case TakenIn.Incomplete incomplete -> throw new IllegalStateException(incomplete.toString());
        }
    }

    /// The full stop tells a whole line from one that was cut off.
    private static void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }

    private IntakeForm form(UUID form) {
        var offer = shop.offers()
                .offer(What.ANSWER, Term.workingHours(24), shop.offers().thisMinute(), "IdeaPad 5", Language.DA);
        return new IntakeForm(
                form,
                by,
                new IntakeForm.CustomerPart(Optional.empty(), "Anna Berg", "20 12 34 56", "", Language.DA, TellBy.CALL),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        "IdeaPad 5",
                        "",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.empty(),
                        ""),
                List.of(new IntakeForm.FaultPart(STORY, "")),
                List.of("oplader"),
                new IntakeForm.Terms(
                        Optional.empty(),
                        MostImportant.NOT_SAID,
                        Optional.of(new PriceTerms.QuoteOnly(Optional.empty()))),
                offer,
                HandInPart.none());
    }
}
