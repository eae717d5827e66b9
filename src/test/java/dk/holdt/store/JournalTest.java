package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.OpenRepair;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Promises, contacts, agreements, entries and swaps come back whole and in their order.
class JournalTest {

    @TempDir
    private Path folder;

    private TestShop shop;
    private Dossier repair;
    private long id;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        repair = shop.aRepair();
        id = repair.repair().id();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    static Stream<Term> terms() {
        var due = TestShop.MONDAY.plusMillis(86_400_001);
        return Stream.of(Term.clockHours(24), Term.workingHours(9_999), new Term.At(due));
    }

    @Test
    void a_contact_that_was_noted_by_mistake_is_not_among_those_of_its_repair() {
        var mistaken = shop.journal.add(id, shop.contact(Optional.empty()));
        shop.journal.add(id, shop.contact(Optional.empty()));
        shop.journal.withdraw(mistaken, TestShop.MONDAY, shop.manager);
        assertThat(shop.repairs.find(repair.number()).orElseThrow().book().contacts())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isNotEqualTo(mistaken));
        assertThat(shop.repairs.open().getFirst().book().contacts()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_promise_comes_back_as_it_was_given(Term term) {
        var due = TestShop.MONDAY.plusMillis(86_400_001);
        var reckoning = new Reckoning(term, TestShop.MONDAY, TestShop.MONDAY.plusSeconds(60), due);
        for (var what : What.values()) {
            var given = new Promise(
                    0, id, what.ordinal() + 1, what, reckoning, TestShop.words(), shop.given(), Optional.empty());
            var stored = shop.promises.add(given);
            assertThat(book().promises().getLast())
                    .isEqualTo(new Promise(
                            stored, id, given.seq(), what, reckoning, given.words(), given.given(), Optional.empty()));
        }
    }

    @Test
    void a_chain_of_new_times_comes_back_with_its_ends() {
        var first = shop.promises.add(shop.promise(id, 1, What.READY, Optional.empty()));
        var contact = shop.journal.add(id, shop.contact(Optional.of(first)));
        var moved = new PromiseEnd(
                first,
                TestShop.MONDAY,
                PromiseEnd.How.REPLACED,
                Optional.of(contact),
                Optional.of(DelayCause.PART_LATE),
                "ikke kommet");
        shop.promises.end(moved);
        var second = shop.promises.add(shop.promise(id, 2, What.READY, Optional.of(first)));
        shop.promises.end(PromiseEnd.kept(second, TestShop.MONDAY.plusMillis(5), Optional.empty()));

        var book = book();
        assertThat(book.ends())
                .containsExactly(moved, PromiseEnd.kept(second, TestShop.MONDAY.plusMillis(5), Optional.empty()));
        assertThat(book.first(book.promises().getLast()).id()).isEqualTo(first);
        assertThat(book.toldAt(book.promises().getFirst())).isPresent();
    }

    @Test
    void a_promise_ends_once() {
        var promise = shop.promises.add(shop.promise(id, 1, What.CALL, Optional.empty()));
        shop.promises.end(PromiseEnd.released(promise, TestShop.MONDAY));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.promises.end(PromiseEnd.kept(promise, TestShop.MONDAY, Optional.empty())));
        assertThat(book().ends()).containsExactly(PromiseEnd.released(promise, TestShop.MONDAY));
    }

    @ParameterizedTest
    @EnumSource(DelayCause.class)
    void every_cause_can_be_stored(DelayCause cause) {
        var promise = shop.promises.add(shop.promise(id, 1, What.ANSWER, Optional.empty()));
        var contact = shop.journal.add(id, shop.contact(Optional.empty()));
        var end = new PromiseEnd(
                promise, TestShop.MONDAY, PromiseEnd.How.REPLACED, Optional.of(contact), Optional.of(cause), "");
        shop.promises.end(end);
        assertThat(book().ends()).containsExactly(end);
    }

