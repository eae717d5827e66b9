package dk.holdt.usecase.demo;

import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.HandInPart.ClaimPart;
import dk.holdt.usecase.intake.HandInPart.CompanyPart;
import dk.holdt.usecase.intake.HandInPart.MoneyPart;
import dk.holdt.usecase.partner.SendOut;
import dk.holdt.usecase.shelf.RemindToCollect;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a shop has now and then, so that whoever looks around finds it: places on the shelf and a device nobody
/// collects, a loan device that is out, a company, two devices at once, a deposit, a comeback, and copies of data.
final class Furnishing {

    /// More days than a shop waits by itself.
    static final Duration LONG_AGO = Duration.ofDays(45);

    static final Duration LONG_ENOUGH = Duration.ofDays(32);

    private static final List<String> PLACES = List.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2");
    /// Places on the shelf whose device has a copy of its data: one to be deleted today, one without a day.
    private static final int COPY_DUE = 2;

    private static final int COPY_OPEN = 4;
    private static final Duration SOON = Duration.ofMinutes(4);

    private final DemoActs acts;
    private final Sayings sayings;
    private final Instant now;

    Furnishing(DemoActs acts, Sayings sayings, Instant now) {
        this.acts = acts;
        this.sayings = sayings;
        this.now = now;
    }

    /// The register of loan devices, as it stands when the shop opens.
    void loanDevices() {
        var charger = sayings.all("acc.LAPTOP").getFirst().in(acts.shop().shop().language());
        register("L1", "Apple iPhone 8", charger);
        register("L2", "Samsung Galaxy A14", charger);
        register("L3", "Lenovo ThinkPad T480", charger);
    }

    private void register(String number, String name, String accessories) {
        var no = acts.lending().register(number, name, "", accessories);
        if (!no.isEmpty()) {
            throw new IllegalStateException("the shop refuses a loan device: " + no);
        }
    }

    /// Whose device of ours helps while theirs is here.
    static boolean needsOne(Journey journey) {
        return journey.kind() == DeviceKind.PHONE;
    }

    /// The customer takes a loan device home, when everything else has been said.
    static void lend(Script script, Journey journey) {
        script.then(Duration.ZERO, () -> journey.lend("L1"));
    }

    /// A partner workshop has it, and gives it back the day before we have promised it, or on that day.
    void sendOut(Script script, Journey journey) {
        script.then(Duration.ZERO, () -> {
            var zone = acts.shop().shop().country().zone();
            var due = journey.dossier().book().ofTheWork().open().getFirst().dueAt();
            var before = LocalDate.ofInstant(due, zone).minusDays(1);
            var theirs = new TheirTime(before.isBefore(today()) ? today() : before, Optional.empty());
            journey.done(acts.partners()
                    .send(
                            journey.seen(),
                            journey.worker(),
                            new SendOut.Parcel(
                                    said(journey, "partner"),
                                    said(journey, "partner.why"),
                                    "",
                                    false,
                                    "R-20417",
                                    Optional.of(theirs))));
        });
    }

    private String said(Journey journey, String topic) {
        return sayings.all(topic).getFirst().in(journey.house());
    }

    /// On its place, the customer told; the last has no place, and of some the customer does not know yet.
    void onShelf(Script script, Journey journey, int which) {
        if (which < PLACES.size()) {
            script.then(SOON, () -> journey.put(PLACES.get(which)));
        }
        if (which % 2 == 0) {
            script.then(SOON, () -> journey.tell("said.ready", Optional.empty()));
        }
        if (which == COPY_DUE) {
            script.then(SOON, () -> journey.copyData(Optional.of(today())));
        } else if (which == COPY_OPEN) {
            script.then(SOON, () -> journey.copyData(Optional.empty()));
        }
    }

    /// Told and reminded, and still here; what is next is due on the day the shop is looked at.
    void uncollected(Script script, Journey journey) {
        onShelf(script, journey, 0);
        var next = new RemindToCollect.Plan(NextStep.Kind.CALL, Optional.of(today()), "");
        script.thenAt(now.minus(Duration.ofDays(4)), () -> journey.tell("said.remind", Optional.of(next)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, acts.shop().shop().country().zone());
    }

    /// A company whose prices are told without VAT.
    HandInPart company(Journey journey) {
        var name = sayings.all("company").getFirst().in(journey.language());
        return with(new CompanyPart(name, "00000000", "4711", true), Optional.empty(), Optional.empty());
    }

    HandInPart deposit() {
        return with(none().company(), Optional.of(new Money(30_000, Currency.DKK)), Optional.empty());
    }

    /// The device of an earlier repair, with the same fault, on our own warranty.
    HandInPart comeback(Journey earlier) {
        return with(
                none().company(),
                Optional.empty(),
                Optional.of(new Comeback(earlier.dossier().number(), true)));
    }

    /// A second device of the same customer, handed in a moment later.
    ///
    /// @param plain what it brings beside that
    HandInPart together(Journey first, HandInPart plain) {
        return new HandInPart(
                Optional.of(first.dossier().number()),
                plain.people(),
                plain.mayCollect(),
                plain.company(),
                plain.data(),
                plain.deposit(),
                plain.comeback(),
                plain.claim(),
                plain.findings(),
                plain.comesBackOn());
    }

    private static HandInPart with(CompanyPart company, Optional<Money> deposit, Optional<Comeback> comeback) {
        var plain = none();
        return new HandInPart(
                Optional.empty(),
                plain.people(),
                plain.mayCollect(),
                company,
                plain.data(),
                new MoneyPart(deposit, deposit.isPresent() ? "1207" : ""),
                comeback,
                comeback.isPresent()
                        ? new ClaimPart(Optional.of(Claim.Side.OUR_WARRANTY), "", "", Optional.empty())
                        : plain.claim(),
                Set.of(),
                Optional.empty());
    }

    private static HandInPart none() {
        return HandInPart.none();
    }
}
