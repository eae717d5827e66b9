package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents.Issued;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The papers of a repair: which there are, how they stand with the printer, and printing, opening and saving them.
///
/// A reprint is the frozen document again, byte for byte.
public final class PapersSheet extends VBox {

    private final RepairNumber number;
    private final PrintPaper papers;
    private final PaperWork work;
    private final Surroundings around;
    private final Messages messages;
    private final DateWords dates;
    private final VBox list = new VBox();
    private final ChoiceKeys<String> printers;
    private final Label news = new Label();
    private Optional<Issued> toPrint = Optional.empty();

    public PapersSheet(RepairNumber number, PrintPaper papers, PaperWork work, Surroundings around) {
        this.number = number;
        this.papers = papers;
        this.work = work;
        this.around = around;
        this.messages = around.messages();
        this.dates = new DateWords(messages.language(), around.zone());
        this.printers = new ChoiceKeys<>(messages.text("paper.printer"), Orientation.VERTICAL);
        printers.setId("printers");
        printers.valueProperty().subscribe(this::chosen);
        news.setId("paper-news");
        news.setWrapText(true);
        list.getStyleClass().add("gap");
        getStyleClass().addAll("page", "gap-wide");
        setId("papers");
        getChildren().setAll(list, news, printers);
        Rows.show(printers, false);
        read();
    }

    /// Prints the newest paper: the act of Ctrl+P.
    public void printNewest() {
        around.background().run(() -> papers.of(number), found -> found.stream().findFirst().ifPresent(this::print), this::failed);
    }

    private void read() {
        around.background().run(() -> papers.of(number), this::show, this::failed);
    }

    private void show(List<Issued> found) {
        list.getChildren().setAll(found.stream().map(this::row).toList());
        if (found.isEmpty()) {
            say(messages.text("paper.none"));
        } else {
            list.getChildren().getFirst().lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private Node row(Issued issued) {
        var name = new Label(messages.text(
                issued.kind() == PaperKind.INTAKE_RECEIPT ? "doc.intake" : "doc.repair"));
        name.getStyleClass().add("strong");
        var when = new Label(dates.moment(issued.issuedAt()));
        var state = new Label(issued.printing().map(this::words).orElse(messages.text("paper.not.printed")));
        state.getStyleClass().add("quiet");
        var acts = new HBox(
                button("paper.print", () -> print(issued)),
                button("paper.open", () -> work.open(issued.id(), this::opened)),
                button("paper.save", () -> save(issued)));
        acts.getStyleClass().add("gap");
        if (issued.printing().equals(Optional.of(PrintQueue.State.WAITING))) {
            acts.getChildren().add(button("paper.cancel", () -> cancel(issued)));
        }
        var row = new VBox(name, when, state, acts);
        row.getStyleClass().addAll("box", "gap");
        return row;
    }

    private Button button(String key, Runnable does) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private String words(PrintQueue.State state) {
        return messages.text(switch (state) {
            case WAITING -> "paper.waiting";
            case SENDING -> "paper.sending";
            case SENT -> "paper.sent";
            case FAILED -> "paper.failed";
            case CANCELLED -> "paper.cancelled";
        });
    }

    /// To the printer that was chosen last; the first time it is asked for.
    private void print(Issued issued) {
        toPrint = Optional.of(issued);
        around.background()
                .run(
                        () -> new Known(papers.printer(), papers.unprintable(issued.id())),
                        known -> {
                            if (!known.unprintable().isEmpty()) {
                                say(messages.text("paper.unprintable", known.unprintable()));
                            }
                            known.printer().ifPresentOrElse(this::printOn, this::ask);
                        },
                        this::failed);
    }

    private record Known(Optional<String> printer, String unprintable) {}

    private void ask() {
        say(messages.text("paper.asking"));
        work.printers(names -> {
            Rows.show(printers, !names.isEmpty());
            printers.offer(IntStream.range(0, Math.min(9, names.size()))
                    .mapToObj(i -> new ChoiceKeys.Choice<>(i + 1, names.get(i), names.get(i)))
                    .toList());
            say(messages.text(names.isEmpty() ? "paper.no.printer" : "paper.choose"));
            if (!names.isEmpty()) {
                printers.requestFocus();
            }
        });
    }

    private void chosen(String printer) {
        if (printer != null) {
            printOn(printer);
        }
    }

    private void printOn(String printer) {
        toPrint.ifPresent(issued -> around.background()
                .run(
                        () -> {
                            papers.print(issued.id(), printer);
                            return printer;
                        },
                        this::queued,
                        this::failed));
    }

    private void queued(String printer) {
        work.wake();
        Rows.show(printers, false);
        around.navigator().toast(messages.text("paper.queued", printer), messages.text("paper.other"), this::ask);
        read();
    }

    private void save(Issued issued) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("paper.save"));
        chooser.setInitialFileName(number.digits() + ".pdf");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> work.save(
                        issued.id(), file, saved -> say(messages.text(saved ? "paper.saved" : "paper.not.saved", file.toString()))));
    }

    private void cancel(Issued issued) {
        around.background().run(() -> papers.cancel(issued.id()), _ -> read(), this::failed);
    }

    private void opened(boolean opened) {
        if (!opened) {
            say(messages.text("paper.not.opened"));
        }
    }

    private void failed(Throwable cause) {
        say(messages.text("app.failed"));
    }

    private void say(String words) {
        news.setText(words);
        Rows.show(news, !words.isEmpty());
    }
}
