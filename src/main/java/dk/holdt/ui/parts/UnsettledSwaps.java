package dk.holdt.ui.parts;

import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import javafx.scene.layout.VBox;

/// Parts that were fitted and that somebody still has to say yes to: taken out again, or settled now.
final class UnsettledSwaps extends VBox {

    private final SwapViewModel model;
    private final Catalogue catalogue;
    private final Messages messages;
    private final Runnable onDone;

    UnsettledSwaps(SwapViewModel model, Catalogue catalogue, Messages messages, Runnable onDone) {
        this.model = model;
        this.catalogue = catalogue;
        this.messages = messages;
        this.onDone = onDone;
        getStyleClass().add("gap");
        setId("unsettled");
        Lines.show(this, false);
    }

    void read(SwapViewModel.Page page) {
        getChildren().clear();
        model.unsettled().forEach(swap -> getChildren().add(box(page, swap)));
        Lines.show(this, !getChildren().isEmpty());
    }

    private VBox box(SwapViewModel.Page page, PartSwap swap) {
        var form = new SettleForm(messages, settling -> model.settle(swap.id(), settling, onDone));
        form.managers(page.managers());
        var customer = page.dossier().customer();
        var theirs = new Messages(customer.language());
        var difference = new SwapSentences(theirs).differences(catalogue, swap);
        var said = theirs.text("sw.say", difference) + "\n" + theirs.text("dg.consent", difference);
        var why = swap.missing()
                .map(reason -> RefusalWords.of(
                        messages, Refusal.because(reason, swap.fitted().name())))
                .orElse("");
        var box = Lines.box("box", "swap-warn");
        box.getChildren()
                .setAll(
                        Lines.text(
                                messages.text(
                                        "sw.pair",
                                        swap.removed().name(),
                                        swap.fitted().name()),
                                "heading"),
                        Lines.text(new SwapSentences(messages).differences(catalogue, swap)),
                        Lines.text(why, "quiet"),
                        Lines.flow(
                                Lines.button("withdraw", messages.text("sw.withdraw"), () -> model.withdraw(swap.id())),
                                Lines.button(
                                        "ask-customer",
                                        messages.text("dg.o2"),
                                        () -> form.begin(SettleForm.Way.CUSTOMER, customer.name(), difference, said)),
                                Lines.button(
                                        "ask-manager",
                                        messages.text("dg.o3"),
                                        () -> form.begin(SettleForm.Way.MANAGER, "", "", ""))),
                        form);
        return box;
    }
}
