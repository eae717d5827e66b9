package dk.holdt.usecase.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadCustomerTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber first = floor.take(ShopFloor.DO_NOT_ASK, "fan is noisy");
    private final long anna = floor.dossier(first).customer().id();
    private final ReadCustomer reading =
            new ReadCustomer(floor.in.customers(), floor.in.repairs(), floor.custody(), floor.shop, floor.clock());

    @Test
    void what_is_here_stands_before_what_was_with_how_each_promise_turned_out() {
        floor.take(ShopFloor.DO_NOT_ASK, "of somebody else");
        floor.itIs("2026-12-04T12:00");
        collected(first);
        var second = again("does not start");
        var page = reading.read(anna, 10).orElseThrow();
        assertThat(numbers(page.open())).containsExactly(second);
        assertThat(numbers(page.past())).containsExactly(first);
        assertThat(page.past().getFirst().outcomes())
                .extracting(Outcome::isMissed)
                .containsExactly(true);
        assertThat(page.open().getFirst().outcomes()).isEmpty();
        assertThat(page.devices())
                .extracting(one -> one.device().name(), CustomerPage.Brought::here)
                .containsExactlyInAnyOrder(tuple("Lenovo IdeaPad 5", false), tuple("Pixel 8", true));
    }

    @Test
    void an_open_promise_stands_as_on_the_board_and_a_loan_of_theirs_is_named() {
        floor.itIs("2026-12-04T12:00");
        var lent = floor.lending();
        ShopFloor.done(floor.shelf().put(first, ShopFloor.MIA, "B3"));
        lent.register("L1", "Nokia 3310", "", "");
        var device = floor.custody().loans().devices().getFirst();
        ShopFloor.done(lent.lend(floor.seen(first), ShopFloor.MIA, device.id(), ""));
        var page = reading.read(anna, 10).orElseThrow();
        assertThat(page.open().getFirst().standing().orElseThrow().standing()).isEqualTo(Standing.LATE_NOT_TOLD);
        assertThat(page.open().getFirst().place()).isEqualTo("B3");
        assertThat(page.loans()).extracting(Loans.Out::repair).containsExactly(first);
    }

    @Test
    void of_many_past_ones_the_last_are_read_and_the_others_counted() {
        collected(first);
        collected(again("a"));
        var third = again("b");
        collected(third);
        var page = reading.read(anna, 1).orElseThrow();
        assertThat(numbers(page.past())).containsExactly(third);
        assertThat(page.more()).isEqualTo(2);
        assertThat(reading.read(anna, 9).orElseThrow().more()).isZero();
        assertThat(reading.read(999, 9)).isEmpty();
    }

    private void collected(RepairNumber number) {
        var repair = floor.dossier(number).repair();
        floor.in
                .repairs()
                .save(repair.with(repair.progress()
                        .collected(Ending.TAKEN_BACK, floor.clock().instant())));
        floor.dossier(number).book().open().forEach(promise -> floor.in
                .promises()
                .end(PromiseEnd.kept(promise.id(), floor.clock().instant(), Optional.empty())));
    }

    /// Anna's telephone.
    private RepairNumber again(String fault) {
        var device = floor.in.customers().devicesOf(anna).stream()
                .filter(one -> one.kind() == DeviceKind.PHONE)
                .map(Device::id)
                .findFirst()
                .orElseGet(
                        () -> floor.in.customers().add(new Device(0, anna, DeviceKind.PHONE, "Pixel 8", "", "", "")));
        var like = floor.dossier(first).repair();
        var number = floor.in.repairs().nextNumber();
        var id = floor.in
                .repairs()
                .add(new Repair(
                        0,
                        UUID.randomUUID(),
                        number,
                        like.visit(),
                        anna,
                        device,
                        like.received(),
                        Progress.received(),
                        0));
        floor.in.repairs().addFault(id, Fault.reported(1, fault, ""));
        return number;
    }

    private static List<RepairNumber> numbers(List<CustomerPage.Line> lines) {
        return lines.stream().map(line -> line.dossier().number()).toList();
    }
}
