package dk.holdt.ui.kit;

import dk.holdt.words.Messages;

/// What a command does, in a few words: for the list of keys, and for Find.
public final class CommandWords {

    private CommandWords() {}

    public static String of(Messages messages, Command command) {
        return switch (command) {
            case HELP -> messages.text("key.help");
            case INTAKE -> messages.text("key.intake");
            case FIND -> messages.text("key.find");
            case CALL_NOW -> messages.text("key.callnow");
            case BOARD -> messages.text("key.board");
            case NEXT_PANE -> messages.text("key.nextpane");
            case PREVIOUS_PANE -> messages.text("key.previouspane");
            case CALL_BACK -> messages.text("key.callback");
            case JOURNAL -> messages.text("key.journal");
            case NEW_TIME -> messages.text("key.newtime");
            case FULL_SCREEN -> messages.text("key.fullscreen");
            case AT_COUNTER -> messages.text("key.atcounter");
            case MOMENT -> messages.text("key.moment");
            case BENCH -> messages.text("key.bench");
            case SHELF -> messages.text("key.shelf");
            case INSIGHT -> messages.text("key.insight");
            case SETTINGS -> messages.text("key.settings");
            case FINISH -> messages.text("key.finish");
            case UNDO -> messages.text("key.undo");
            case PRINT -> messages.text("key.print");
            case SHOT -> messages.text("key.shot");
            case SWITCH_STAFF -> messages.text("key.switchstaff");
            case CUSTOMER -> messages.text("key.customer");
            case ONE_MORE -> messages.text("key.onemore");
            case HAND_OVER -> messages.text("key.handover");
            case PLACE -> messages.text("key.place");
            case TELL -> messages.text("key.tell");
            case STAGE -> messages.text("key.stage");
            case COMPLAINT -> messages.text("key.complaint");
            case GROUP -> messages.text("key.group");
        };
    }
}
