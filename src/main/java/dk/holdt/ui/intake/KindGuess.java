package dk.holdt.ui.intake;

import dk.holdt.domain.repair.DeviceKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What kind of device a typed name most likely is, so that nobody has to say that an iPhone is a phone.
final class KindGuess {

    /// In the order they are tried: "galaxy tab" before "galaxy".
    private static final List<Map.Entry<DeviceKind, List<String>>> WORDS = List.of(
            Map.entry(DeviceKind.TABLET, List.of("ipad", "galaxy tab", "tablet", "surface go", "mediapad")),
            Map.entry(
                    DeviceKind.PHONE,
                    List.of("iphone", "galaxy", "pixel", "xperia", "oneplus", "redmi", "huawei p", "mobil", "phone")),
            Map.entry(
                    DeviceKind.LAPTOP,
                    List.of(
                            "macbook",
                            "ideapad",
                            "thinkpad",
                            "pavilion",
                            "elitebook",
                            "probook",
                            "latitude",
                            "xps",
                            "zenbook",
                            "vivobook",
                            "aspire",
                            "chromebook",
                            "surface laptop",
                            "laptop",
                            "bærbar")),
            Map.entry(
                    DeviceKind.DESKTOP,
                    List.of("imac", "mac mini", "optiplex", "prodesk", "desktop", "stationær", "stasjonær")),
            Map.entry(DeviceKind.CONSOLE, List.of("ps4", "ps5", "playstation", "xbox", "switch", "steam deck")),
            Map.entry(DeviceKind.MONITOR, List.of("skærm", "skjerm", "monitor", "tv")),
            Map.entry(DeviceKind.PRINTER, List.of("laserjet", "officejet", "ecotank", "pixma", "printer", "skriver")),
            Map.entry(
                    DeviceKind.AUDIO,
                    List.of("airpods", "headset", "høretelefon", "hodetelefon", "højttaler", "høyttaler", "beoplay")));

    private KindGuess() {}

    static Optional<DeviceKind> of(String name) {
        var typed = " " + name.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(kind -> kind.getValue().stream().anyMatch(word -> typed.contains(" " + word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
