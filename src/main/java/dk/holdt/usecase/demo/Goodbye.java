package dk.holdt.usecase.demo;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.PartingFacts;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// The end of a journey whose device does not go home.
final class Goodbye {

    private static final long GIVEN_FOR_IT = 30_000;

    private final Journey journey;

    Goodbye(Journey journey) {
        this.journey = journey;
    }

    void as(Way way) {
        var returned =
                journey.dossier().accessories().stream().map(Accessory::id).collect(Collectors.toSet());
        var facts = new PartingFacts(parting(way), returned, HandoverFacts.Settled.nothing());
        journey.done(journey.acts.parting().part(journey.seen(), journey.staff.getFirst(), facts));
    }

    private Parting parting(Way way) {
        var name = journey.guest.name();
        return switch (way) {
            case BOUGHT ->
                new Parting.Bought(
                        name, new Money(GIVEN_FOR_IT, Currency.DKK), consent(Consent.How.SIGNED, ""), erased());
            case SCRAPPED -> new Parting.Scrapped(consent(Consent.How.SAID, words("said.scrap")), erased());
            case SENT_TO_MAKER ->
                new Parting.SentToMaker(
                        words("maker"),
                        "RMA " + journey.draw.digits(6),
                        Parting.Dealing.SHOP,
                        "",
                        new DataOnIt(DataOnIt.Fate.STAYS, ""));
            default -> throw new IllegalArgumentException("goes home: " + way);
        };
    }

    private Consent consent(Consent.How how, String words) {
        var zone = journey.acts.shop().shop().country().zone();
        return new Consent(
                journey.guest.name(),
                how,
                words,
                LocalDate.ofInstant(journey.acts.clock().instant(), zone));
    }

    /// Or given back, where nothing may be erased.
    private DataOnIt erased() {
        return journey.dossier().standingAgreements().stream()
                        .anyMatch(one -> one.topic() == Agreement.Topic.DO_NOT_ERASE)
                ? new DataOnIt(DataOnIt.Fate.RETURNED, "")
                : new DataOnIt(DataOnIt.Fate.ERASED, words("erased"));
    }

    private String words(String topic) {
        return journey.sayings.one(topic, journey.draw, journey.language());
    }
}
