package dk.holdt.ui.customer;

import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.CustomerPage;
import dk.holdt.usecase.look.CustomerPage.Brought;
import dk.holdt.words.CustomerWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.DeviceWords;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Who the customer is and how they are reached, what they have of ours, and which devices are theirs.
final class CustomerFacts extends VBox {

    private static final int DIGITS = 9;

    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final LongConsumer again;

    /// @param again hands in the device of this id once more
    CustomerFacts(Station station, LongConsumer again) {
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.again = again;
        getStyleClass().add("gap");
        setId("customer-facts");
    }

    void show(CustomerPage page) {
        getChildren().clear();
        who(page.customer());
        page.business().ifPresent(company -> {
            pair("doc.company", HandInWords.company(messages, company));
            pair("in.reference", company.reference());
        });
        newest(page).ifPresent(this::reached);
        pair("cu.address", messages.text("cu.address.none"));
        loans(page.loans());
        devices(page.devices());
        getChildren().add(Lines.text(messages.text("cu.readable"), "quiet"));
    }

    private void who(Customer customer) {
        pair("doc.phone", customer.phone());
        pair("in.email", customer.email());
        pair("in.tellby", CustomerWords.tellBy(messages, customer.tellBy()));
        pair("in.language", CustomerWords.language(messages, customer.language()));
    }

    private static Optional<HandIn> newest(CustomerPage page) {
        return Stream.concat(page.open().stream(), page.past().stream())
                .findFirst()
                .map(line -> line.dossier().handIn());
    }

    private void reached(HandIn handIn) {
        handIn.comesBackOn().ifPresent(day -> pair("in.comes.on", dates.day(day)));
        handIn.person(PersonRole.REACHED).ifPresent(how -> pair("role.reached", how));
    }

    private void loans(List<Loans.Out> loans) {
        if (!loans.isEmpty()) {
            getChildren().add(Lines.text(messages.text("cu.loans"), "heading"));
        }
        for (var out : loans) {
            var device = out.loan().device();
            getChildren()
                    .add(link(
                            "loan-" + device.number(),
                            device.number() + "  " + device.name() + " · "
                                    + out.repair().digits(),
                            () -> open(out.repair())));
        }
    }

    private void devices(List<Brought> devices) {
        if (!devices.isEmpty()) {
            getChildren().add(Lines.text(messages.text("cu.devices"), "heading"));
        }
        for (int at = 0; at < devices.size(); at++) {
            getChildren().add(device(at + 1, devices.get(at)));
        }
    }

    private VBox device(int place, Brought one) {
        var device = one.device();
        var named = place <= DIGITS ? place + "  " + device.name() : device.name();
        var more = Stream.of(
                        DeviceWords.kind(messages, device.kind()),
                        device.serial(),
                        device.colour(),
                        device.storage(),
                        when(one))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        Node head = one.here()
                ? Lines.text(device.name(), "strong")
                : link("device-" + place, named, () -> again.accept(device.id()));
        var row = new VBox(head, Lines.text(more, "quiet", "card-under"));
        row.getStyleClass().add("card-line");
        return row;
    }

    private String when(Brought one) {
        return one.last()
                .map(number -> messages.text(one.here() ? "cu.device.here" : "cu.device.last", number.digits()))
                .orElse("");
    }

    private void open(RepairNumber number) {
        station.navigator().repair(number);
    }

    private void pair(String name, String value) {
        if (!value.isBlank()) {
            getChildren().add(Lines.pair(messages.text(name), Lines.text(value)));
        }
    }

    static Hyperlink link(String id, String words, Runnable does) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(_ -> does.run());
        return link;
    }
}
