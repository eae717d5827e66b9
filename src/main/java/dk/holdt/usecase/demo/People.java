package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.TellBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Invents customers: common names combined at random, and numbers and addresses that reach nobody.
///
/// Telephone numbers begin with 84 in Denmark and 43 in Norway, which neither country's numbering plan gives out; mail
/// goes to example.dk, example.no and example.com.
final class People {

    private static final int DANISH = 58;
    private static final int NORWEGIAN = 24;

    private final Draw draw;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    People(Draw draw) {
        this.draw = draw;
        for (var row : TextTable.rows("names.txt")) {
            names.put(row.getFirst(), row.subList(1, row.size()));
        }
    }

    List<Visitor> invent(int count) {
        var people = new ArrayList<Visitor>(count);
        while (people.size() < count) {
            people.add(one());
        }
        return people;
    }

    private Visitor one() {
        var language = language();
        var name = name(language);
        while (!taken.add(name)) {
            name = name(language);
        }
        var email = draw.percent(55) ? address(name, language) : "";
        return new Visitor(name, phone(language), email, language, draw.percent(85) ? TellBy.CALL : TellBy.COMES_BACK);
    }

    private Language language() {
        int share = draw.between(1, 100);
        if (share <= DANISH) {
            return Language.DA;
        }
        return share <= DANISH + NORWEGIAN ? Language.NB : Language.EN;
    }

    private String name(Language language) {
        var last = draw.of(names.get(language.code() + " last"));
        var second = draw.of(names.get(language.code() + " last"));
        var middle = draw.percent(20) && !second.equals(last) ? second + " " : "";
        return draw.of(names.get(language.code() + " first")) + " " + middle + last;
    }

    private String phone(Language language) {
        var national = (language == Language.NB ? "43" : "84") + draw.digits(6);
        while (!taken.add(national)) {
            national = (language == Language.NB ? "43" : "84") + draw.digits(6);
        }
        var typed = draw.percent(70) ? national.replaceAll("(..)(?!$)", "$1 ") : national;
        return language == Language.NB ? "+47 " + typed : typed;
    }

    private static String address(String name, Language language) {
        var box = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z]+", ".");
        return box + "@example."
                + switch (language) {
                    case DA -> "dk";
                    case NB -> "no";
                    case EN -> "com";
                };
    }
}
