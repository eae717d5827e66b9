package dk.holdt.cli;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Shop;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Says when a promise falls due by the shop's calendar, and the sentence the customer would hear.
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Says when a promise falls due by the shop’s calendar, and in which words it is given.")
final class DueCommand extends InShop implements Callable<Integer> {

    private static final int MOST_HOURS = 9_999;

    private final Door door;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            required = true,
            description = "When the device is handed in, such as 2026-11-27T14:30.")
    private String from;

    @Option(names = "--hours", paramLabel = "N", required = true, description = "How many hours are promised.")
    private int hours;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            required = true,
            description = "How they are counted: clock (around the clock) or working (while the shop is open).")
    private Counted basis;

    @Option(
            names = "--what",
            paramLabel = "WHAT",
            defaultValue = "answer",
            description = "What is promised: answer or ready; ${DEFAULT-VALUE} if left out.")
    private Promised what;

    @Option(names = "--device", paramLabel = "NAME", description = "The device; needed with --what ready.")
    private Optional<String> device = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageWord.class,
            description = "The customer’s: en, da or nb; the shop’s own if left out.")
    private Optional<Language> language = Optional.empty();

    DueCommand(Door door) {
        this.door = door;
    }

    /// How the hours are counted.
    enum Counted {
        CLOCK,
        WORKING
    }

    /// What can be promised with hours.
    enum Promised {
        ANSWER,
        READY
    }

    @Override
    public Integer call() {
        if (hours < 1 || hours > MOST_HOURS) {
            throw wrong("--hours: from 1 to " + MOST_HOURS + ", not " + hours + ".");
        }
        if (what == Promised.READY && device.filter(name -> !name.isBlank()).isEmpty()) {
            throw wrong("--what ready needs --device: the sentence names it.");
        }
        return inside(door.open(folderOr(door.usualFolder())), desk -> desk.shop()
                .map(shop -> tell(desk, shop))
                .orElseGet(() ->
                        refuse("The shop has no opening hours yet: open the window and go through the first start.")));
    }

    private int tell(Desk desk, Shop shop) {
        var zone = shop.country().zone();
        var received = Moments.read(from, zone)
                .orElseThrow(() -> wrong("--from: no such moment: " + from + ". Write " + Moments.FORMS + "."));
        var term = new Term.Hours(
                Duration.ofHours(hours), basis == Counted.CLOCK ? Basis.CLOCK_HOURS : Basis.WORKING_HOURS);
        var offer = desk.offers()
                .offer(
                        what == Promised.READY ? What.READY : What.ANSWER,
                        term,
                        received,
                        device.orElse(""),
                        language.orElse(shop.language()))
                .orElseThrow();
        say(Moments.told(offer.dueAt(), zone));
        say(offer.words().sentence());
        return HoldtCommand.DONE;
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec().commandLine(), why);
    }
}
