package dk.holdt.usecase.find;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.draft.ReadLabel;
import dk.holdt.usecase.draft.ReadLabel.Meaning;
import dk.holdt.usecase.text.TextFolding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Finds a repair, open or closed, by whatever was typed: its number, the end of a telephone number, a name, a serial,
/// the number a partner workshop has given it, or the shelf it lies on; and the customer who is meant by a number, a
/// name or an e-mail.
public final class FindRepairs {

    /// How many are shown.
    public static final int MOST = 50;

    private static final int MOST_CUSTOMERS = 4;

    private final Search search;
    private final TextFolding folding;
    private final ReadLabel labels;
    private final Customers customers;

    public FindRepairs(Search search, TextFolding folding, ReadLabel labels, Customers customers) {
        this.search = search;
        this.folding = folding;
        this.labels = labels;
        this.customers = customers;
    }

    /// @param label what the number is where no repair has it, but a label
    /// @param onShelf what lies on the shelf of just this name, typed or scanned; not among the others again
    /// @param customers who is called so, or has this number or e-mail; the newest visit first
    /// @param past imported history, only as far as there is room beneath the shop's own
    public record Answer(
            String typed,
            Optional<Meaning> label,
            List<Found> onShelf,
            List<Found> repairs,
            List<Customer> customers,
            List<FoundPast> past) {}

    /// At most 50 in all. One letter or two digits find nothing yet.
    public Answer find(String typed) {
        var folded = folding.fold(typed).strip();
        var hits = new LinkedHashMap<String, Found>();
        var digits = folded.replaceAll("[^0-9]", "");
        boolean number = !digits.isEmpty() && folded.matches("[+0-9 ().-]*");
        if (number) {
            RepairNumber.read(digits).flatMap(search::byNumber).ifPresent(found -> add(hits, List.of(found)));
            if (digits.length() >= 3) {
                add(hits, search.byPhoneEnding(tail(digits), MOST));
            }
        }
        var theirs = TheirNumber.sought(folded);
        if (theirs.length() >= TheirNumber.SHORTEST) {
            add(hits, search.byTheirNumber(theirs, MOST));
        }
        if (folded.length() >= 2 && (!number || digits.length() >= 4)) {
            add(hits, search.byWords(words(folded), MOST));
        }
        var onShelf = onShelf(folded);
        onShelf.forEach(found -> hits.remove(found.number().digits()));
        var repairs = hits.values().stream().limit(MOST).toList();
        var room = MOST - repairs.size();
        var past = room > 0 && folded.length() >= 3 ? search.pastByWords(words(folded), room) : List.<FoundPast>of();
        var label = number ? RepairNumber.read(digits).flatMap(labels::read) : Optional.<Meaning>empty();
        return new Answer(typed, label, onShelf, repairs, customers(folded, digits, number), past);
    }

    private List<Customer> customers(String folded, String digits, boolean number) {
        if (number) {
            return digits.length() < 4 ? List.of() : customers.withPhoneEnding(tail(digits), MOST_CUSTOMERS);
        }
        return folded.length() < 3 ? List.of() : customers.named(words(folded), MOST_CUSTOMERS);
    }

    private List<Found> onShelf(String folded) {
        return folded.isEmpty()
                ? List.of()
                : search.placed().stream()
                        .filter(found -> folding.fold(found.place()).strip().equals(folded))
                        .toList();
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split(" ")).filter(word -> !word.isBlank()).toList();
    }

    private static String tail(String digits) {
        return digits.substring(Math.max(0, digits.length() - 8));
    }

    private static void add(LinkedHashMap<String, Found> hits, List<Found> found) {
        found.forEach(one -> hits.putIfAbsent(one.number().digits(), one));
    }
}
