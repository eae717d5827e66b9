package dk.holdt.ui.kit;

import dk.holdt.domain.repair.RepairNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;

/// Goes nowhere and remembers where a screen wanted to go.
public final class RecordingNavigator implements Navigator {

    public final List<String> asked = new ArrayList<>();
    public final List<Parent> sheets = new ArrayList<>();

    /// Takes the last act back.
    public Runnable undo = () -> {};

    @Override
    public void board() {
        asked.add("board");
    }

    @Override
    public void intake() {
        asked.add("intake");
    }

    @Override
    public void intake(UUID draft) {
        asked.add("intake " + draft);
    }

    @Override
    public void customer(long id) {
        asked.add("customer " + id);
    }

    @Override
    public void intake(long customer, Optional<Long> device) {
        asked.add("intake for " + customer + device.map(one -> " with " + one).orElse(""));
    }

    @Override
    public void repair(RepairNumber number) {
        asked.add("repair " + number.digits());
    }

    @Override
    public void bench() {
        asked.add("bench");
    }

    @Override
    public void bench(RepairNumber number) {
        asked.add("bench " + number.digits());
    }

    @Override
    public void handover(RepairNumber number) {
        asked.add("handover " + number.digits());
    }

    @Override
    public void open(Screen screen) {
        asked.add("open " + screen.getClass().getSimpleName());
    }

    @Override
    public void find(String typed) {
        asked.add("find " + typed);
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void sheet(String title, Parent content) {
        asked.add("sheet " + title);
        sheets.add(content);
    }

    @Override
    public void sheetOver(String title, Parent content) {
        sheet(title, content);
    }

    @Override
    public void closeSheet() {
        asked.add("close sheet");
    }

    @Override
    public void toast(String words) {
        asked.add("toast " + words);
    }

    @Override
    public Runnable toast(String words, String action, Runnable does) {
        asked.add("toast " + words + " [" + action + "]");
        return () -> asked.add("no toast " + words);
    }

    @Override
    public void offerUndo(Undoable done) {
        undo = done.ways().getFirst().takeBack();
        asked.add("undo " + done.words());
    }
}
