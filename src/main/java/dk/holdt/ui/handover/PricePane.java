package dk.holdt.ui.handover;

import dk.holdt.domain.repair.PriceLine;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PriceLineForm;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.GoodwillWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PriceWords;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What it costs, what was agreed, and the way out when the one is above the other.
final class PricePane extends VBox {

    private final HandoverViewModel model;
    private final Messages messages;
    private final AmountWords amounts;
    private final VBox lines = Lines.box("gap");
    private final Label total = Lines.text("", "strong");
    private final Label deposit = Lines.text("", "strong");
    private final Label limit = Lines.text("", "quiet");
    private final VBox above = Lines.box("box", "above-limit");
    private final Label aboveWords = Lines.text("", "strong");
    private final Label own = Lines.text("", "quiet");
    private final PriceLineForm form;
    private String ownWords = "";

    PricePane(HandoverViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.amounts = new AmountWords(messages.language());
        this.form = new PriceLineForm(messages, model::addPrice);
        total.setId("total");
        deposit.setId("deposit-paid");
        above.setId("above-limit");
        above.getChildren()
                .setAll(aboveWords, Lines.button("agree-total", messages.text("hv.agree"), model::agreeToTotal));
        getStyleClass().add("gap");
        getChildren()
                .setAll(
                        Lines.text(messages.text("re.price"), "heading"),
                        lines,
                        total,
                        deposit,
                        limit,
                        above,
                        form,
                        own);
        own.setId("own-limit");
        form.kindProperty().subscribe(_ -> look());
    }

    void show(HandoverPage page) {
        var stand = page.dossier().priceLines();
        var column =
                amounts.column(stand.stream().mapToLong(line -> line.amount().minor()));
        lines.getChildren()
                .setAll(stand.stream().map(line -> line(line, column)).toList());
        Lines.show(lines, !stand.isEmpty());
        Lines.show(total, !stand.isEmpty());
        var sum = messages.text("an.total", amounts.of(page.total().minor()));
        total.setText(
                page.shop().vatRegistered() && page.total().vatOfWhich().minor() != 0
                        ? sum + " "
                                + messages.text(
                                        "an.vat",
                                        amounts.of(page.total().vatOfWhich().minor()))
                        : sum);
        var paid = page.dossier().handIn().deposit();
        var due = page.due().minor();
        deposit.setText(paid.map(one -> messages.text(
                        due < 0 ? "hv.deposit.back" : "hv.deposit",
                        amounts.of(one.amount().minor()),
                        amounts.of(Math.abs(due))))
                .orElse(""));
        Lines.show(deposit, paid.isPresent());
        limit.setText(page.limit()
                .map(most -> messages.text("re.limit") + ": " + amounts.of(most.minor()))
                .orElseGet(() -> messages.text("hv.nolimit")));
        var tooMuch = page.limit().filter(page.total()::isMoreThan);
        aboveWords.setText(tooMuch.map(most ->
                        messages.text("no.price.limit", amounts.of(page.total().minor()), amounts.of(most.minor())))
                .orElse(""));
        Lines.show(above, tooMuch.isPresent());
        ownWords = GoodwillWords.own(messages, page.ownGoodwill());
        look();
    }

    /// Said only to whoever is about to take something off: the customer looks at this page too.
    private void look() {
        var takesOff = Optional.ofNullable(form.kindProperty().getValue()).filter(PriceLine.Kind::takesOff);
        own.setText(takesOff.isPresent() ? ownWords : "");
        Lines.show(own, !own.getText().isEmpty());
    }

    /// Offers goodwill with its cause already in words.
    void offerGoodwill(String cause) {
        form.begin(PriceLine.Kind.GOODWILL, cause);
    }

    /// Whether no line is begun that would be lost now.
    boolean isSettled() {
        return form.isSettled();
    }

    Node field() {
        return form.field();
    }

    private HBox line(PriceLine line, LongFunction<String> column) {
        var named = PriceWords.label(messages, line);
        var said = Lines.text(named);
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove = Lines.button("remove", messages.text("an.remove"), () -> model.removePrice(line));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        EnterMovesOn.passes(remove);
        remove.setAccessibleText(messages.text("an.remove") + ": " + named);
        var row = new HBox(said, Lines.word(column.apply(line.amount().minor())), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("gap-wide", "price-line");
        return row;
    }
}
