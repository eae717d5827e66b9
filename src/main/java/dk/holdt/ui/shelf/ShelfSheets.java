package dk.holdt.ui.shelf;

import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.handover.PartingPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.ShelfWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// The sheets that any screen opens for one repair: its place, a loan device, a stop, a copy of the data.
public final class ShelfSheets {

    private static final int DIGITS = 9;

    private final ShelfDesk desk;
    private final ShelfViewModel model;
    private final Station station;
    private final Messages messages;

    public ShelfSheets(ShelfDesk desk, Station station) {
        this.station = station;
        this.messages = station.messages();
        this.desk = desk;
        this.model = model();
    }

    /// A model of its own for the screen behind: what a sheet refuses is said in the sheet alone.
    ShelfViewModel model() {
        return new ShelfViewModel(desk, station.background(), station.by(), station.changed()::tell);
    }

    /// Where does it lie? One field; Enter saves.
    public void place(RepairNumber number) {
        station.background().run(() -> model.desk().places().placeOf(number), now -> place(number, now), this::unread);
    }

    private void place(RepairNumber number, String now) {
        var field = new TextField(now);
        field.setId("place");
        Runnable save = () -> model.put(number, field.getText(), station.navigator()::closeSheet);
        EnterMovesOn.ends(field, save);
        var form = new ShelfForm(model, messages, messages.text("sh.place.save"), _ -> save.run())
                .fill(new FormField(messages.text("sh.place.where"), field).hint(messages.text("sh.place.hint")));
        station.navigator().sheet(messages.text("sh.place.title", number.digits()), form);
    }

    /// Lends a device that is at hand.
    public void lend(RepairNumber number) {
        station.background().run(model.desk().lending().loans()::atHand, home -> lend(number, home), this::unread);
    }

