package dk.holdt.ui.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.intake.FindCustomer.Match;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Block 1: who it is, found while typing, and how and in which language the customer hears from us.
final class CustomerBlock {

    /// In both countries.
    private static final int WHOLE_NUMBER = 8;

    private final CustomerForm form;
    private final Station station;
    private final Messages messages;
    private final TextField who = Blocks.text("who", 12);
    private final TextField name = Blocks.text("name", 14);
    private final TextField email = Blocks.text("email", 14);
    private final FormField whoField;
    private final FormField nameField;
    private final FormField emailField;
    private final Suggestions<Optional<Match>> matches;
    private final Runnable toDevice;
    private final Consumer<Long> card;

    /// @param toDevice where Enter goes when the customer is known, or nothing is said of one yet
    /// @param card shows the card of a customer
    CustomerBlock(CustomerForm form, Station station, EnterPath path, Runnable toDevice, Consumer<Long> card) {
        this.card = card;
        this.form = form;
        this.station = station;
        this.messages = station.messages();
        this.toDevice = toDevice;
        this.whoField = new FormField(messages.text("in.who"), who);
        this.nameField = new FormField(messages.text("in.name"), name);
        this.emailField = new FormField(messages.text("in.email"), email);
        this.matches = new Suggestions<>(messages.text("in.match"), who, this::line, this::take);
        matches.setId("matches");
        who.textProperty().bindBidirectional(form.phoneProperty());
        name.textProperty().bindBidirectional(form.nameProperty());
        email.textProperty().bindBidirectional(form.emailProperty());
        form.matchesProperty().subscribe(this::offer);
        station.atCounter()
                .namesProperty()
                .subscribe((_, _) -> offer(form.matchesProperty().get()));
        form.phoneTroubleProperty()
                .subscribe(trouble -> whoField.error(
                        trouble.map(answer -> GapWords.phone(messages, answer)).orElse("")));
        who.focusedProperty().subscribe(focused -> {
            if (!focused) {
                left();
            }
        });
        for (var field : List.of(who, name, email)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    form.samePerson().look();
                }
            });
        }
        path.later(who, this::entered);
        path.from(email, toDevice);
    }

    HBox view() {
        return Blocks.block(
                1,
                messages.text("in.block.customer"),
                Blocks.row(List.of(3, 4, 4), whoField, nameField, emailField),
                matches,
                new SamePersonBox(form.samePerson(), station),
                known(),
                Blocks.row(List.of(1, 1), tellBy(), language()));
    }

    Node first() {
        return who;
    }

    Map<Field, FormField> fields() {
        return Map.of(Field.PHONE, whoField, Field.NAME, nameField, Field.EMAIL, emailField);
    }

    private void entered(Runnable arrived) {
        form.whenLookedUp(() -> {
            try {
                if (form.knownProperty().get().isPresent()) {
                    name.requestFocus();
                } else {
                    take(matches.chosen().orElse(Optional.empty()));
                }
            } finally {
                // whatever happens, no key stays held
                arrived.run();
            }
        });
    }

    private void take(Optional<Match> match) {
        if (match.isPresent()) {
            form.take(match.get());
            toDevice.run();
            return;
        }
        var typed = !who.getText().isBlank();
        form.takeNew();
        if (typed && (!who.getText().isBlank() || !name.getText().isBlank())) {
            name.requestFocus();
        } else {
            toDevice.run();
        }
    }

    /// Whose card can be shown: who was taken from the list, or is marked in it.
    Optional<Customer> meant() {
        return form.knownProperty()
                .get()
                .or(() -> matches.chosen().flatMap(match -> match))
                .map(Match::customer);
    }

    private void left() {
        if (form.knownProperty().get().isEmpty()) {
            form.takeNew();
        }
        form.checkPhone();
    }

    private void offer(List<Match> found) {
        var lines = new ArrayList<Optional<Match>>();
        found.forEach(match -> lines.add(Optional.of(match)));
        if (!found.isEmpty()) {
            lines.add(Optional.empty());
        }
        matches.offer(lines);
    }

    private Suggestions.Line line(Optional<Match> match) {
        return match.map(one -> line(one, named()))
                .orElseGet(() -> new Suggestions.Line(messages.text("in.match.new"), List.of()));
    }

    /// Whoever says the whole number says their own; on fewer digits, or by name, others may be found as well.
    private Names named() {
        var whole = who.getText().replaceAll("[^0-9]", "").length() >= WHOLE_NUMBER;
        return whole && form.matchesProperty().get().size() == 1 ? Names.SHOWN : station.names();
    }

    private Suggestions.Line line(Match one, Names names) {
        return new Suggestions.Line(
                names.of(one.customer().name()),
                List.of(
                        names.phone(one.customer().phone()),
                        one.meant()
                                .or(() -> one.devices().stream().findFirst())
                                .map(Device::name)
                                .orElse(""),
                        open(one)));
    }

    private String open(Match match) {
        var numbers = match.open().stream().map(RepairNumber::digits).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : messages.text("in.match.open", numbers);
    }

    private HBox known() {
        var words = new Label();
        words.getStyleClass().add("field-hint");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.SOMETIMES);
        var other = new Hyperlink(messages.text("in.forget"));
        other.setId("forget");
        other.setMinWidth(Hyperlink.USE_PREF_SIZE);
        other.setOnAction(_ -> {
            form.forget();
            who.requestFocus();
        });
        var open = new Hyperlink(messages.text("cu.card") + "  " + Command.CUSTOMER.keyText());
        open.setId("customer-card");
        open.setMinWidth(Hyperlink.USE_PREF_SIZE);
        open.setOnAction(_ -> meant().map(Customer::id).ifPresent(card));
        var row = new HBox(words, open, other);
        row.getStyleClass().add("known-customer");
        form.knownProperty().subscribe(known -> {
            var here = known.map(this::open).orElse("");
            words.setText(messages.text("in.known") + (here.isEmpty() ? "" : " · " + here));
            row.setVisible(known.isPresent());
            row.setManaged(known.isPresent());
        });
        return row;
    }

    private FormField tellBy() {
        var keys = new ChoiceKeys<TellBy>(messages.text("in.tellby"), Orientation.HORIZONTAL);
        keys.setId("tell-by");
        keys.offer(List.of(
                new ChoiceKeys.Choice<>(1, TellBy.CALL, messages.text("in.tellby.call")),
                new ChoiceKeys.Choice<>(2, TellBy.COMES_BACK, messages.text("in.tellby.comes"))));
        keys.valueProperty().bindBidirectional(form.tellByProperty());
        return new FormField(messages.text("in.tellby"), keys);
    }

    private FormField language() {
        var keys = new ChoiceKeys<Language>(messages.text("in.language"), Orientation.HORIZONTAL);
        keys.setId("language");
        keys.offer(List.of(
                new ChoiceKeys.Choice<>(1, Language.DA, messages.text("in.language.da")),
                new ChoiceKeys.Choice<>(2, Language.NB, messages.text("in.language.nb")),
                new ChoiceKeys.Choice<>(3, Language.EN, messages.text("in.language.en"))));
        keys.valueProperty().bindBidirectional(form.languageProperty());
        return new FormField(messages.text("in.language"), keys);
    }
}
