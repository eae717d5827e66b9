package dk.holdt.domain.part;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number of a specification, exact to a thousandth: 10.8 V against 11.1 V is 0.3 V, not 0.2999.
public record Quantity(long thousandths) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(0);

    private static final long SCALE = 1_000;

    /// Past this the text is no measure of a part but a serial number or rubbish.
    private static final double MOST = 1e12;

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, SCALE));
    }

    /// Rounded to the nearest thousandth; throws `IllegalArgumentException` beyond ±10¹².
    public static Quantity of(double number) {
        if (!(Math.abs(number) <= MOST)) {
            throw new IllegalArgumentException("not a measure: " + number);
        }
        return new Quantity(Math.round(number * SCALE));
    }

    /// Reads what `toString` writes: digits, and a point before at most three decimals.
    public static Optional<Quantity> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(of(Double.parseDouble(text))) : Optional.empty();
    }

    /// Whether `of` takes it.
    public static boolean isWithinReach(double number) {
        return Math.abs(number) <= MOST;
    }

    public Quantity plus(Quantity other) {
        return new Quantity(thousandths + other.thousandths);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(thousandths - other.thousandths);
    }

    /// This many hundredths of the size of this, cut down to the thousandth.
    public Quantity percent(Quantity percent) {
        return new Quantity((long) (Math.abs(thousandths) * (percent.thousandths / (100.0 * SCALE))));
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    public double toDouble() {
        return (double) thousandths / SCALE;
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /// Plain digits with a point and no trailing zeros, the same in every language.
    @Override
    public String toString() {
        long size = Math.abs(thousandths);
        String whole = (thousandths < 0 ? "-" : "") + size / SCALE;
        long rest = size % SCALE;
        if (rest == 0) {
            return whole;
        }
        String decimals = Long.toString(SCALE + rest).substring(1);
        return whole + "." + decimals.replaceAll("0+$", "");
    }
}
