package dk.holdt.store;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PastRepair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.input.Folding;
import dk.holdt.usecase.draft.ReadLabel;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.PaperDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Measures the store at the size of a shop with years behind it; run by hand, it prints p50, p95 and the slowest in
/// ms.
///
/// The one argument is a folder on the disk to be measured; a new shop is made in it.
public final class StoreMeasurement {

    private static final int OWN = 5_000;
    private static final int OPEN = 250;
    private static final int PAST = 32_585;

    private static final String[] NAMES = {"Åge", "Mette", "Søren", "Ingrid", "Bjørn", "Kirsten", "Øystein", "Lærke"};
    private static final String[] DEVICES = {"ThinkPad T14", "iPhone 13", "Galaxy S21", "MacBook Air", "PlayStation 5"};
    private static final String[] WORDS = {
        "screen", "flickers", "battery", "empty", "after", "fall", "does", "not", "charge", "fan", "noisy", "keys",
        "stuck", "water", "skærm", "tænder", "lader", "slukker", "larmer", "kabel", "varm", "stikket", "løst", "kasse"
    };

    private final Random random = new Random(4711);
    private final TestShop shop;
    private final SqlDocuments documents;
    private final List<RepairNumber> numbers = new ArrayList<>();

    private StoreMeasurement(Path folder) {
        shop = new TestShop(folder);
        documents = new SqlDocuments(shop.database, new Long4000(), InstantSource.fixed(TestShop.MONDAY));
    }

    public static void main(String[] folder) throws IOException {
        var measurement = new StoreMeasurement(Path.of(folder[0]).resolve("measured-" + UUID.randomUUID()));
        try {
            measurement.measure(Path.of(folder[0]));
        } finally {
            measurement.shop.close();
        }
    }

    private void measure(Path folder) throws IOException {
        times("past repairs, a thousand at a time", PAST / 1_000 + 1, this::importThousand);
        times("intake, all in one transaction", OWN, this::intake);
        numbers.subList(0, OWN - OPEN).forEach(this::collect);
        for (int i = 0; i < 200; i++) {
            shop.repairs.open();
            shop.search.byWords(List.of("aage"), 50);
        }
        times("intake once more", 500, this::intake);
        times("opening a repair", 1_000, _ -> shop.find(numbers.get(random.nextInt(numbers.size()))));
        times("the board", 100, _ -> shop.repairs.open());
        var drafts = new SqlDrafts(shop.database);
        var label = new ReadLabel(drafts, new ReadUnfinished(drafts, shop.staff), shop.staff);
        var find = new FindRepairs(shop.search, new Folding(), label, shop.customers);
        for (var typed : List.of(
                "soeren",
                "Åge ThinkPad",
                "zzz nothing",
                "20 12",
                "larmer varm",
                numbers.get(77).digits())) {
            times("find “" + typed + "”", 200, _ -> find.find(typed));
        }
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.endsWith("shop.db"))
                    .forEach(file -> System.out.println(file.toFile().length() / 1024 + " kB"));
        }
    }

    private void intake(int at) {
        shop.database.run(() -> {
            shop.repairs.numberOf(UUID.randomUUID());
            var customer = shop.customer(
                    pick(NAMES) + " " + pick(NAMES) + "sen", "%08d".formatted(20_000_000 + random.nextInt(79_999_999)));
            var device = shop.device(customer, pick(DEVICES));
            var repair = shop.repair(customer, device, TestShop.MONDAY.plusSeconds(60L * at), words(8));
            var id = repair.repair().id();
            shop.repairs.addFault(id, Fault.reported(2, words(8), ""));
            shop.repairs.addAccessory(id, "Oplader");
            shop.promises.add(shop.promise(id, 1, What.ANSWER, Optional.empty()));
            shop.journal.add(id, shop.contact(Optional.empty()));
            shop.journal.add(id, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.INTAKE, "Indleveret"));
            shop.journal.add(id, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.PROMISE, words(20)));
            shop.find(repair.number());
            documents.issue(
                    PaperDesk.Filing.of(id),
                    Paper.of(
                            PaperKind.INTAKE_RECEIPT,
                            Language.DA,
                            new Masthead("x", "", "104121", "", "", List.of()),
                            List.of(),
                            ""));
            numbers.add(repair.number());
        });
    }

    private void collect(RepairNumber number) {
        var dossier = shop.find(number);
        shop.save(dossier, dossier.repair().progress().collected(Ending.REPAIRED, TestShop.MONDAY));
    }

    private void importThousand(int batch) {
        var repairs = new ArrayList<PastRepair>();
        for (int i = 0; i < Math.min(1_000, PAST - batch * 1_000); i++) {
            var problem = words(5 + random.nextInt(50));
            var typed = new PastRepair.Typed("Philips", "2015", "4", "Fixed", "", "2024-%02d-01".formatted(1 + i % 12));
            repairs.add(new PastRepair(
                    "Café",
                    batch + "/" + i,
                    "DNK",
                    "Lampe",
                    "Lamp",
                    "Odense",
                    problem,
                    typed,
                    new Folding().fold("philips lampe lamp " + problem)));
        }
        new SqlPastRepairs(shop.database).addNew(repairs);
    }

    private String words(int count) {
        return String.join(
                " ", random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).toList());
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static void times(String what, int count, Act act) {
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            var began = System.nanoTime();
            act.once(i);
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-40s p50 %7.2f  p95 %7.2f  max %7.2f%n",
                what, times[count / 2] / 1e6, times[count * 95 / 100] / 1e6, times[count - 1] / 1e6);
    }

    private interface Act {
        void once(int at);
    }

    /// Of the length of a real document.
    private static final class Long4000 implements PaperFreezer {
        @Override
        public String write(Paper paper) {
            return "{}".repeat(2_000);
        }

        @Override
        public Paper read(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
