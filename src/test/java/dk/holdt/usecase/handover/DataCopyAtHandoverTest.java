package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.datacopy.ReadDataCopies;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataCopyAtHandoverTest {

    /// Friday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final LocalDate IN_TWO_WEEKS = LocalDate.of(2026, 12, 11);

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));

    private Acted give(Optional<DataCopy> said) {
        var answers = new HashMap<DemoLine, DemoAnswer>();
        DemoLine.of(floor.dossier(number)).forEach(line -> answers.put(line, DemoAnswer.SHOWN_WORKS));
        var facts = new HandoverFacts(
                answers,
                Set.of(),
                Collector.customer("Anna Berg"),
                Settled.nothing().with(said));
        return floor.handOver().handOver(floor.seen(number), MIA, facts);
    }

    private void kept(Optional<LocalDate> day) {
        done(floor.dataCopies().kept(number, MIA, " NAS, folder 12 ", day));
    }

    private Optional<DataCopy> stands() {
        return floor.dataCopies().of(number);
    }

    private String paper() {
        return floor.in.papers().getLast().toString();
    }

    private ReadDataCopies.Due due() {
        return new ReadDataCopies(floor.custody().copies(), floor.shop, floor.clock()).due();
    }

    private void undone() {
        var undo = floor.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        done(floor.takeBack().takeBack(undo, MIA));
    }

    @Test
    void the_day_that_is_offered_is_one_on_which_somebody_is_there() {
        assertThat(floor.shop.copyDeletedOn(TODAY)).isEqualTo(IN_TWO_WEEKS);
        // two weeks from a Saturday; on the Sunday nobody is there
        assertThat(floor.shop.copyDeletedOn(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(DataCopy.usualDay(TODAY, 14, _ -> false)).isEqualTo(IN_TWO_WEEKS);
        assertThat(DataCopy.usualDay(TODAY, 3, TODAY::equals)).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void a_copy_without_a_day_stays_and_so_does_the_device() {
        kept(Optional.empty());
        assertThat(reasons(give(Optional.empty()))).containsExactly(Reason.COPY_DAY_MISSING);
        assertThat(reasons(give(Optional.of(DataCopy.kept("NAS, folder 12", Optional.of(TODAY.minusDays(1)))))))
                .containsExactly(Reason.COPY_DAY_PAST);
        done(give(Optional.of(DataCopy.kept("NAS, folder 12", Optional.of(IN_TWO_WEEKS)))));
        assertThat(stands()).contains(DataCopy.kept("NAS, folder 12", Optional.of(IN_TWO_WEEKS)));
        assertThat(paper())
                .contains("The copy of your data that we made is deleted on Friday 11 December 2026.")
                .doesNotContain("NAS");
        assertThat(floor.dossier(number).entries()).anyMatch(entry -> entry.words()
                .equals("Copy of the customer’s data: NAS, folder 12. It is deleted Friday 11 December 2026."));
    }

    @Test
    void a_day_that_was_settled_at_the_bench_is_printed_without_being_asked_again() {
        kept(Optional.of(IN_TWO_WEEKS));
        done(give(Optional.empty()));
        assertThat(paper()).contains("deleted on Friday 11 December 2026");
    }

    @Test
    void no_copy_is_printed_of_whatever_holds_data() {
        done(give(Optional.empty()));
        assertThat(paper()).contains("We have made no copy of your data.");
    }

    @Test
    void a_copy_that_was_agreed_on_is_asked_for_until_somebody_says() {
        floor.in
                .journal()
                .add(
                        floor.dossier(number).repair().id(),
                        new Agreement(
                                0,
                                Agreement.Topic.BACKUP,
                                Backup.WE_MAKE_ONE.name(),
                                Optional.empty(),
                                floor.clock().instant(),
                                MIA,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(reasons(give(Optional.empty()))).containsExactly(Reason.COPY_UNSAID);
        assertThat(reasons(give(Optional.of(DataCopy.kept(" ", Optional.of(IN_TWO_WEEKS))))))
                .containsExactly(Reason.COPY_PLACE_MISSING);
        done(give(Optional.of(DataCopy.noneMade())));
        assertThat(stands()).contains(DataCopy.noneMade());
        assertThat(paper()).contains("We have made no copy of your data.");
    }

    @Test
    void on_its_day_it_waits_until_somebody_says_that_it_is_deleted() {
        kept(Optional.of(IN_TWO_WEEKS));
        done(give(Optional.empty()));
        assertThat(due().kept()).isEmpty();
        floor.itIs("2026-12-11T10:00");
        assertThat(due().kept()).extracting(one -> one.repair()).containsExactly(number);
        floor.itIs("2026-12-20T10:00");
        assertThat(due().kept()).hasSize(1);
        done(floor.dataCopies().deleted(number, MIA));
        assertThat(due().kept()).isEmpty();
        assertThat(floor.dossier(number).entries())
                .last()
                .matches(entry -> entry.words().equals("Copy of the customer’s data deleted: NAS, folder 12")
                        && entry.by() == MIA);
        assertThat(reasons(floor.dataCopies().deleted(number, MIA))).containsExactly(Reason.COPY_NOT_KEPT);
    }

    @Test
    void that_it_is_deleted_can_be_said_early_and_taken_back() {
        kept(Optional.of(IN_TWO_WEEKS));
        done(floor.dataCopies().deleted(number, MIA));
        assertThat(stands())
                .contains(DataCopy.kept("NAS, folder 12", Optional.empty()).deleted(TODAY));
        undone();
        assertThat(stands()).contains(DataCopy.kept("NAS, folder 12", Optional.of(IN_TWO_WEEKS)));
        done(floor.dataCopies().deleted(number, MIA));
        done(give(Optional.empty()));
        assertThat(paper()).contains("The copy of your data that we made was deleted on Friday 27 November 2026.");
    }

    @Test
    void a_handover_that_is_taken_back_leaves_the_copy_as_it_was() {
        kept(Optional.empty());
        done(give(Optional.of(DataCopy.kept("NAS, folder 12", Optional.of(IN_TWO_WEEKS)))));
        undone();
        assertThat(stands()).contains(DataCopy.kept("NAS, folder 12", Optional.empty()));
    }

    @Test
    void once_the_device_is_home_a_copy_has_a_day() {
        done(give(Optional.empty()));
        assertThat(reasons(floor.dataCopies().kept(number, MIA, "NAS", Optional.empty())))
                .containsExactly(Reason.COPY_DAY_MISSING);
        assertThat(reasons(floor.dataCopies().kept(number, MIA, "", Optional.of(IN_TWO_WEEKS))))
                .containsExactly(Reason.COPY_PLACE_MISSING);
        kept(Optional.of(IN_TWO_WEEKS));
        assertThat(floor.readShelf().read().counter().copies()).hasSize(1);
    }
}
