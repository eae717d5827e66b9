package dk.holdt.ui;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was shown once and should be kept by nobody any more: a program that is open for weeks would grow by it.
public final class Forgotten {

    private static final int TURNS = 5;

    private final Map<String, WeakReference<Object>> shown = new LinkedHashMap<>();

    public void shown(String name, Object one) {
        shown.put(name, new WeakReference<>(one));
    }

    /// The names of what is still held on to.
    public List<String> stillHeld() {
        QuickRobot.forgetEvents();
        for (int turn = 0; turn < TURNS && !held().isEmpty(); turn++) {
            QuickRobot.settle();
            System.gc();
        }
        return held();
    }

    private List<String> held() {
        return shown.entrySet().stream()
                .filter(one -> one.getValue().get() != null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
