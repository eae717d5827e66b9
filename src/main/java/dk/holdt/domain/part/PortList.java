package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lists of USB ports in the hundreds of ways they are written: "USB 3.0 x 2", "1 x USB 3.2 Gen 2 Type-C 2xUSB3.0".
///
/// An entry without a number is at least one. A port without a connector is a USB-A, as the trade writes it, unless its
/// speed exists on USB-C only. A text with a word that is not understood is not understood at all: half a list read as
/// a whole one would report ports as lost, or worse, as there.
public final class PortList {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<gap>\\s{2,}|[\\n\\t])\
            |(?<blank>\\s)\
            |(?<separator>[|;,/+&]|\\b(?:and|og|plus)\\b)\
            |(?<open>\\()|(?<close>\\))\
            |(?<gen>gen\\.?\\s*(?<generation>[1-4])(?:(?<apart>\\s*)x\\s*(?<lanes>\\d)(?!\\d|\\s*x\\b|\\s*usb))?)\
            |(?<least>at least|mindst|minst|>=|≥)\
            |(?<higher>or higher|eller højere|eller høyere)\
            |(?<speed>(?<rate>\\d+(?:[.,]\\d+)?)\\s*(?<per>gbit/s|gbits|gb/s|gbps|gbit|g(?![a-z])|mbit/s|mb/s|mbps))\
            |(?<pins>\\d{1,2}-?pin)\
            |(?<before>(?<many>\\d{1,2})\\s*(?:x|stk\\.?|pcs?\\.?)\\s*(?=[a-z(]|\\d\\.\\d))\
            |(?<after>x\\s*(?<much>\\d{1,2})(?![\\d.]))\
            |(?<bolt>thunderbolt\\s*-?(?<bolted>[345])?)\
            |(?<type>(?:usb[\\s-]*)?typ[e]?[\\s.-]*(?<letter>[ac])(?=usb|x\\s*\\d|[^a-z]|$))\
            |(?<short>usb[\\s-]?(?<brief>[ac])(?![a-z]))\
            |(?<usb>usb(?:[\\s-]*v?(?<release>[1-4](?:\\.[0-2])?)(?![\\d.]))?)\
            |(?<release2>[123]\\.[0-2])(?![\\d.])\
            |(?<lone>[ac](?![a-z]))\
            |(?<bare>\\d{1,2})(?=\\s+(?:usb|typ|[ac]\\b|ports?\\b|front))\
            |(?<filler>ports?|porte[r]?|front|top|panel|foran|fortil|headers?|superspeed\
            |hi-speed|connectors?|internal|i/o|stik|kontakt(?:er)?|uttak)\
            |(?<other>headphones?|headset|earphones?|microphone|mic|hd|audio|jacks?|combo|speakers?|aux|line|in|out|card|reader|sd)(?![a-z])""");

    private static final Pattern BARE = Pattern.compile("\\d{1,2}");

    private final List<Count> found = new ArrayList<>();
    private PortEntry entry = new PortEntry();
    private int depth;
    private boolean gap;
    private boolean sawNone;

    private PortList() {}

    /// Whether an attribute counts USB ports only and is therefore read here.
    static boolean speaksOf(Attribute attribute) {
        var terms = attribute.terms().list();
        return !terms.isEmpty() && terms.stream().allMatch(term -> term.id().startsWith("usb-"));
    }

    /// The ports of a list, `Absent` for "None", empty when the text is not understood.
    public static Optional<SpecValue> read(String typed) {
        String text = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[×✕*]", "x")
                .replaceAll("[®™\\u200B\\uFEFF]", "")
                .replaceAll("[\\u00A0\\u202F]", " ")
                .replaceAll("[‐‑–—]", "-")
                .replaceAll("[\\r\\n\\t]", "\n")
                .strip();
        if (text.equals("none") || text.equals("0")) {
            return Optional.of(SpecValue.ABSENT);
        }
        if (BARE.matcher(text).matches()) {
            return Optional.of(Counts.of(Count.exactly(Integer.parseInt(text), "usb-a")));
        }
        return new PortList().scanned(text);
    }

    private Optional<SpecValue> scanned(String text) {
        var token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            token.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
            if (!token.lookingAt() || !take(token)) {
                return Optional.empty();
            }
            at = token.end();
        }
        if (depth != 0 || !flush()) {
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return sawNone ? Optional.of(SpecValue.ABSENT) : Optional.empty();
        }
        return Optional.of(new Counts(found));
    }

    private boolean take(Matcher token) {
        if (token.group("blank") != null || token.group("filler") != null || token.group("pins") != null) {
            return true;
        }
        if (token.group("open") != null) {
            depth++;
            return true;
        }
        if (token.group("close") != null) {
            return --depth >= 0;
        }
        if (token.group("gap") != null) {
            gap = true;
            return true;
        }
        if (token.group("separator") != null) {
            return depth > 0 || !entry.isPort() && !entry.isOther() || flush();
        }
        return divided(token) && numbers(token) && words(token);
    }

    /// Ends the entry before a token that can only belong to the next one.
    private boolean divided(Matcher token) {
        boolean wide = gap;
        gap = false;
        if (depth > 0 || entry.isEmpty()) {
            return true;
        }
        var letter = letter(token);
        boolean lateA = letter.equals(Optional.of("a")) && !entry.hasConnector() && !entry.isClosed();
        boolean started = entry.isPort() || entry.isOther();
        boolean starts = token.group("before") != null || token.group("bare") != null || token.group("least") != null;
        boolean isUsb = token.group("usb") != null;
        boolean isVersion = token.group("release2") != null || isUsb && token.group("release") != null;
        boolean detail = token.group("speed") != null || token.group("gen") != null || token.group("higher") != null;
        boolean apart = wide && !lateA && !detail && token.group("after") == null
                || starts
                || entry.isClosed() && !detail
                || letter.isPresent() && entry.hasConnector()
                || isVersion && entry.hasVersion()
                || isUsb && entry.saysUsb() && (entry.hasVersion() || entry.hasConnector())
                || entry.isOther() != (token.group("other") != null);
        return !(started && apart) || flush();
    }

    private boolean numbers(Matcher token) {
        if (token.group("before") != null) {
            return entry.number(Integer.parseInt(token.group("many")), false);
        }
        if (token.group("bare") != null) {
            return entry.number(Integer.parseInt(token.group("bare")), false);
        }
        if (token.group("after") != null) {
            return (entry.isPort() || entry.isOther()) && entry.number(Integer.parseInt(token.group("much")), true);
        }
        if (token.group("speed") != null) {
            double rate = Double.parseDouble(token.group("rate").replace(',', '.'));
            var speed = PortSpeed.of(token.group("per").startsWith("g") ? rate : rate / 1000);
            entry.tell(speed.map(PortEntry.Speed::exactly));
            return speed.isPresent();
        }
        if (token.group("gen") != null) {
            boolean laned = token.group("lanes") != null;
            entry.generation(
                    Integer.parseInt(token.group("generation")),
                    laned ? Integer.parseInt(token.group("lanes")) : 0,
                    laned && !token.group("apart").isEmpty());
        }
        return true;
    }

    private boolean words(Matcher token) {
        if (token.group("least") != null) {
            entry.atLeast();
        } else if (token.group("higher") != null) {
            entry.higher();
        } else if (token.group("other") != null) {
            entry.somethingElse();
        } else if (token.group("bolt") != null) {
            boolean five = "5".equals(token.group("bolted"));
            entry.tell(Optional.of(PortEntry.Speed.exactly(five ? PortSpeed.G80 : PortSpeed.G40)));
            return entry.connector("c");
        } else if (token.group("release2") != null) {
            entry.version(token.group("release2"));
        } else if (token.group("usb") != null) {
            entry.usb();
            Optional.ofNullable(token.group("release")).ifPresent(entry::version);
        }
        if (token.group("type") != null && token.group("type").startsWith("usb") || token.group("short") != null) {
            entry.usb();
        }
        return letter(token).map(entry::connector).orElse(true);
    }

    private static Optional<String> letter(Matcher token) {
        return Stream.of("letter", "brief", "lone")
                .flatMap(group -> Stream.ofNullable(token.group(group)))
                .findFirst();
    }

    private boolean flush() {
        var done = entry;
        entry = new PortEntry();
        if (done.isEmpty() || done.isOther() && !done.isPort()) {
            return true;
        }
        if (done.isNone()) {
            sawNone = true;
            return true;
        }
        return done.isPort() && done.count().map(found::add).orElse(false);
    }
}
