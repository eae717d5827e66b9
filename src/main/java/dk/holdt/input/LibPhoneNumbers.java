package dk.holdt.input;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.usecase.text.PhoneAnswer.Impossible;
import dk.holdt.usecase.text.PhoneAnswer.Reason;
import dk.holdt.usecase.text.PhoneNumbers;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Telephone numbers by Google's library. It is first asked when a number is read, not when the program starts: its
/// tables take a noticeable moment to load.
public final class LibPhoneNumbers implements PhoneNumbers {

    /// Subscribers' numbers of Denmark and Norway have eight digits.
    private static final int DIGITS = 8;

    /// Longer than this it is a note, not a number.
    private static final int LONGEST_TYPED = 60;

    /// Marks without a width: telephones copy a number with direction marks around it.
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("\\p{Cf}+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("[(]?[+\uFF0B]?[\\p{Nd} ().,/\\p{Pd}\u2212]*");
    private static final Pattern FOREIGN = Pattern.compile("[(]?([+\uFF0B]|00)");
    private static final Pattern EXTENSION = Pattern.compile(
            "[^\\p{L}]*\\p{Nd}[^\\p{L}]*?([;,#x]|ext|lok|lokal|intern|linje)[=:.]?\\s*\\p{Nd}{1,7}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public PhoneAnswer read(String typed, Country country) {
        var bare = WITHOUT_WIDTH.matcher(typed).replaceAll("");
        bare = BLANKS.matcher(bare).replaceAll(" ").strip();
        if (bare.isEmpty()) {
            return new PhoneAnswer.None();
        }
        if (bare.length() > LONGEST_TYPED || !NUMBER.matcher(bare).matches()) {
            return new Impossible(hasExtension(bare) ? Reason.EXTENSION : Reason.NOT_A_NUMBER);
        }
        int digits = (int) bare.codePoints().filter(Character::isDigit).count();
        if (digits == 0) {
            return new Impossible(Reason.NOT_A_NUMBER);
        }
        boolean foreign = FOREIGN.matcher(bare).lookingAt();
        if (!foreign && digits < DIGITS) {
            return new PhoneAnswer.TooShort(digits, DIGITS);
        }
        try {
            var number = PhoneNumberUtil.getInstance().parse(bare, country.name());
            if (number.hasExtension()) {
                return new Impossible(Reason.EXTENSION);
            }
            return foreign ? judged(number, typed) : judgedAtHome(number, typed, digits);
        } catch (NumberParseException e) {
            return refused(e, foreign, digits);
        }
    }

    private static boolean hasExtension(String bare) {
        return bare.length() <= LONGEST_TYPED && EXTENSION.matcher(bare).matches();
    }

    /// The calling code may stand before the eight digits without a plus; any other surplus is counted as it was typed.
    private static PhoneAnswer judgedAtHome(PhoneNumber number, String typed, int digits) {
        var answer = judged(number, typed);
        boolean wrongLength = answer instanceof PhoneAnswer.TooShort || answer instanceof PhoneAnswer.TooLong;
        return wrongLength && digits > DIGITS ? new PhoneAnswer.TooLong(digits, DIGITS) : answer;
    }

    private static PhoneAnswer judged(PhoneNumber number, String typed) {
        var national = PhoneNumberUtil.getInstance().getNationalSignificantNumber(number);
        if (isOurs(number.getCountryCode())) {
            if (national.length() < DIGITS) {
                return new PhoneAnswer.TooShort(national.length(), DIGITS);
            }
            if (national.length() > DIGITS) {
                return new PhoneAnswer.TooLong(national.length(), DIGITS);
            }
            if (national.charAt(0) < '2') {
                return new Impossible(Reason.NO_SUBSCRIBER);
            }
        }
        return switch (PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE ->
                new PhoneAnswer.Number(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164), typed);
            case TOO_LONG -> new Impossible(Reason.FOREIGN_TOO_LONG);
            case INVALID_COUNTRY_CODE -> new Impossible(Reason.UNKNOWN_COUNTRY);
            // A local number without its area code cannot be rung from here.
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY, INVALID_LENGTH -> new Impossible(Reason.FOREIGN_TOO_SHORT);
        };
    }

    private static PhoneAnswer refused(NumberParseException refusal, boolean foreign, int digits) {
        return switch (refusal.getErrorType()) {
            case INVALID_COUNTRY_CODE -> new Impossible(Reason.UNKNOWN_COUNTRY);
            case NOT_A_NUMBER -> new Impossible(Reason.NOT_A_NUMBER);
            case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD ->
                foreign ? new Impossible(Reason.FOREIGN_TOO_SHORT) : new PhoneAnswer.TooShort(digits, DIGITS);
            case TOO_LONG ->
                foreign ? new Impossible(Reason.FOREIGN_TOO_LONG) : new PhoneAnswer.TooLong(digits, DIGITS);
        };
    }

    private static boolean isOurs(int callingCode) {
        return Arrays.stream(Country.values()).anyMatch(country -> country.callingCode() == callingCode);
    }
}
