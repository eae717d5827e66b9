package dk.holdt.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.staff.RecoveryViewModel.Said;
import dk.holdt.ui.staff.RecoveryViewModel.Step;
import dk.holdt.usecase.staff.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A recovery key on its way to paper.
class RecoveryViewModelTest {

    @TempDir
    private Path folder;

    private final RecoveryAtDesk desk = new RecoveryAtDesk();

    @Test
    void it_is_printed_where_receipts_come_out() {
        desk.receiptsComeOutOf("Skranke");
        var model = shown();
        model.print();
        assertThat(desk.printers.sent).containsExactly("Skranke A4 " + RecoveryAtDesk.GROUPS);
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Sent("Skranke"));
    }

    @Test
    void a_printer_that_took_nothing_is_named() {
        desk.receiptsComeOutOf("Skranke");
        var model = shown();
        desk.printers.names = List.of();
        model.print();
        assertThat(desk.printers.sent).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo(new Said.NotSent("Skranke"));
    }

    @Test
    void where_no_printer_is_chosen_nothing_is_printed() {
        var model = shown();
        model.print();
        assertThat(desk.printers.sent).isEmpty();
        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Shown.class, shown -> assertThat(shown.printer()).isEqualTo(Optional.empty()));
    }

    @Test
    void it_is_saved_where_somebody_says() throws IOException {
        var model = shown();
        var file = folder.resolve("key.pdf");
        model.save(file);
        assertThat(model.saidProperty().get()).isEqualTo(new Said.Saved(file));
        assertThat(Files.readString(file)).isEqualTo(RecoveryAtDesk.GROUPS);
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        var model = shown();
        model.save(folder.resolve("away").resolve("key.pdf"));
        assertThat(model.saidProperty().get()).isEqualTo(new Said.NotSaved());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void paper_alone_does_not_count_and_a_group_off_it_does() {
        desk.receiptsComeOutOf("Skranke");
        var model = shown();
        model.print();
        model.ask();
        assertThat(desk.kept.wrapped()).isEmpty();
        model.typed("ZZZZZ", desk.mette().id());
        assertThat(model.saidProperty().get()).isEqualTo(new Said.WrongGroup(1));
        assertThat(desk.kept.wrapped()).isEmpty();
        model.typed(RecoveryAtDesk.KEY.groups().getFirst(), desk.mette().id());
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Done());
        assertThat(desk.kept.wrapped()).isPresent();
    }

    @Test
    void neither_is_done_before_the_key_is_shown() {
        desk.receiptsComeOutOf("Skranke");
        var model = desk.model();
        model.begin();
        model.print();
        model.save(folder.resolve("key.pdf"));
        assertThat(desk.printers.sent).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private RecoveryViewModel shown() {
        var model = desk.model();
        model.begin();
        model.make(new Proof(desk.mette().id(), ""));
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Shown.class);
        return model;
    }
}