    @Test
    void contacts_of_every_kind_come_back_in_their_order() {
        for (var channel : Channel.values()) {
            for (var about : Contact.About.values()) {
                for (var outcome : Contact.Outcome.values()) {
                    shop.journal.add(
                            id,
                            new Contact(
                                    0,
                                    Optional.empty(),
                                    TestShop.MONDAY,
                                    shop.manager,
                                    channel,
                                    "Åge",
                                    about,
                                    outcome,
                                    false,
                                    ""));
                }
            }
        }
        assertThat(book().contacts())
                .hasSize(Channel.values().length * Contact.About.values().length * Contact.Outcome.values().length)
                .isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
        assertThat(book().contacts().subList(0, Contact.Outcome.values().length))
                .extracting(Contact::outcome)
                .containsExactly(Contact.Outcome.values());
        var told = shop.contact(Optional.empty());
        shop.journal.add(id, told);
        assertThat(book().contacts().getLast())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(value = Agreement.Topic.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void an_agreement_comes_back_and_names_the_one_it_supersedes(Agreement.Topic topic) {
        var contact = shop.journal.add(id, shop.contact(Optional.empty()));
        var first = new Agreement(
                0,
                topic,
                "1.200 kr.",
                Optional.of(120_000L),
                TestShop.MONDAY,
                shop.manager,
                Optional.of(contact),
                Optional.empty());
        var firstId = shop.journal.add(id, first);
        shop.journal.add(
                id,
                new Agreement(
                        0,
                        topic,
                        "",
                        Optional.empty(),
                        TestShop.MONDAY,
                        shop.manager,
                        Optional.empty(),
                        Optional.of(firstId)));
        var found = shop.find(repair.number());
        assertThat(found.agreements().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(first);
        assertThat(found.standingAgreements())
                .containsExactly(found.agreements().getLast());
    }

    @Test
    void entries_of_every_kind_come_back_in_their_order() {
        var entries = Stream.of(Entry.Kind.values())
                .map(kind ->
                        new Entry(0, TestShop.MONDAY.plusMillis(kind.ordinal()), shop.manager, kind, "ord " + kind))
                .toList();
        entries.forEach(entry -> shop.journal.add(id, entry));
        assertThat(shop.find(repair.number()).entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(entries);
    }

    @Test
    void erased_words_leave_that_something_was_said_when_and_by_whom() {
        shop.journal.add(id, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.NOTE, "om kunden"));
        shop.database.write(handle -> handle.execute("delete from entry_words"));
        assertThat(shop.find(repair.number()).entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.NOTE, ""));
    }

    static Stream<Optional<Settlement>> settlements() {
        var at = TestShop.MONDAY.plusMillis(9);
        return Stream.of(
                Optional.empty(),
                Optional.of(new Settlement.Consent("Åge", Channel.CALL, "uden USB foran", at, 1)),
                Optional.of(new Settlement.Manager("eneste på lager", at, 1)),
                Optional.of(new Settlement.Told("Åge", Channel.VISIT, at, 1)));
    }

    @ParameterizedTest
    @MethodSource("settlements")
    void a_swap_comes_back_with_its_lines_and_settlement(Optional<Settlement> settlement) {
        var swap = swap(Optional.empty());
        var stored = shop.swaps.add(id, swap);
        settlement.ifPresent(how -> shop.swaps.settle(stored, how));
        shop.swaps.add(id, swap(settlement));
        assertThat(shop.find(repair.number()).swaps())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(swap(settlement), swap(settlement));
    }

    @Test
    void a_swap_is_withdrawn_once() {
        var swap = shop.swaps.add(id, swap(Optional.empty()));
        shop.swaps.withdraw(swap);
        assertThat(shop.find(repair.number()).swaps().getFirst().withdrawn()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> shop.swaps.withdraw(swap));
    }

    @Test
    void the_board_reads_every_repair_that_is_not_collected_with_its_own_promises() {
        var other = shop.aRepair();
        var gone = shop.aRepair();
        var mine = shop.promises.add(shop.promise(id, 1, What.READY, Optional.empty()));
        shop.promises.add(shop.promise(other.repair().id(), 1, What.ANSWER, Optional.empty()));
        shop.promises.add(shop.promise(gone.repair().id(), 1, What.CALL, Optional.empty()));
        shop.journal.add(id, shop.contact(Optional.of(mine)));
        shop.promises.end(PromiseEnd.kept(mine, TestShop.MONDAY, Optional.empty()));
        shop.save(gone, gone.repair().progress().collected(Ending.TAKEN_BACK, TestShop.MONDAY));

        var open = shop.repairs.open();
        assertThat(open).extracting(one -> one.repair().number()).containsExactly(repair.number(), other.number());
        for (OpenRepair one : open) {
            var dossier = shop.find(one.repair().number());
            assertThat(one)
                    .isEqualTo(new OpenRepair(
                            dossier.repair(),
                            dossier.customer().name(),
                            dossier.customer().phone(),
                            dossier.device().name(),
                            "Tænder ikke",
                            dossier.book(),
                            Optional.empty()));
        }
        assertThat(open.getFirst().book().ends()).hasSize(1);
    }

    private PartSwap swap(Optional<Settlement> settlement) {
        var lines = Stream.of(Verdict.values())
                .map(verdict -> new PartSwap.Line(
                        "a" + verdict.ordinal(),
                        verdict == Verdict.WORSE,
                        "2",
                        "",
                        verdict,
                        verdict == Verdict.UNKNOWN))
                .toList();
        return new PartSwap(
                0,
                "pc-case",
                new PartSwap.Part("Fractal R5", ""),
                new PartSwap.Part("Kabinet X", "KX-1"),
                new PartSwap.Comparison(Verdict.WORSE, lines),
                TestShop.MONDAY,
                shop.manager,
                settlement,
                false);
    }

    private dk.holdt.domain.promise.PromiseBook book() {
        return shop.find(repair.number()).book();
    }
}
