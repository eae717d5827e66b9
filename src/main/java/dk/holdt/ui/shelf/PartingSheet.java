package dk.holdt.ui.shelf;

import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.Scrapped;
import dk.holdt.domain.parting.Parting.SentToMaker;
import dk.holdt.domain.parting.PartingCheck;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.handover.PartingFacts;
import dk.holdt.usecase.handover.PartingPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A device that does not go home: first what becomes of it, then only what that asks for. Nothing is chosen yet.
final class PartingSheet {

    private final ShelfViewModel model;
    private final PartingPage page;
    private final Messages messages;
    private final Runnable onDone;
    private final ChoiceKeys<Ending> what;
    private final TextField from = field("parting-from");
    private final AmountField price = new AmountField();
    private final TextField to = field("parting-to");
    private final TextField reference = field("parting-reference");
    private final ChoiceKeys<Dealing> dealing;
    private final TextField reached = field("parting-reached");
    private final ConsentFields consent;
    private final DataFields data;
    private final SettledFields settled;
    private final ShelfForm form;

    PartingSheet(ShelfViewModel model, Station station, PartingPage page) {
        this.model = model;
        this.page = page;
        this.messages = station.messages();
        this.onDone = station.navigator()::closeSheet;
        what = new ChoiceKeys<>(messages.text("gone.what"), Orientation.VERTICAL);
        what.setId("parting-what");
        what.offer(List.of(
                new ChoiceKeys.Choice<>(1, Ending.BOUGHT, messages.text("gone.bought")),
                new ChoiceKeys.Choice<>(2, Ending.SCRAPPED, messages.text("gone.scrapped")),
                new ChoiceKeys.Choice<>(3, Ending.SENT_TO_MAKER, messages.text("gone.maker"))));
        dealing = new ChoiceKeys<>(messages.text("gone.deals"), Orientation.VERTICAL);
        dealing.setId("parting-deals");
        dealing.offer(List.of(
                new ChoiceKeys.Choice<>(1, Dealing.SHOP, messages.text("gone.deals.us")),
                new ChoiceKeys.Choice<>(2, Dealing.MAKER, messages.text("gone.deals.them"))));
        consent = new ConsentFields(page, messages, new DateWords(messages.language(), station.zone()));
        data = new DataFields(messages, PartingCheck.isKept(page.dossier()));
        settled = new SettledFields(page, messages);
        form = new ShelfForm(model, messages, messages.text("gone.save"), _ -> save());
        layOut();
    }

    private void layOut() {
        price.setId("parting-price");
        from.setText(page.dossier()
                .handIn()
                .business()
                .map(business -> business.name())
                .or(() -> page.dossier().handIn().person(PersonRole.OWNS_IT))
                .orElse(page.dossier().customer().name()));
        var reachedField = new FormField(messages.text("gone.reached"), reached);
        dealing.valueProperty().subscribe(chosen -> Lines.show(reachedField, chosen == Dealing.MAKER));
        var bought = fields(
                new FormField(messages.text("gone.from"), from),
                new FormField(messages.text("gone.price"), price).hint(messages.text("gone.price.hint")));
        var sent = fields(
                new FormField(messages.text("gone.to"), to),
                new FormField(messages.text("gone.ref"), reference),
                new FormField(messages.text("gone.deals"), dealing),
                reachedField);
        var law = law();
        what.valueProperty().subscribe(chosen -> {
            Lines.show(bought, chosen == Ending.BOUGHT);
            Lines.show(law, chosen == Ending.SCRAPPED);
            Lines.show(sent, chosen == Ending.SENT_TO_MAKER);
            Lines.show(consent, chosen != null && chosen.givesUp());
            Lines.show(data, chosen != null);
            Lines.show(settled, chosen != null);
            data.offer(chosen == Ending.SENT_TO_MAKER);
        });
        leads();
        var whatField = new FormField(messages.text("gone.what"), what);
        if (!page.mayGiveUp()) {
            whatField.hint(messages.text("gone.manager"));
        }
        form.fill(whatField, law, bought, sent, consent, data, settled);
    }

    private void leads() {
        form.leads(what, Reason.NOT_A_MANAGER)
                .leads(price, Reason.AMOUNT_MISSING)
                .leads(to, Reason.MAKER_MISSING)
                .leads(reached, Reason.REACHED_MISSING);
        consent.leads(form);
        data.leads(form);
        settled.leads(form);
    }

    /// Nothing is given up because time has passed: what the law of the country asks for stands beside the consent.
    private Label law() {
        var words = messages.text(page.shop().country() == Country.DK ? "sh.law.dk" : "sh.law.no");
        var law = Lines.text(messages.text("gone.law") + " " + words, "quiet");
        law.setId("parting-law");
        return law;
    }

    Parent view() {
        return form;
    }

    private void save() {
        if (what.value().isEmpty()) {
            form.choose(messages.text("gone.what"), what);
            return;
        }
        parting(what.value().get()).ifPresent(parting -> {
            var facts = new PartingFacts(parting, settled.returned(), settled.read());
            model.act(
                    page.dossier().number(),
                    seen -> model.desk().lending().parting().part(seen, model.by(), facts),
                    onDone);
        });
    }

    private Optional<Parting> parting(Ending chosen) {
        return switch (chosen) {
            case BOUGHT -> bought();
            case SCRAPPED -> consent.read(form).flatMap(agreed -> read().map(on -> new Scrapped(agreed, on)));
            default -> sent();
        };
    }

    private Optional<DataOnIt> read() {
        return data.read(form);
    }

    private Optional<Parting> bought() {
        var minor = price.minorProperty().get();
        if (minor.isEmpty()) {
            form.wrong(messages.text("no.amount"), price);
            return Optional.empty();
        }
        var paid = new Money(minor.getAsLong(), page.due().currency());
        return consent.read(form).flatMap(agreed -> read().map(on -> new Bought(from.getText(), paid, agreed, on)));
    }

    private Optional<Parting> sent() {
        if (dealing.value().isEmpty()) {
            form.choose(messages.text("gone.deals"), dealing);
            return Optional.empty();
        }
        var whom = dealing.value().get();
        return read().map(on -> new SentToMaker(
                to.getText(), reference.getText(), whom, whom == Dealing.MAKER ? reached.getText() : "", on));
    }

    private static VBox fields(FormField... fields) {
        var box = Lines.box("gap");
        box.getChildren().setAll(fields);
        return box;
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
