package dk.holdt.ui.shelf;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.shelf.RemindToCollect.Plan;
import dk.holdt.words.ContactWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.ShelfWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// Telling a customer that it is ready, or reminding one who does not come: what to say, how it went, what is next.
final class RemindSheet {

    private final ShelfViewModel model;
    private final Station station;
    private final Messages messages;
    private final Dossier dossier;
    private final Runnable onDone;
    private final ChoiceKeys<Channel> channel;
    private final TextField with = new TextField();
    private final ChoiceKeys<Contact.Outcome> outcome;
    private final TextArea words = new TextArea();
    private final ChoiceKeys<Optional<NextStep.Kind>> next;
    private final DayField day;
    private final FormField dayField;
    private final ShelfForm form;

    /// @param before how often the customer was reminded of it before
    RemindSheet(ShelfViewModel model, Station station, Dossier dossier, int before) {
        this.model = model;
        this.station = station;
        this.messages = station.messages();
        this.dossier = dossier;
        this.onDone = station.navigator()::closeSheet;
        channel = keys("sh.remind.how", "remind-channel");
        channel.offer(List.of(channel(1, Channel.CALL), channel(2, Channel.VISIT), channel(3, Channel.LETTER)));
        outcome = keys("sh.remind.went", "remind-outcome");
        outcome.offer(List.of(
                outcome(1, Contact.Outcome.AGREED),
                outcome(2, Contact.Outcome.NO_ANSWER),
                outcome(3, Contact.Outcome.MESSAGE_LEFT),
                outcome(7, Contact.Outcome.ENGAGED)));
        next = keys("sh.remind.next", "remind-next");
        next.offer(List.of(
                step(1, NextStep.Kind.CUSTOMER_COMES),
                step(2, NextStep.Kind.CALL),
                step(3, NextStep.Kind.LETTER),
                new ChoiceKeys.Choice<>(4, Optional.<NextStep.Kind>empty(), messages.text("sh.remind.nothing"))));
        day = new DayField(this::today, one -> dates().day(one));
        dayField = new FormField(messages.text("sh.remind.day"), day);
        form = new ShelfForm(model, messages, messages.text("sh.remind.save"), _ -> save()).naming(dossier.number());
        layOut(before);
    }

    private void layOut(int before) {
        with.setText(dossier.customer().name());
        with.setId("remind-with");
        words.setId("remind-words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        day.input().setId("remind-day");
        day.input().setAccessibleText(messages.text("sh.remind.day"));
        next.valueProperty().subscribe(chosen -> Lines.show(dayField, chosen != null && chosen.isPresent()));
        var say = Lines.text(sentence(before), "sentence");
        say.setId("remind-say");
        var phone = dossier.customer().phone();
        form.leads(day.input(), Refusal.Reason.DAY_MISSING, Refusal.Reason.DAY_PAST)
                .leads(with, Refusal.Reason.WHO_MISSING)
                .leads(words, Refusal.Reason.WORDS_MISSING, Refusal.Reason.CALL_WORDS_MISSING);
        form.fill(
                Lines.text(
                        phone.isBlank()
                                ? dossier.customer().name()
                                : dossier.customer().name() + " · " + phone),
                say,
                new FormField(messages.text("sh.remind.how"), channel),
                new FormField(messages.text("sh.remind.with"), with),
                new FormField(messages.text("sh.remind.went"), outcome),
                new FormField(messages.text("sh.remind.words"), words),
                new FormField(messages.text("sh.remind.next"), next),
                dayField);
    }

    Parent view() {
        return form;
    }

    /// Another sentence each time: what was said before has not brought anybody.
    private String sentence(int before) {
        var device = dossier.device().name();
        return switch (before) {
            case 0 -> messages.text("sh.say.first", device);
            case 1 -> messages.text("sh.say.second", device);
            default ->
                messages.text(
                        "sh.say.later",
                        device,
                        dates().day(dossier.repair().progress().readyAt().orElseThrow()));
        };
    }

    private void save() {
        if (channel.value().isEmpty()) {
            form.choose(messages.text("sh.remind.how"), channel);
        } else if (outcome.value().isEmpty()) {
            form.choose(messages.text("sh.remind.went"), outcome);
        } else {
            save(channel.value().get(), outcome.value().get());
        }
    }

    private void save(Channel how, Contact.Outcome went) {
        var contact = new ContactMade(how, with.getText(), went, false, words.getText());
        var plan = next.value()
                .flatMap(kind -> kind)
                .map(kind -> new Plan(kind, day.dayProperty().get(), ""));
        model.act(
                dossier.number(),
                seen -> model.desk().reminding().remind(seen, model.by(), contact, plan, today()),
                onDone);
    }

    private <T> ChoiceKeys<T> keys(String words, String id) {
        var keys = new ChoiceKeys<T>(messages.text(words), Orientation.VERTICAL);
        keys.setId(id);
        return keys;
    }

    private ChoiceKeys.Choice<Channel> channel(int key, Channel one) {
        return new ChoiceKeys.Choice<>(key, one, ContactWords.channel(messages, one));
    }

    private ChoiceKeys.Choice<Contact.Outcome> outcome(int key, Contact.Outcome one) {
        return new ChoiceKeys.Choice<>(
                key,
                one,
                one == Contact.Outcome.AGREED
                        ? messages.text("sh.remind.reached")
                        : ContactWords.outcome(messages, one));
    }

    private ChoiceKeys.Choice<Optional<NextStep.Kind>> step(int key, NextStep.Kind kind) {
        return new ChoiceKeys.Choice<>(key, Optional.of(kind), ShelfWords.step(messages, kind));
    }

    private DateWords dates() {
        return new DateWords(messages.language(), station.zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(station.clock().now(), station.zone());
    }
}
