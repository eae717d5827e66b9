package dk.holdt.cli;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.doctor.Diagnosis;
import dk.holdt.usecase.doctor.Examined.FileState;
import dk.holdt.usecase.doctor.Examined.Inside;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks the shop over and says in words what is wrong.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks the shop over, changes nothing, and says in the shop’s language what is wrong with it.",
        footer = "%nEnds with 0 when nothing is to be done, 1 when something is, 3 when the shop cannot be reached.")
final class DoctorCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageWord.class,
            description = "en, da or nb; the shop’s own if left out.")
    private Optional<Language> language = Optional.empty();

    DoctorCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var shop = door.examine(folderOr(door.usualFolder()));
        var spoken = language.or(() -> shop.inside().flatMap(Inside::language)).orElseGet(door::language);
        var lines = Diagnosis.of(
                shop, door.clock().instant(), new Messages(spoken), new DateWords(spoken, Country.DK.zone()));
        lines.forEach(line -> say((line.fine() ? "  " : "! ") + line.words()));
        if (shop.file() == FileState.UNREACHABLE) {
            return HoldtCommand.WORLD;
        }
        return lines.stream().allMatch(Diagnosis.Line::fine) ? HoldtCommand.DONE : HoldtCommand.REFUSED;
    }
}
