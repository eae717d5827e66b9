package dk.holdt.app;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Scanner;
import dk.holdt.usecase.draft.ReadLabel;
import dk.holdt.usecase.draft.ReadLabel.Meaning;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Tells our labels from others that look like them, and goes on with an intake whose label was printed ahead.
final class LabelsAtCounter implements Scanner.Ours {

    private final Shop shop;
    private final ReadLabel ahead;
    private final Background background;
    private final Supplier<? extends Navigator> window;

    private record Seen(boolean repair, Optional<Meaning> label) {}

    LabelsAtCounter(Shop shop, Background background, Supplier<? extends Navigator> window) {
        this.shop = shop;
        this.ahead = shop.readLabel();
        this.background = background;
        this.window = window;
    }

    /// Where it cannot be asked a label is taken for that of a repair, which says what is wrong.
    @Override
    public void ask(RepairNumber number, Consumer<Scanner.Bears> answer) {
        background.run(
                () -> new Seen(shop.repairs.find(number).isPresent(), ahead.read(number)),
                seen -> {
                    answer.accept(
                            seen.repair()
                                    ? Scanner.Bears.A_REPAIR
                                    : seen.label().isPresent()
                                            ? Scanner.Bears.SOMETHING_SHOWN
                                            : Scanner.Bears.NOTHING_OF_OURS);
                    seen.label().ifPresent(this::show);
                },
                _ -> answer.accept(Scanner.Bears.A_REPAIR));
    }

    private void show(Meaning label) {
        switch (label) {
            case Meaning.Unfinished(var _, var line) ->
                window.get().intake(line.draft().uuid());
            case Meaning.Thrown thrown -> window.get().find(thrown.number().digits());
        }
    }
}
