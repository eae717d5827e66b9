package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.staff.BadgePaper;
import dk.holdt.usecase.staff.IssueBadge;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The badge of one member of staff: made on paper or as a file, and stopped when it is lost. What it says is never
/// shown.
final class BadgeRow extends VBox {

    private final StaffMember member;
    private final BadgeDesk desk;
    private final StaffSheet sheet;
    private final Messages messages;
    private final Label since = Lines.text("");
    private final FlowPane acts = Lines.flow();

    BadgeRow(StaffMember member, BadgeDesk desk, StaffSheet sheet, Messages messages) {
        this.member = member;
        this.desk = desk;
        this.sheet = sheet;
        this.messages = messages;
        since.setId("badge-" + member.id());
        getStyleClass().add("gap");
        getChildren().setAll(since, acts);
    }

    void show(BadgeDesk.Now now) {
        var made = Optional.ofNullable(now.since().get(member.id()));
        since.setText(made.map(at -> messages.text("bg.since", desk.dates().day(at)))
                .orElseGet(() -> messages.text("bg.none")));
        acts.getChildren().clear();
        now.places().forEach(place -> acts.getChildren()
                .add(Lines.button(
                        "badge-print-" + (place.size() == PageSize.A4 ? "a4-" : "label-") + member.id(),
                        messages.text("bg.print", place.printer()),
                        () -> print(place))));
        acts.getChildren().add(Lines.button("badge-save-" + member.id(), messages.text("bg.save"), this::save));
        made.ifPresent(_ -> acts.getChildren()
                .add(Lines.button("badge-stop-" + member.id(), messages.text("bg.stop"), this::stop)));
    }

    private void print(BadgePaper.Place place) {
        make(
                fresh -> () -> desk.paper().print(fresh, place) instanceof Printers.SendAnswer.Sent,
                messages.text("bg.notsent", place.printer()),
                messages.text("bg.made", member.name()));
    }

    private void save() {
        desk.saveAs()
                .where(getScene().getWindow(), messages.text("bg.save"), "holdt-badge.pdf")
                .ifPresent(file -> make(
                        fresh -> () -> written(file, fresh),
                        messages.text("bg.notwritten", file.toString()),
                        messages.text("bg.saved", member.name(), file.toString())));
    }

    /// How a fresh badge comes to paper; answers whether it did.
    private interface Way {
        Callable<Boolean> of(IssueBadge.Made.Fresh fresh);
    }

    /// It counts only once it is on paper.
    private void make(Way way, String failed, String done) {
        var proof = sheet.proof();
        sheet.background()
                .run(
                        () -> desk.issuing().make(proof, member.id()),
                        made -> {
                            switch (made) {
                                case IssueBadge.Made.Refused(var why) ->
                                    sheet.refuse(RefusalWords.of(messages, why), sheet.proofField());
                                case IssueBadge.Made.Fresh fresh -> onPaper(fresh, way, failed, done);
                            }
                        },
                        _ -> sheet.refuse(messages.text("app.failed"), sheet.proofField()));
    }

    private void onPaper(IssueBadge.Made.Fresh fresh, Way way, String failed, String done) {
        desk.printing()
                .run(
                        way.of(fresh),
                        out -> {
                            if (out) {
                                sheet.act(
                                        () -> desk.issuing().counts(fresh), _ -> sheet.toast(done), sheet.proofField());
                            } else {
                                sheet.refuse(failed, sheet.proofField());
                            }
                        },
                        _ -> sheet.refuse(failed, sheet.proofField()));
    }

    private boolean written(Path file, IssueBadge.Made.Fresh fresh) {
        try {
            Files.write(file, desk.paper().pdf(fresh));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        var proof = sheet.proof();
        sheet.act(
                () -> desk.issuing().stop(proof, member.id()),
                now -> sheet.toast(messages.text("bg.stopped", now.name())),
                sheet.proofField());
    }
}
