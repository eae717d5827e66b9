package dk.holdt.ui.repair;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.SaveAs;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.repair.PapersViewModel.Wanted;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The papers that were handed out for a repair, to be printed once more, opened or saved as they were.
final class PapersPane extends VBox {

    private final PapersViewModel model;
    private final Runnable choosePrinters;
    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;
    private final String number;
    private final VBox rows = Lines.box("gap");
    private final Label warning = Lines.text("", "strong");
    private final Label problem = Lines.text("", "field-error");

    PapersPane(PapersViewModel model, Runnable choosePrinters, Station station, String number) {
        this.model = model;
        this.choosePrinters = choosePrinters;
        this.station = station;
        this.messages = station.messages();
        this.zone = station.zone();
        this.dates = new DateWords(messages.language(), zone);
        this.number = number;
        getStyleClass().add("gap");
        setId("papers");
        getChildren().setAll(Rows.heading(messages.text("pp.title")), problem, warning, rows);
        model.papersProperty().subscribe(read -> read.ifPresent(this::show));
        model.unprintableProperty().subscribe(signs -> {
            warning.setText(signs.isBlank() ? "" : messages.text("pp.unprintable", signs));
            Lines.show(warning, !signs.isBlank());
        });
        model.questionProperty().subscribe(question -> question.ifPresent(this::ask));
        model.withdrawnProperty().subscribe(withdrawn -> {
            if (withdrawn) {
                station.navigator().toast(messages.text("pp.withdrawn"));
            }
        });
        model.failedProperty().subscribe(failed -> {
            problem.setText(failed ? messages.text("pp.failed") : "");
            Lines.show(problem, failed);
        });
    }

    private void show(PrintPaper.Papers papers) {
        rows.getChildren().clear();
        if (papers.issued().isEmpty()) {
            rows.getChildren().add(Lines.text(messages.text("pp.none"), "quiet"));
        }
        for (var paper : papers.issued()) {
            rows.getChildren().add(row(papers, paper, papers.newest().equals(Optional.of(paper))));
        }
        rows.getChildren().add(labels(papers));
        rows.getChildren().add(button(messages.text("prn.title"), "choose-printers", choosePrinters));
    }

    private VBox row(PrintPaper.Papers papers, Documents.Issued paper, boolean newest) {
        var today = LocalDate.ofInstant(station.clock().now(), zone);
        var wanted = model.wanted(paper);
        var words = kind(paper) + " · " + dates.shortMoment(paper.issuedAt(), today)
                + paper.printing().map(state -> " · " + words(state)).orElse("");
        var acts = new FlowPane(
                button(messages.text("pp.open"), "open-" + paper.id(), () -> model.open(wanted, fileName(paper))),
                button(messages.text("pp.save"), "save-" + paper.id(), () -> save(paper)));
        if (paper.withdrawn()) {
            acts.getStyleClass().add("gap");
            return new VBox(Lines.text(words), Lines.text(messages.text("pp.withdrawn"), "quiet"), acts);
        }
        acts.getChildren().addFirst(print(papers, wanted, newest ? "print-newest" : "print-" + paper.id(), newest));
        more(acts, wanted, paper.printing(), Long.toString(paper.id()));
        return new VBox(Lines.text(words), acts);
    }

    private VBox labels(PrintPaper.Papers papers) {
        var wanted = model.labels();
        var words = messages.text("pp.labels")
                + papers.labels().map(state -> " · " + words(state)).orElse("");
        var acts = new FlowPane(
                print(papers, wanted, "print-labels", false),
                button(
                        messages.text("pp.open"),
                        "open-labels",
                        () -> model.open(wanted, "repair-" + number + "-labels.pdf")));
        more(acts, wanted, papers.labels(), "labels");
        return new VBox(Lines.text(words), acts);
    }

    /// Names the printer it goes to; where none is chosen it is asked for.
    private Button print(PrintPaper.Papers papers, Wanted wanted, String id, boolean newest) {
        var words = papers.printer(wanted.purpose())
                .map(printer -> messages.text("pp.print.on", printer))
                .orElseGet(() -> messages.text("act.print"));
        return button(newest ? words + "  " + Command.PRINT.keyText() : words, id, () -> model.print(wanted));
    }

    private void more(FlowPane acts, Wanted wanted, Optional<PrintQueue.State> printing, String id) {
        if (printing.equals(Optional.of(PrintQueue.State.WAITING))) {
            acts.getChildren().add(button(messages.text("pp.cancel"), "cancel-" + id, () -> model.cancel(wanted)));
        }
        if (printing.equals(Optional.of(PrintQueue.State.FAILED))) {
            acts.getChildren().add(button(messages.text("pp.other"), "other-" + id, () -> model.ask(wanted)));
        }
        acts.getStyleClass().add("gap");
    }

    private String kind(Documents.Issued paper) {
        var kind = messages.text(
                switch (paper.kind()) {
                    case INTAKE_RECEIPT -> "doc.intake";
                    case REPAIR_RECEIPT -> "doc.repair";
                    case PARTING -> "doc.parting";
                });
        return paper.devices() == 1 ? kind : messages.text("pp.several", kind, paper.devices());
    }

    private String words(PrintQueue.State state) {
        return messages.text(
                switch (state) {
                    case WAITING -> "pp.waiting";
                    case SENDING -> "pp.sending";
                    case SENT -> "pp.sent";
                    case FAILED -> "pp.notprinted";
                    case CANCELLED -> "pp.cancelled";
                });
    }

    private void save(Documents.Issued paper) {
        model.pages(model.wanted(paper), pdf -> {
            var window = getScene().getWindow();
            SaveAs.asked()
                    .where(window, messages.text("pp.save"), fileName(paper))
                    .ifPresent(file -> write(file, pdf));
        });
    }

    private void write(Path file, byte[] pdf) {
        station.background()
                .run(
                        () -> {
                            try {
                                return Files.write(file, pdf);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        saved -> station.navigator().toast(messages.text("pp.saved", saved.toString())),
                        _ -> {
                            problem.setText(messages.text("pp.failed"));
                            Lines.show(problem, true);
                        });
    }

    /// "repair-104121-intake.pdf": no name of a customer in a file name.
    private String fileName(Documents.Issued paper) {
        return "repair-" + number + (paper.kind() == PaperKind.INTAKE_RECEIPT ? "-intake" : "-receipt") + ".pdf";
    }

    private void ask(PapersViewModel.Question question) {
        if (question.printers().isEmpty()) {
            problem.setText(messages.text("pp.noprinter"));
            Lines.show(problem, true);
            return;
        }
        var keys = new ChoiceKeys<String>(messages.text("pp.which"), Orientation.VERTICAL);
        keys.setId("printers");
        var choices = new ArrayList<ChoiceKeys.Choice<String>>();
        question.printers().stream()
                .limit(9)
                .forEach(name -> choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, name, name)));
        keys.offer(choices);
        var form = new SheetForm(messages, messages.text("act.print"), () -> keys.value()
                .ifPresentOrElse(
                        printer -> {
                            station.navigator().closeSheet();
                            model.printOn(question.wanted(), printer);
                        },
                        keys::requestFocus));
        form.fill(keys);
        station.navigator().sheet(messages.text("pp.which"), form);
    }

    private static Button button(String words, String id, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
