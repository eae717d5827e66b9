package dk.holdt.ui.setup;

import dk.holdt.usecase.setup.ShopSettings.Change;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.words.AmountReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What holds for everybody in the shop, and where its copies go.
final class HouseForm {

    static final String LOCK_AFTER = "lock-after";
    static final String LATE_AFTER = "late-after";
    static final String GOODWILL = "own-goodwill";
    static final String COPY_DAYS = "copy-days";
    static final String COPIES = "copies";

    private static final AmountReader AMOUNTS = new AmountReader(AmountReader.Marks.COMMA_IS_DECIMAL);

    private final StringProperty lockAfter = new SimpleStringProperty("");
    private final StringProperty lateAfter = new SimpleStringProperty("");
    private final StringProperty goodwill = new SimpleStringProperty("");
    private final StringProperty copyDays = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("");

    HouseForm() {
        load(HouseRules.USUAL, Optional.empty());
    }

    void load(HouseRules rules, Optional<Path> folder) {
        lockAfter.set(Integer.toString(rules.lockAfter()));
        lateAfter.set(Integer.toString(rules.lateAfter()));
        goodwill.set(AMOUNTS.typed(rules.goodwillMinor()));
        copyDays.set(Integer.toString(rules.copyDays()));
        copies.set(folder.map(Path::toString).orElse(""));
    }

    StringProperty lockAfterProperty() {
        return lockAfter;
    }

    StringProperty lateAfterProperty() {
        return lateAfter;
    }

    StringProperty goodwillProperty() {
        return goodwill;
    }

    StringProperty copyDaysProperty() {
        return copyDays;
    }

    /// Empty for the usual folder.
    StringProperty copiesProperty() {
        return copies;
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (number(lockAfter, HouseRules::isLockAfter).isEmpty()) {
            problems.add(new Problem(LOCK_AFTER, Problem.Kind.NOT_MINUTES_TO_LOCK));
        }
        if (number(lateAfter, HouseRules::isLateAfter).isEmpty()) {
            problems.add(new Problem(LATE_AFTER, Problem.Kind.NOT_DAYS_TO_WAIT));
        }
        if (amount().isEmpty()) {
            problems.add(new Problem(GOODWILL, Problem.Kind.NOT_A_GOODWILL));
        }
        if (number(copyDays, HouseRules::isCopyDays).isEmpty()) {
            problems.add(new Problem(COPY_DAYS, Problem.Kind.NOT_DAYS_TO_KEEP));
        }
        return problems;
    }

    /// Nothing while something cannot be read.
    Optional<Change> change() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        var rules = new HouseRules(
                number(lockAfter, HouseRules::isLockAfter).orElseThrow(),
                number(lateAfter, HouseRules::isLateAfter).orElseThrow(),
                amount().orElseThrow(),
                number(copyDays, HouseRules::isCopyDays).orElseThrow());
        return Optional.of(new Change.OfHouse(rules, copies.get()));
    }

    private static Optional<Integer> number(StringProperty text, IntPredicate fits) {
        var digits = text.get().strip();
        return digits.matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(digits)).filter(fits::test)
                : Optional.empty();
    }

    private Optional<Long> amount() {
        return AMOUNTS.read(goodwill.get()).filter(HouseRules::isGoodwill);
    }
}
