package dk.holdt.words;

import dk.holdt.domain.repair.DeviceKind;

/// What kinds of device are called.
public final class DeviceWords {

    private DeviceWords() {}

    public static String kind(Messages messages, DeviceKind kind) {
        return messages.text(
                switch (kind) {
                    case PHONE -> "kind.phone";
                    case TABLET -> "kind.tablet";
                    case LAPTOP -> "kind.laptop";
                    case DESKTOP -> "kind.desktop";
                    case MONITOR -> "kind.monitor";
                    case CONSOLE -> "kind.console";
                    case PRINTER -> "kind.printer";
                    case AUDIO -> "kind.audio";
                    case OTHER -> "kind.other";
                });
    }
}
