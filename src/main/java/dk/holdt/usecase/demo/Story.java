package dk.holdt.usecase.demo;

import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.repair.DeviceKind;
import java.util.List;

/// A fault from the first words to the test.
///
/// @param part what the part costs in minor units; 0 for none
/// @param labour minor units
/// @param swap the kind of part that is compared, or blank
record Story(
        DeviceKind kind,
        long part,
        long labour,
        String swap,
        LocalText words,
        LocalText since,
        LocalText cause,
        LocalText tested,
        LocalText partName) {

    private static final int MINOR = 100;

    static List<Story> all() {
        return TextTable.blocks("faults.txt").stream().map(Story::read).toList();
    }

    private static Story read(List<List<String>> block) {
        var head = block.getFirst();
        return new Story(
                DeviceKind.valueOf(head.getFirst()),
                Long.parseLong(head.get(1)) * MINOR,
                Long.parseLong(head.get(2)) * MINOR,
                head.get(3),
                text(block, 1),
                text(block, 2),
                text(block, 3),
                text(block, 4),
                text(block, 5));
    }

    private static LocalText text(List<List<String>> block, int cell) {
        return new LocalText(
                block.get(1).get(cell), block.get(2).get(cell), block.get(3).get(cell));
    }
}
