package dk.holdt.ui.kit;

import dk.holdt.words.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Something that can be done now, by its key or by choosing it in Find.
///
/// @param command empty where it has no key
/// @param words what it does, in a few words of the language it is handed
public record Act(Optional<Command> command, Function<Messages, String> words, Runnable does) {

    public Act {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(does, "does");
    }

    /// What a key does.
    public Act(Command command, Runnable does) {
        this(Optional.of(command), messages -> CommandWords.of(messages, command), does);
    }

    /// What has no key and is opened seldom.
    public static Act seldom(Function<Messages, String> words, Runnable does) {
        return new Act(Optional.empty(), words, does);
    }

    /// The same, with something done before.
    public Act after(Runnable before) {
        return new Act(command, words, () -> {
            before.run();
            does.run();
        });
    }
}
