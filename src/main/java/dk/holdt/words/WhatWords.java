package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;

/// What is owed, in one word: "svar", "klar", "opkald".
public final class WhatWords {

    private final Messages messages;

    public WhatWords(Language language) {
        this.messages = new Messages(language);
    }

    public String of(What what) {
        return messages.text(
                switch (what) {
                    case ANSWER -> "what.answer";
                    case READY -> "what.ready";
                    case CALL -> "what.call";
                });
    }
}
