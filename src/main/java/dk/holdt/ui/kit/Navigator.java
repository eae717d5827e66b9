package dk.holdt.ui.kit;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;

/// How a screen asks the window for another; no screen knows its neighbours. JavaFX thread only.
public interface Navigator {

    void board();

    /// An empty form for a new intake; one that was half typed is put aside.
    void intake();

    /// The intake that was put aside as this draft.
    void intake(UUID draft);

    void repair(RepairNumber number);

    /// The card of this customer.
    void customer(long id);

    /// A new intake with this customer already chosen; one that was half typed is put aside.
    ///
    /// @param device the one of theirs that is handed in again
    void intake(long customer, Optional<Long> device);

    /// The bench, with nothing chosen yet.
    void bench();

    /// The bench with this repair on it.
    void bench(RepairNumber number);

    void handover(RepairNumber number);

    /// Opens a screen that has no place of its own in the top bar; back leads to the one before.
    void open(Screen screen);

    /// Opens Find with what was typed so far; empty for a plain start.
    void find(String typed);

    /// One step back, to what was in front before.
    void back();

    /// A sheet at the right; the screen under it stays readable. Closed by `closeSheet`, by Esc or by the next sheet.
    void sheet(String title, Parent content);

    /// The same for a sheet that comes unasked: one that is open lies under it, and is there again after it.
    void sheetOver(String title, Parent content);

    void closeSheet();

    /// A still sentence that goes by itself.
    void toast(String words);

    /// The same with one thing to do about it.
    ///
    /// @return takes it away, for when there is nothing left to do about it
    Runnable toast(String words, String action, Runnable does);

    /// Says what was done and offers to take it back, by the button or by Ctrl+Z, for thirty seconds.
    void offerUndo(Undoable done);
}