    private void lend(RepairNumber number, List<LoanDevice> home) {
        var title = messages.text("loan.title", number.digits());
        if (home.isEmpty()) {
            var none = Lines.box("page");
            none.getChildren().add(Lines.text(messages.text("loan.none.home"), "sentence"));
            station.navigator().sheet(title, none);
            return;
        }
        var keys = new ChoiceKeys<LoanDevice>(messages.text("loan.which"), Orientation.VERTICAL);
        keys.setId("loan-devices");
        var choices = new ArrayList<ChoiceKeys.Choice<LoanDevice>>();
        home.stream()
                .limit(DIGITS)
                .forEach(one -> choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, named(one))));
        keys.offer(choices);
        var condition = new TextField();
        condition.setId("loan-condition");
        keys.valueProperty().subscribe(one -> {
            if (one != null) {
                condition.setText(one.condition());
            }
        });
        Consumer<ShelfForm> save = sheet -> keys.value()
                .ifPresentOrElse(
                        one -> model.act(
                                number,
                                seen -> model.desk()
                                        .lending()
                                        .loans()
                                        .lend(seen, model.by(), one.id(), condition.getText()),
                                station.navigator()::closeSheet),
                        () -> sheet.choose(messages.text("loan.which"), keys));
        var form = new ShelfForm(model, messages, messages.text("loan.save"), save)
                .fill(
                        new FormField(messages.text("loan.which"), keys),
                        new FormField(messages.text("loan.condition"), condition));
        station.navigator().sheet(title, form);
    }

    private String named(LoanDevice device) {
        var named = device.number() + "  " + device.name();
        return device.accessories().isEmpty() ? named : named + " · " + device.accessories();
    }

    /// What is said of a copy of the customer's data.
    public void dataCopy(RepairNumber number) {
        station.background()
                .run(
                        () -> model.desk().copies().of(number),
                        before -> station.navigator()
                                .sheet(
                                        messages.text("dc.title", number.digits()),
                                        new DataCopySheet(number, model, station, before).view()),
                        this::unread);
    }

    /// Stops a device, or lifts the stop that stands.
    public void stop(RepairNumber number, boolean stands) {
        if (stands) {
            lift(number);
        } else {
            stop(number);
        }
    }

    private void stop(RepairNumber number) {
        var reasons = new ChoiceKeys<Stop.Reason>(messages.text("sh.stop.why"), Orientation.VERTICAL);
        reasons.setId("stop-reasons");
        var choices = new ArrayList<ChoiceKeys.Choice<Stop.Reason>>();
        for (var reason : Stop.Reason.values()) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, reason, ShelfWords.reason(messages, reason)));
        }
        reasons.offer(choices);
        var words = area("stop-words");
        var until = new DayField(this::today, day -> dates().day(day));
        until.input().setId("stop-until");
        until.input().setAccessibleText(messages.text("sh.stop.until"));
        Consumer<ShelfForm> save = sheet -> reasons.value()
                .ifPresentOrElse(
                        reason -> model.act(
                                number,
                                seen -> model.desk()
                                        .stops()
                                        .stop(
                                                seen,
                                                model.by(),
                                                reason,
                                                words.getText(),
                                                until.dayProperty().get(),
                                                today()),
                                () -> close(messages.text("sh.stop.done", number.digits()))),
                        () -> sheet.choose(messages.text("sh.stop.why"), reasons));
        var form = new ShelfForm(model, messages, messages.text("sh.stop.save"), save)
                .fill(
                        new FormField(messages.text("sh.stop.why"), reasons),
                        new FormField(messages.text("sh.stop.words"), words),
                        new FormField(messages.text("sh.stop.until"), until).hint(messages.text("sh.stop.until.hint")))
                .leads(words, Reason.WORDS_MISSING, Reason.TOO_LONG)
                .leads(until, Reason.DAY_PAST);
        station.navigator().sheet(messages.text("sh.stop.title", number.digits()), form);
    }

    private void lift(RepairNumber number) {
        var words = area("lift-words");
        Runnable save = () -> model.act(
                number,
                seen -> model.desk().stops().lift(seen, model.by(), words.getText()),
                () -> close(messages.text("sh.lift.done", number.digits())));
        var form = new ShelfForm(model, messages, messages.text("sh.lift.save"), _ -> save.run())
                .fill(new FormField(messages.text("sh.lift.why"), words));
        station.navigator().sheet(messages.text("sh.lift.title", number.digits()), form);
    }

    /// A device that does not go home: bought by the shop, scrapped with consent, or the maker's from here on.
    public void part(RepairNumber number) {
        station.background()
                .run(
                        () -> model.desk().lending().parting().read(number, model.by()),
                        found -> found.ifPresent(this::part),
                        this::unread);
    }

    private void part(PartingPage page) {
        var title = messages.text("gone.title", page.dossier().number().digits());
        if (page.inTheWay().isEmpty()) {
            station.navigator().sheet(title, new PartingSheet(model, station, page).view());
            return;
        }
        var why = Lines.box("page");
        page.inTheWay().forEach(no -> why.getChildren().add(Lines.text(RefusalWords.of(messages, no), "sentence")));
        if (page.inTheWay().stream().anyMatch(no -> no.reason() == Reason.COPY_UNSAID)) {
            why.getChildren().add(Lines.text(messages.text("gone.copy", messages.text("dc.act"))));
        }
        station.navigator().sheet(title, why);
    }

    /// The customer is told, or reminded, that it can be collected.
    void remind(RepairNumber number, int before) {
        station.background()
                .run(
                        () -> desk.reading().repairs().read(number),
                        found -> found.ifPresent(page -> remind(page.dossier(), before)),
                        this::unread);
    }

    private void remind(Dossier dossier, int before) {
        var sheet = new RemindSheet(model, station, dossier, before);
        station.navigator()
                .sheet(messages.text("sh.remind.title", dossier.number().digits()), sheet.view());
    }

    /// A device of the shop goes into the register.
    void register() {
        var number = field("loan-number");
        var name = field("loan-name");
        var condition = field("loan-condition");
        var with = field("loan-with");
        Runnable save = () -> model.register(
                number.getText(),
                name.getText(),
                condition.getText(),
                with.getText(),
                () -> close(messages.text("loan.registered", number.getText().strip())));
        var form = new ShelfForm(model, messages, messages.text("loan.register"), _ -> save.run())
                .fill(
                        new FormField(messages.text("loan.number"), number),
                        new FormField(messages.text("loan.name"), name),
                        new FormField(messages.text("loan.condition"), condition),
                        new FormField(messages.text("loan.with"), with))
                .leads(name, Reason.LOAN_UNNAMED);
        station.navigator().sheet(messages.text("loan.register"), form);
    }

    /// No sheet could be opened, so it is said where there is none.
    private void unread(Throwable failure) {
        station.navigator().toast(messages.text("re.failed"));
    }

    private void close(String said) {
        station.navigator().closeSheet();
        station.navigator().toast(said);
    }

    private DateWords dates() {
        return new DateWords(messages.language(), station.zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(station.clock().now(), station.zone());
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private static TextArea area(String id) {
        var area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }
}
