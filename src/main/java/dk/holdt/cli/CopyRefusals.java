package dk.holdt.cli;

import dk.holdt.usecase.backup.CopyFailure;

/// Why there is no copy, or why one was not put in place, for whoever called the command.
final class CopyRefusals {

    private CopyRefusals() {}

    static String of(CopyFailure failure) {
        return switch (failure.kind()) {
            case NO_ROOM ->
                "There is too little room on the disk: twice the size of the shop’s file and 200 MB are needed.";
            case UNREACHABLE -> "The file or its folder cannot be read or written.";
            case WITH_THE_SHOP -> "That folder lies with the shop’s own data: what takes the one takes the other.";
            case NOT_SOUND -> "The file does not hold together.";
            case FOREIGN -> "The file is not a shop’s file of Holdt.";
            case TAMPERED -> "There is something in the file that Holdt never wrote there, so it is not trusted.";
            case NEWER -> "The file was written by a newer Holdt. Update this one first.";
        };
    }

    /// Whether something outside the program stood in the way, and no fault of the file.
    static boolean isTheWorlds(CopyFailure failure) {
        return switch (failure.kind()) {
            case NO_ROOM, UNREACHABLE -> true;
            case WITH_THE_SHOP, NOT_SOUND, FOREIGN, TAMPERED, NEWER -> false;
        };
    }
}
