package dk.holdt.domain.part;

import dk.holdt.domain.part.SpecValue.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A typed number with its unit: "2 TB", "10,8 V", "at least 8", "6/8 GB", "4400 mAh 11,1 V" where energy is asked.
///
/// "1.000" is a thousand or one with three decimals: the plausible range of the attribute decides, then the thousand.
final class NumberReader {

    private static final String NUMBER =
            "-?\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d+)?(?!\\d)|-?\\d+(?:[.,]\\d+)?|-?[.,]\\d+";
    private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")\\s*(.*)");
    private static final Pattern TWO = Pattern.compile(
            "(" + NUMBER + ")\\s*([^\\d]*?)\\s*(?:\\.\\.|/|-|–|—|\\bto\\b|\\btil\\b)\\s*(" + NUMBER + ")\\s*(.*)");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:>=|≥|at least|minimum|min\\.?(?!\\p{L})|mindst|minst)\\s*(.*)|(.*?)\\s*(?:\\+|or more|eller mere|eller mer)");
    private static final Pattern CHARGE =
            Pattern.compile("(" + NUMBER + ")\\s*(mah|ah)\\s*[,;/@x×]?\\s*(?:at|ved)?\\s*(" + NUMBER + ")\\s*(m?v)");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");

    /// Finer than any label; and a number shown with three decimals could be read back as thousands.
    private static final double HUNDREDTHS = 100;

    private final Unit unit;
    private final Attribute.Numbers numbers;

    private NumberReader(Attribute.Numbers numbers) {
        this.numbers = numbers;
        this.unit = numbers.unit().orElseThrow();
    }

    static Optional<SpecValue> read(Attribute attribute, String typed) {
        var reader = new NumberReader(attribute.numbers());
        String text = typed.toLowerCase(Locale.ROOT).strip();
        var least = AT_LEAST.matcher(text);
        if (least.matches()) {
            String bound = least.group(1) == null ? least.group(2) : least.group(1);
            return reader.one(bound).map(low -> new Measure(low, Optional.empty()));
        }
        return reader.one(text)
                .map(number -> (SpecValue) Measure.exactly(number))
                .or(() -> reader.two(text));
    }

    private Optional<Quantity> one(String text) {
        if (unit == Unit.WH) {
            var charge = CHARGE.matcher(text);
            if (charge.matches()) {
                return energy(charge.group(1), charge.group(2), charge.group(3), charge.group(4));
            }
        }
        var match = ONE.matcher(text);
        return match.matches() ? measured(match.group(1), match.group(2)) : Optional.empty();
    }

    private Optional<SpecValue> two(String text) {
        var match = TWO.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String last = match.group(4);
        String first = match.group(2).isBlank() ? last : match.group(2);
        var low = measured(match.group(1), first);
        var high = measured(match.group(3), last);
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
                ? Optional.of(new Measure(low.get(), high))
                : Optional.empty();
    }

    /// The charge times the voltage: 4400 mAh at 11.1 V are 48.84 Wh.
    private Optional<Quantity> energy(String charge, String chargeUnit, String volts, String voltUnit) {
        var factor = Unit.MAH.factorOf(chargeUnit);
        var voltFactor = Unit.VOLT.factorOf(voltUnit);
        if (factor.isEmpty() || voltFactor.isEmpty()) {
            return Optional.empty();
        }
        double milliampereHours = readings(charge).getFirst() * factor.get();
        double volt = decimal(volts) * voltFactor.get();
        return plausible(milliampereHours * volt / 1000);
    }

    private Optional<Quantity> measured(String number, String suffix) {
        var factor = unit.factorOf(suffix);
        return factor.flatMap(times -> readings(number).stream()
                .map(reading -> plausible(reading * times))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<Quantity> plausible(double number) {
        if (!Quantity.isWithinReach(number)) {
            return Optional.empty();
        }
        var quantity = Quantity.of(Math.round(number * HUNDREDTHS) / HUNDREDTHS);
        if (quantity.isZero()) {
            return numbers.zeroIsReal() && number == 0 ? Optional.of(quantity) : Optional.empty();
        }
        boolean holds =
                numbers.plausible().map(range -> range.holds(quantity)).orElse(quantity.compareTo(Quantity.ZERO) > 0);
        return holds ? Optional.of(quantity) : Optional.empty();
    }

    /// The ways one spelling can be meant, the likeliest first.
    private static List<Double> readings(String number) {
        var readings = new ArrayList<Double>();
        if (GROUPED.matcher(number).matches() && !number.matches("-?0.*")) {
            readings.add(Double.valueOf(number.replaceAll("[.,]", "")));
        }
        readings.add(decimal(number));
        return readings;
    }

    /// The last of two different marks is the decimal one; a mark that comes twice only groups.
    private static double decimal(String number) {
        String plain = number.replaceAll("[ ']", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0) {
            return Double.parseDouble(plain);
        }
        char mark = plain.charAt(last);
        boolean onlyGroups = plain.indexOf(mark) < last;
        String whole = plain.substring(0, last).replaceAll("[.,]", "");
        String rest = plain.substring(last + 1);
        return Double.parseDouble(onlyGroups ? whole + rest : (whole.isEmpty() ? "0" : whole) + "." + rest);
    }
}
