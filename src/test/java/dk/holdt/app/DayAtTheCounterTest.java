package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.holdt.app.CounterRecords.Handed;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.words.AmountWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten days of a shop, from the first hand-in to the last paper: forty repairs by way of the use cases, a real file,
/// real pages, and the papers read as a customer reads them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayAtTheCounterTest {

    private static final CounterRecords.Days DAYS = CounterRecords.read();

    private static final Map<String, String> INTAKE =
            Map.of("da", "Indleveringskvittering", "nb", "Innleveringskvittering", "en", "Intake receipt");
    private static final Map<String, String> REPAIR =
            Map.of("da", "Reparationskvittering", "nb", "Reparasjonskvittering", "en", "Repair receipt");
    private static final Map<String, String> NOTHING_WITH_IT =
            Map.of("da", "Intet tilbehør", "nb", "Ikke noe tilbehør", "en", "No accessories");
    private static final Map<String, String> NOTHING_WORSE = Map.of(
            "da", "Intet af det, vi har skiftet, er dårligere, end da du indleverede enheden",
            "nb", "Ingenting av det vi har byttet, er dårligere enn da du leverte inn enheten",
            "en", "Nothing we have changed is worse than when you handed it in");
    private static final Map<String, String> VAT =
            Map.of("da", "heraf moms 25 %", "nb", "herav mva. 25 %", "en", "of which VAT 25%");
    private static final Pattern BANNED = Pattern.compile(
            "(?i)arbejdstimer|arbeidstimer|hverdage|virkedager|åbningstimer|åpningstimer|ec\\.europa\\.eu");
    private static final Pattern BARE_HOURS = Pattern.compile(
            "\\d (?:timer?|hours?)\\b(?! (?:i træk|i strekk|i åbningstiden|i åpningstiden|around the clock))");

    private ShopAtWork counter;
    private CounterActs acts;
    private ShopFileRows rows;
    private final Map<String, PrintedPage> intakes = new LinkedHashMap<>();
    private final Map<String, PrintedPage> repairs = new LinkedHashMap<>();

    @BeforeAll
    void ten_days(@TempDir Path folder) {
        counter = ShopAtWork.opened(folder.resolve("data"));
        FakePrinters.chosenFor(counter.shop.printerPlan);
        acts = new CounterActs(counter, DAYS);
        acts.all();
        counter.shop.paperRun(counter.printers).make();
        counter.shop.paperRun(counter.printers).send(FakePrinters.AT_THE_COUNTER);
        rows = new ShopFileRows(folder.resolve("data"));
        acts.numbers.forEach((name, number) -> counter.shop.documents.of(number).forEach(issued -> read(name, issued)));
    }

    /// Reads a paper, and leaves it in `target/papers` for whoever wants to look at it.
    private void read(String name, Documents.Issued issued) {
        var pages = counter.shop.documents.pdf(issued.id()).orElseThrow();
        var papers = issued.kind() == PaperKind.INTAKE_RECEIPT ? intakes : repairs;
        papers.put(name, PrintedPage.of(pages));
        try {
            var folder = Files.createDirectories(Path.of("target", "papers", "day"));
            Files.write(folder.resolve(issued.kind() + "-" + name.replaceAll("[^a-zA-Z]+", "-") + ".pdf"), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void close() {
        counter.close();
    }

    static Stream<Handed> all() {
        return DAYS.repairs().stream();
    }

    private Dossier dossier(Handed handed) {
        return counter.dossier(acts.numbers.get(handed.name()));
    }

    @Test
    void forty_came_in_thirty_went_out_and_each_has_its_papers() {
        assertThat(intakes).hasSize(40);
        assertThat(repairs).hasSize(30);
        assertThat(counter.printers.printed).hasSize(70);
        assertThat(counter.shop.repairs.open()).hasSize(10);
        assertThat(rows.of("select distinct ending from repair where stage = 'COLLECTED' order by 1"))
                .containsExactly("DECLINED", "NOTHING_FOUND", "NOT_REPAIRABLE", "REPAIRED", "TAKEN_BACK");
        assertThat(rows.one("select count(distinct promise.repair) from promise_end join promise"
                        + " on promise.id = promise_end.promise where how = 'REPLACED'"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_intake_receipt_says_what_was_agreed(Handed handed) {
        var page = intakes.get(handed.name());
        var expected = new ArrayList<>(handed.says());
        expected.add(INTAKE.get(handed.language()));
        expected.add(dossier(handed).number().digits());
        expected.add(dossier(handed).book().promises().getFirst().words().sentence());
        expected.add(dossier(handed).customer().name());
        expected.addAll(handed.all("who").stream().flatMap(List::stream).toList());
        expected.addAll(handed.one("what").subList(1, 5));
        handed.all("fault").forEach(expected::addAll);
        handed.all("with").forEach(expected::addAll);
        if (handed.all("with").isEmpty()) {
            expected.add(NOTHING_WITH_IT.get(handed.language()));
        }
        saysAll(page, expected);
    }

    static Stream<Handed> handedOver() {
        var out = DAYS.steps().stream()
                .filter(step -> step.refused().isEmpty())
                .filter(step -> step.act().equals("out") || step.act().equals("home"))
                .map(CounterRecords.Step::repair)
                .toList();
        return all().filter(handed -> out.contains(handed.name()));
    }

    @ParameterizedTest
    @MethodSource("handedOver")
    void the_repair_receipt_proves_what_was_done(Handed handed) {
        var dossier = dossier(handed);
        var words = new Messages(dossier.customer().language());
        var expected = new ArrayList<>(handed.proves());
        expected.add(REPAIR.get(handed.language()));
        expected.add(dossier.number().digits());
        expected.addAll(promised(dossier.book()));
        dossier.faults().forEach(fault -> expected.add(fault.words()));
        dossier.faults().forEach(fault -> expected.add(outcome(words, fault)));
        var page = repairs.get(handed.name());
        if (DAYS.total(handed.name()) > 0) {
            expected.add(
                    VAT.get(handed.language()) + vat(handed, dossier.customer().language()));
        } else {
            assertThat(page.says(VAT.get(handed.language()))).isFalse();
        }
        saysAll(page, expected);
    }

    private static String outcome(Messages words, Fault fault) {
        return fault.outcome()
                .map(outcome -> FaultWords.outcome(words, outcome))
                .orElse(words.text("doc.outcome.open"));
    }

    /// The first promise of every chain, in the words it was given in.
    private static List<String> promised(PromiseBook book) {
        return Stream.of(What.ANSWER, What.READY)
                .flatMap(what -> book.newest(what).stream())
                .map(last -> book.first(last).words().sentence())
                .toList();
    }

    /// A quarter of the price before it, half an øre up: worked out here from what was typed.
    private static String vat(Handed handed, Language language) {
        var total = Math.round(DAYS.total(handed.name()));
        var vat = Math.round(total * 25 / 125.0);
        return new AmountWords(language).column(LongStream.of(total, vat)).apply(vat);
    }

    private static void saysAll(PrintedPage page, List<String> expected) {
        assertSoftly(softly -> expected.forEach(text -> softly.assertThat(page.says(text))
                .as("“%s” in: %s", text, page.words())
                .isTrue()));
    }

    @Test
    void nothing_is_worse_stands_exactly_where_it_is_true() {
        assertSoftly(softly -> handedOver().forEach(handed -> softly.assertThat(
                        repairs.get(handed.name()).says(NOTHING_WORSE.get(handed.language())))
                .as(handed.name())
                .isEqualTo(handed.assured())));
    }

    @Test
    void no_paper_names_another_customer_or_another_repair() {
        var everyone = new HashMap<String, List<String>>();
        all().filter(handed -> handed.all("again").isEmpty())
                .forEach(handed -> everyone.put(
                        dossier(handed).customer().name(),
                        handed.one("who").stream().map(PrintedPage::noBlank).toList()));
        var strangers = new ArrayList<String>();
        Stream.of(intakes, repairs)
                .forEach(papers -> papers.forEach((name, page) -> {
                    var own = dossier(DAYS.repair(name));
                    everyone.forEach((other, words) -> words.stream()
                            .filter(word -> !word.isBlank()
                                    && !other.equals(own.customer().name()))
                            .filter(word -> page.inOrder().contains(word))
                            .forEach(word -> strangers.add(word + " on the paper of " + name)));
                    acts.numbers.values().stream()
                            .filter(number -> !number.equals(own.number()))
                            .filter(number -> page.inOrder().contains(number.digits()))
                            .forEach(number -> strangers.add(number + " on the paper of " + name));
                }));
        assertThat(strangers).isEmpty();
    }

    @Test
    void no_paper_has_a_word_that_reads_two_ways() {
        Stream.concat(intakes.values().stream(), repairs.values().stream()).forEach(page -> {
            assertThat(page.words()).doesNotContainPattern(BANNED);
            assertThat(page.words()).doesNotContainPattern(BARE_HOURS);
        });
    }

    @Test
    void the_journal_holds_every_repair_together() {
        assertThat(rows.of("select number from repair where 2 > (select count(*) from entry join entry_words"
                        + " on entry_words.entry = entry.id where entry.repair = repair.id and words <> '')"))
                .as("without an intake and a promise in its journal")
                .isEmpty();
        assertThat(rows.of("select promise from promise_end group by promise having count(*) > 1"))
                .isEmpty();
        assertThat(rows.of("select promise_end.promise from promise_end left join contact"
                        + " on contact.id = promise_end.contact where how = 'REPLACED' and (cause is null"
                        + " or outcome is not 'AGREED' or contact.promise is not promise_end.promise"
                        + " or not exists (select 1 from promise where replaces = promise_end.promise))"))
                .as("moved without telling anybody")
                .isEmpty();
        assertThat(rows.of("select repair.number from repair join promise on promise.repair = repair.id"
                        + " where stage = 'COLLECTED' and promise.id not in (select promise from promise_end)"))
                .as("owed to somebody who has the device")
                .isEmpty();
        assertThat(rows.of("select swap.id from swap join repair on repair.id = swap.repair where stage = 'COLLECTED'"
                        + " and verdict in ('WORSE', 'UNKNOWN') and withdrawn = 0"
                        + " and swap.id not in (select swap from swap_settlement where how <> 'TOLD')"))
                .as("a difference that nobody answers for")
                .isEmpty();
    }

    @Test
    void whatever_is_open_has_a_promise_unless_it_lies_on_the_shelf() {
        all().map(this::dossier)
                .filter(dossier -> dossier.stage().isOpen() && dossier.stage() != Stage.READY)
                .forEach(dossier -> assertThat(dossier.book().open())
                        .as(dossier.number().digits())
                        .isNotEmpty());
    }

    @Test
    void numbers_have_no_gap_and_the_file_is_sound() {
        assertThat(rows.one("select value from counter where name = 'repair'")).isEqualTo("10039");
        assertThat(rows.of("select substr(number, 1, 5) from repair order by id"))
                .containsExactlyElementsOf(Stream.iterate(10_000, next -> next + 1)
                        .limit(40)
                        .map(String::valueOf)
                        .toList());
        assertThat(rows.one("pragma integrity_check")).isEqualTo("ok");
        assertThat(rows.of("pragma foreign_key_check")).isEmpty();
    }

    @Test
    void every_chain_of_promises_stands_in_the_order_it_was_given() {
        all().map(this::dossier).forEach(dossier -> {
            var book = dossier.book();
            assertThat(book.promises()).extracting(Promise::seq).isSorted();
            for (var promise : book.promises()) {
                assertThat(promise.words().language())
                        .isEqualTo(dossier.customer().language());
                promise.replaces().ifPresent(before -> assertThat(book.promises().stream()
                                .filter(one -> one.id() == before)
                                .findFirst())
                        .map(Promise::what)
                        .isEqualTo(Optional.of(promise.what())));
            }
        });
    }
}
