package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.ContactWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// How the customer was spoken with, who it was, and what was said.
final class ContactForm {

    final ChoiceKeys<Channel> channel;
    final TextField with = new TextField();
    final TextArea words = new TextArea();
    final FormField channelField;
    final FormField withField;
    final FormField wordsField;
    private final Messages messages;

    ContactForm(Messages messages) {
        this.messages = messages;
        channel = new ChoiceKeys<>(messages.text("ct.channel"), Orientation.HORIZONTAL);
        channel.setId("channel");
        with.setId("with");
        words.setId("words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        channelField = new FormField(messages.text("ct.channel"), channel);
        withField = new FormField(messages.text("ct.with"), with);
        wordsField = new FormField(messages.text("ct.words"), words);
        offer(List.of(Channel.CALL, Channel.VISIT, Channel.EMAIL, Channel.SMS));
    }

    /// Only these; a channel that is no longer among them is let go.
    void offer(List<Channel> channels) {
        var choices = new ArrayList<ChoiceKeys.Choice<Channel>>();
        for (var one : channels) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, ContactWords.channel(messages, one)));
        }
        channel.offer(choices);
    }
}
