package dk.holdt.ui.parts;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FocusNext;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.FormGrid;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// How a difference is settled: with the customer's named yes, by a manager who says why, or by having told it.
final class SettleForm extends VBox {

    /// Which of the ways.
    enum Way {
        CUSTOMER,
        MANAGER,
        TOLD
    }

    private final Messages messages;
    private final Consumer<Settling> onSettle;
    private final Label say = Lines.text("", "sentence");
    private final TextField with = new TextField();
    private final ChoiceKeys<Channel> channel;
    private final ChoiceKeys<Long> manager;
    private final PasswordField pin = new PasswordField();
    private final TextArea reason = new TextArea();
    private final FormField withField;
    private final FormField channelField;
    private final FormField managerField;
    private final FormField pinField;
    private final FormField reasonField;
    private final ErrorSummary missing = new ErrorSummary();
    private final VBox body = Lines.box("gap");
    private final Button save;
    private Way way = Way.CUSTOMER;
    private String difference = "";

    SettleForm(Messages messages, Consumer<Settling> onSettle) {
        this.messages = messages;
        this.onSettle = onSettle;
        channel = new ChoiceKeys<>(messages.text("sw.channel"), Orientation.HORIZONTAL);
        channel.setId("channel");
        var offered = new ArrayList<ChoiceKeys.Choice<Channel>>();
        for (var one : List.of(Channel.CALL, Channel.VISIT, Channel.EMAIL, Channel.SMS)) {
            offered.add(new ChoiceKeys.Choice<>(offered.size() + 1, one, ContactWords.channel(messages, one)));
        }
        channel.offer(offered);
        manager = new ChoiceKeys<>(messages.text("sw.manager"), Orientation.HORIZONTAL);
        manager.setId("manager");
        with.setId("with");
        pin.setId("manager-pin");
        reason.setId("reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        say.setId("say");
        withField = new FormField(messages.text("sw.with"), with);
        channelField = new FormField(messages.text("sw.channel"), channel);
        managerField = new FormField(messages.text("sw.manager"), manager);
        pinField = new FormField(messages.text("sw.pin"), pin);
        reasonField = new FormField(messages.text("sw.reason"), reason).hint(messages.text("sw.reason.hint"));
        save = Lines.button("settle", "", this::settle);
        save.getStyleClass().add("main-act");
        getStyleClass().addAll("box", "settle-form");
        setId("settle-form");
        getChildren().setAll(missing, say, body, save);
        Lines.show(this, false);
    }

    void managers(List<StaffMember> managers) {
        var offered = new ArrayList<ChoiceKeys.Choice<Long>>();
        managers.stream()
                .limit(9)
                .forEach(one -> offered.add(new ChoiceKeys.Choice<>(offered.size() + 1, one.id(), one.name())));
        manager.offer(offered);
    }

    /// @param customer the name that is prefilled
    /// @param difference what the customer says yes to, in the customer's language
    /// @param spoken the sentence to read aloud; blank where there is none
    void begin(Way chosen, String customer, String difference, String spoken) {
        way = chosen;
        this.difference = difference;
        say.setText(spoken);
        Lines.show(say, !spoken.isBlank());
        if (with.getText().isBlank()) {
            with.setText(customer);
        }
        var form = new FormGrid();
        if (chosen == Way.MANAGER) {
            form.add(managerField).add(pinField).add(reasonField);
        } else {
            form.add(withField).add(channelField);
        }
        body.getChildren().setAll(form);
        missing.clear();
        save.setText(messages.text(
                        switch (chosen) {
                            case CUSTOMER -> "sw.save.consent";
                            case MANAGER -> "sw.save.manager";
                            case TOLD -> "sw.save.told";
                        })
                + "  " + Command.FINISH.keyText());
        Lines.show(this, true);
        FocusNext.to(chosen == Way.MANAGER ? manager : with);
    }

    void close() {
        Lines.show(this, false);
    }

    Node firstField() {
        return way == Way.MANAGER ? reason : with;
    }

    /// A PIN that was not taken is typed again from the start.
    Node pinAgain() {
        pin.clear();
        return way == Way.MANAGER ? pin : with;
    }

    /// What is settled with as it stands; the channel and the manager are no guess, so they are asked for.
    void settle() {
        missing.clear();
        if (way == Way.MANAGER) {
            Optional<Long> chosen = manager.value();
            chosen.ifPresentOrElse(
                    id -> onSettle.accept(new Settling.Decision(new Proof(id, pin.getText()), reason.getText())),
                    () -> missing(messages.text("sw.manager.who"), manager));
            return;
        }
        var chosen = channel.value();
        chosen.ifPresentOrElse(
                one -> onSettle.accept(spoken(one)), () -> missing(messages.text("sw.channel.which"), channel));
    }

    private void missing(String words, Node field) {
        missing.show(messages.text("re.not.saved"), List.of(new ErrorSummary.Problem(words, field)));
    }

    private Settling spoken(Channel by) {
        return way == Way.CUSTOMER
                ? new Settling.Consent(with.getText(), by, difference)
                : new Settling.Told(with.getText(), by);
    }
}
