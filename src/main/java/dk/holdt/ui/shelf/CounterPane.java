package dk.holdt.ui.shelf;

import dk.holdt.domain.collecting.Collecting.Owing;
import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.loan.Loans;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.shelf.ShelfPage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Beside the shelf: which loan devices are out and where, which are at hand, what went home unpaid, and the copies of
/// customers' data that are not deleted yet.
final class CounterPane extends VBox {

    private final ShelfViewModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Supplier<Names> names;
    private final Button register;

    /// @param names how the customers are named
    CounterPane(ShelfViewModel model, Messages messages, DateWords dates, Supplier<Names> names, Runnable onRegister) {
        this.names = names;
        this.model = model;
        this.messages = messages;
        this.dates = dates;
        this.register = Lines.button("register", messages.text("loan.register"), onRegister);
        getStyleClass().addAll("gap", "shelf-counter");
        setId("counter");
    }

    void show(ShelfPage page) {
        getChildren()
                .setAll(Lines.text(
                        messages.text("loan.out.head", page.counter().out().size()), "heading"));
        page.counter().out().forEach(out -> getChildren().add(out(out, page)));
        getChildren()
                .add(Lines.text(
                        messages.text("loan.home.head", page.counter().atHome().size()), "heading"));
        page.counter().atHome().forEach(one -> getChildren().add(Lines.text(home(one))));
        getChildren().add(Lines.flow(register));
        if (!page.counter().owing().isEmpty()) {
            getChildren().add(Lines.text(messages.text("sh.owing"), "heading"));
            page.counter().owing().forEach(one -> getChildren().add(owing(one, page)));
        }
        var copies = page.counter().copies();
        if (!copies.isEmpty()) {
            getChildren().add(Lines.text(messages.text("dc.head", copies.size()), "heading"));
            copies.forEach(kept -> getChildren().add(copy(kept, page)));
        }
    }

    private String home(LoanDevice device) {
        var named = device.number() + "  " + device.name();
        return device.condition().isEmpty() ? named : named + " · " + device.condition();
    }

    private Node out(Loans.Out out, ShelfPage page) {
        var device = out.loan().device();
        var said = Lines.text(messages.text(
                "loan.out",
                device.number(),
                device.name(),
                out.repair().digits(),
                reached(out.customer(), out.phone()),
                dates.shortDay(out.loan().lentAt().atZone(page.country().zone()).toLocalDate(), page.today())));
        return withField(
                said,
                "loan-back-" + out.loan().id(),
                "hv.loan.condition",
                "hv.loan.back",
                typed -> model.loanBack(out.repair(), out.loan().id(), typed));
    }

    private Node owing(Owing one, ShelfPage page) {
        var said = Lines.text(messages.text(
                "sh.owing.row",
                one.repair().digits(),
                reached(one.customer(), one.phone()),
                one.device(),
                dates.shortMoment(one.collectedAt(), page.today())));
        var due = new AmountWords(messages.language()).of(one.due());
        var pay = Lines.text(messages.text("pay.till", due, one.repair().digits()), "strong");
        return withField(
                names.get().areHidden() ? said : new VBox(said, pay),
                "paid-" + one.id(),
                "hv.till",
                "sh.owing.paid",
                typed -> model.paid(one.repair(), typed));
    }

    private Node copy(DataCopies.Kept kept, ShelfPage page) {
        var words = DataCopyWords.listed(messages, dates, names.get(), kept, page.today());
        var said = Lines.text(words, kept.copy().isDue(page.today()) ? "strong" : "copy-of-data");
        var number = kept.repair();
        var gone = Lines.button(
                "copy-deleted-" + number.digits(), messages.text("dc.gone"), () -> model.copyDeleted(number));
        gone.setAccessibleText(messages.text("dc.gone") + ": " + words);
        var box = Lines.box("gap", "box");
        box.getChildren().setAll(said, Lines.flow(gone));
        return box;
    }

    /// A number is dialled in one go, so it is not broken over two lines.
    private String reached(String customer, String phone) {
        if (names.get().areHidden()) {
            return names.get().of(customer);
        }
        return phone.isBlank() ? customer : customer + " · " + phone.replace(' ', '\u00a0');
    }

    private Node withField(Node said, String id, String asked, String act, Consumer<String> does) {
        var field = new TextField();
        field.setId(id + "-words");
        var button = Lines.button(id, messages.text(act), () -> does.accept(field.getText()));
        button.setMinWidth(Button.USE_PREF_SIZE);
        var box = Lines.box("gap", "box");
        box.getChildren().setAll(said, new FormField(messages.text(asked), field), button);
        return box;
    }
}
