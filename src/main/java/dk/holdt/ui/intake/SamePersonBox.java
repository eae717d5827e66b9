package dk.holdt.ui.intake;

import dk.holdt.ui.intake.SamePerson.Differs;
import dk.holdt.ui.intake.SamePerson.Part;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.intake.FindCustomer.Match;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The question whether a new customer is one we know, beside the form and never on the way of Enter.
final class SamePersonBox extends VBox {

    private final SamePerson model;
    private final Messages messages;
    private final Label question = Lines.text("", "strong");
    private final VBox parts = Lines.box("gap");

    SamePersonBox(SamePerson model, Station station) {
        this.model = model;
        this.messages = station.messages();
        var answer = new ChoiceKeys<Boolean>(messages.text("sp.question"), Orientation.HORIZONTAL);
        answer.setId("same-person");
        question.setId("same-person-question");
        answer.offer(List.of(
                new ChoiceKeys.Choice<>(1, true, messages.text("sp.same")),
                new ChoiceKeys.Choice<>(2, false, messages.text("sp.other"))));
        answer.valueProperty().bindBidirectional(model.sameProperty());
        getStyleClass().addAll("box", "gap");
        getChildren().setAll(question, answer, Lines.text(messages.text("sp.skip"), "field-hint"), parts);
        model.candidateProperty().subscribe(found -> {
            ask(station.names());
            Lines.show(this, found.isPresent());
        });
        station.atCounter().namesProperty().subscribe((_, now) -> ask(now));
        model.sameProperty().subscribe(same -> show(Boolean.TRUE.equals(same)));
    }

    /// Until it is said to be the same person it may be somebody of the same number.
    private void ask(Names names) {
        model.candidateProperty()
                .get()
                .map(Match::customer)
                .map(known -> Stream.of(names.of(known.name()), names.ours(known.phone()), names.ours(known.email()))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")))
                .ifPresent(known -> question.setText(messages.text("sp.known", known)));
    }

    private void show(boolean same) {
        parts.getChildren()
                .setAll(same ? model.differences().stream().map(this::part).toList() : List.of());
        Lines.show(parts, !parts.getChildren().isEmpty());
    }

    private FormField part(Differs one) {
        var name = name(one.part());
        var keys = new ChoiceKeys<Boolean>(name, Orientation.HORIZONTAL);
        keys.setId("same-" + one.part().ordinal());
        keys.offer(List.of(
                new ChoiceKeys.Choice<>(1, false, messages.text("sp.keep", one.known())),
                new ChoiceKeys.Choice<>(2, true, messages.text("sp.replace", one.typed()))));
        keys.valueProperty().bindBidirectional(model.replacedProperty(one.part()));
        return new FormField(name, keys);
    }

    private String name(Part part) {
        return messages.text(
                switch (part) {
                    case NAME -> "in.name";
                    case PHONE -> "doc.phone";
                    case EMAIL -> "in.email";
                });
    }
}
