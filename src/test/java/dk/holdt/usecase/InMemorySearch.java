package dk.holdt.usecase;

import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.input.Folding;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.FoundPast;
import dk.holdt.usecase.find.Search;
import dk.holdt.usecase.find.TheirNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks through an in-memory shop.
record InMemorySearch(InMemoryShop in) implements Search {

    @Override
    public Optional<Found> byNumber(RepairNumber number) {
        return all(repair -> repair.number().equals(number)).findFirst();
    }

    @Override
    public List<Found> byPhoneEnding(String digits, int limit) {
        return all(repair -> in.rows
                        .customers
                        .get(repair.customerId())
                        .phone()
                        .replaceAll("[^0-9]", "")
                        .endsWith(digits))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Found> byTheirNumber(String sought, int limit) {
        return all(repair -> InMemorySendOuts.standing(in, repair.id()).stream().anyMatch(one -> TheirNumber.sought(
                                new Folding().fold(one.word().number()))
                        .equals(sought)))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Found> byWords(List<String> foldedWords, int limit) {
        return all(repair -> foldedWords.stream().allMatch(text(repair)::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Found> placed() {
        return all(repair -> repair.stage().isOpen())
                .filter(found -> !found.place().isBlank())
                .toList();
    }

    @Override
    public List<FoundPast> pastByWords(List<String> foldedWords, int limit) {
        var folding = new Folding();
        return in.rows.past.stream()
                .filter(past -> foldedWords.stream().allMatch(folding.fold(past.toString())::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Found> lastCollected() {
        return in.rows.repairs.values().stream()
                .filter(repair -> repair.stage() == Stage.COLLECTED)
                .max(Comparator.comparing(
                        repair -> repair.progress().collectedAt().orElseThrow()))
                .map(this::found);
    }

    private Stream<Found> all(Predicate<Repair> meant) {
        return in.rows.repairs.values().stream()
                .filter(meant)
                .sorted(Comparator.comparing((Repair repair) -> repair.stage() == Stage.COLLECTED)
                        .thenComparing(repair -> repair.received().at(), Comparator.reverseOrder()))
                .map(this::found);
    }

    private String text(Repair repair) {
        var device = in.rows.devices.get(repair.deviceId());
        var faults = in.rows.of(in.rows.faults, repair.id()).stream()
                .map(fault -> fault.words())
                .toList();
        return new Folding()
                .fold(in.rows.customers.get(repair.customerId()).name() + " " + device.name() + " " + device.serial()
                        + " " + String.join(" ", faults));
    }

    private Found found(Repair repair) {
        var customer = in.rows.customers.get(repair.customerId());
        var faults = in.rows.of(in.rows.faults, repair.id());
        return new Found(
                repair.number(),
                customer.name(),
                customer.phone(),
                in.rows.devices.get(repair.deviceId()).name(),
                faults.isEmpty() ? "" : faults.getFirst().words(),
                new InMemoryCustody(in).custody().shelf().of(repair.id()).placeName(),
                repair.stage(),
                repair.progress().ending(),
                repair.received().at());
    }
}
