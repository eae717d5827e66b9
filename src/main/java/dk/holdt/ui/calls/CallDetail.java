package dk.holdt.ui.calls;

import dk.holdt.domain.journal.Contact;
import dk.holdt.ui.kit.AgreementStrip;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.AskedWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.TellingWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What whoever rings needs before their eyes: number and name, what was agreed and asked, what to say, and how it
/// went.
final class CallDetail extends VBox {

    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final CallNowWording wording;
    private final TellingWords tellings;
    private final Consumer<CallOutcome> went;
    private final Label phone = Lines.text("", "title");
    private final Label device = Lines.text("");
    private final AgreementStrip agreements;
    private final Label asked = Lines.text("");
    private final Label notAsked = Lines.text("", "quiet");
    private final Label say = Lines.text("", "sentence");
    private final Label tried = Lines.text("");
    private final FlowPane outcomes = Lines.flow();
    private List<CallOutcome> offered = List.of();

    /// @param went told which outcome was taken
    /// @param open shows the repair itself
    CallDetail(Station station, CallNowWording wording, Consumer<CallOutcome> went, Runnable open) {
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.wording = wording;
        this.tellings = new TellingWords(messages, station.zone());
        this.went = went;
        this.agreements = new AgreementStrip(messages);
        phone.setId("call-phone");
        asked.setId("call-asked");
        notAsked.setId("call-not-asked");
        say.setId("call-say");
        tried.setId("call-tried");
        outcomes.setId("call-outcomes");
        setId("call-detail");
        getStyleClass().add("call-detail");
        var toSay = Lines.box("call-say", "box");
        toSay.getChildren().setAll(Lines.text(messages.text("re.say"), "field-label"), say);
        getChildren()
                .setAll(
                        phone,
                        device,
                        agreements,
                        asked,
                        notAsked,
                        toSay,
                        tried,
                        outcomes,
                        Lines.text(messages.text("cn.hint"), "quiet"),
                        Lines.button("open-repair", messages.text("cn.open"), open));
    }

    void show(CallNowViewModel.Chosen chosen) {
        var page = chosen.page();
        var dossier = page.dossier();
        var customer = dossier.customer();
        phone.setText(
                customer.phone().isBlank()
                        ? customer.name()
                        : customer.phone().replace(' ', '\u00a0') + "  " + customer.name());
        var named = dossier.number().digits() + " " + dossier.device().name();
        device.setText(customer.phone().isBlank() ? named + " · " + wording.withoutNumber(page) : named);
        agreements.show(dossier.standingAgreements(), page.stop());
        asked(page);
        say.setText(messages.text(
                "re.quote",
                wording.say(chosen.item(), page, page.nameOf(station.by().getAsLong()))));
        tried.setText(tellings.of(chosen.item().telling(), page.readAt()));
        Lines.show(tried, !tried.getText().isEmpty());
        offered = CallOutcome.of(chosen.item(), messages, how -> next(chosen, how));
        outcomes.getChildren().setAll(offered.stream().map(this::button).toList());
    }

    private void asked(RepairPage page) {
        var words = AskedWords.of(messages, dates, page.dossier(), today(page));
        asked.setText(messages.text("cn.asked", String.join(" · ", words.answered())));
        notAsked.setText(messages.text("cn.asked.not", String.join(" · ", words.open())));
        Lines.show(notAsked, !words.open().isEmpty());
    }

    private Button button(CallOutcome one) {
        return Lines.button("outcome-" + one.key(), one.key() + "  " + one.words(), () -> went.accept(one));
    }

    boolean offers(int digit) {
        return offered.stream().anyMatch(one -> one.key() == digit);
    }

    /// Takes the outcome that has this digit; nothing for a digit that none has.
    void press(int digit) {
        offered.stream().filter(one -> one.key() == digit).findFirst().ifPresent(went);
    }

    private String next(CallNowViewModel.Chosen chosen, Contact.Outcome how) {
        return wording.moment(chosen.nextTries().get(how), chosen.page().readAt());
    }

    private LocalDate today(RepairPage page) {
        return LocalDate.ofInstant(page.readAt(), station.zone());
    }
}
