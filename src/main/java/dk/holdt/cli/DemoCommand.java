package dk.holdt.cli;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.demo.DemoClock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Makes a demo shop: invented people, real rules.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes a Danish demo shop with invented customers; the same seed and moment make the same shop.")
final class DemoCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What chance begins with; ${DEFAULT-VALUE} if left out.")
    private long seed;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "The moment the shop is made for, such as 2026-11-27T14:30; now if left out.")
    private Optional<String> at = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "da",
            converter = LanguageWord.class,
            description = "What the screens speak: en, da or nb; ${DEFAULT-VALUE} if left out. The shop stands in"
                    + " Denmark, with its hours and its kroner, whatever it speaks.")
    private Language language;

    DemoCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var zone = Country.DK.zone();
        var moment = at.map(typed -> Moments.read(typed, zone).orElseThrow(() -> notAMoment(typed)))
                .orElseGet(() -> door.clock().instant());
        var clock = new DemoClock(moment);
        var folder = folderOr(door.demoFolder());
        return inside(door.makeDemo(folder, clock), desk -> fill(desk, moment, folder.toString()));
    }

    private int fill(Desk desk, Instant moment, String folder) {
        var filled = desk.demo().fill(seed, language);
        say("Demo shop in %s: %d customers, %d open repairs, %d closed. Seed %d, as of %s."
                .formatted(
                        folder,
                        filled.customers(),
                        filled.open(),
                        filled.closed(),
                        seed,
                        Moments.told(moment, Country.DK.zone())));
        return HoldtCommand.DONE;
    }

    private ParameterException notAMoment(String typed) {
        return new ParameterException(
                spec().commandLine(), "--at: no such moment: " + typed + ". Write " + Moments.FORMS + ".");
    }
}
