package dk.holdt.words;

import dk.holdt.domain.promise.Callback;

/// What a promised call is about, in a few words.
public final class CallbackWords {

    private CallbackWords() {}

    /// The topic, and what more was written about it.
    public static String of(Messages messages, Callback about) {
        if (about.topic() == Callback.Topic.OTHER && !about.words().isEmpty()) {
            return about.words();
        }
        return about.words().isEmpty()
                ? topic(messages, about.topic())
                : messages.text("cb.about.more", topic(messages, about.topic()), about.words());
    }

    public static String topic(Messages messages, Callback.Topic topic) {
        return messages.text(
                switch (topic) {
                    case DAY -> "cb.topic.day";
                    case PRICE -> "cb.topic.price";
                    case FAULT -> "cb.topic.fault";
                    case PART -> "cb.topic.part";
                    case QUESTION -> "cb.topic.question";
                    case OTHER -> "cb.topic.other";
                });
    }
}
