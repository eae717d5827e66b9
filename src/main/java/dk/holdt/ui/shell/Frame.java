package dk.holdt.ui.shell;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.Scanner;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.words.Messages;
import java.time.ZoneId;
import java.util.Objects;

/// What the frame itself shows: words, time, who is here, and that something was saved.
///
/// @param atCounter whether a customer may read along
/// @param labels tells our labels from other barcodes that look like them
public record Frame(
        Messages messages,
        ZoneId zone,
        ShopClock clock,
        StaffHere staff,
        RepairsChanged changed,
        AtCounter atCounter,
        Scanner.Ours labels) {

    public Frame {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(atCounter, "atCounter");
        Objects.requireNonNull(labels, "labels");
    }
}
