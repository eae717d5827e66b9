package dk.holdt.ui.intake;

import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// What was settled beside the usual, for the reading aloud; in the customer's language.
final class AlsoAgreed {

    private AlsoAgreed() {}

    static String of(HandInForm form, Messages words) {
        var said = new ArrayList<String>();
        var part = form.part();
        part.data()
                .backup()
                .ifPresent(backup -> said.add(words.text(
                        switch (backup) {
                            case CUSTOMER_HAS_ONE -> "doc.backup.customer";
                            case WE_MAKE_ONE -> "doc.backup.shop";
                            case NONE -> "doc.backup.none";
                        })));
        part.data().mayErase().ifPresent(may -> said.add(words.text(may ? "doc.erase.yes" : "doc.erase.no")));
        part.data().mayOpenFiles().ifPresent(may -> said.add(words.text(may ? "doc.files.yes" : "doc.files.no")));
        if (!part.mayCollect().isBlank()) {
            said.add(words.text("role.collects") + ": " + part.mayCollect().strip());
        }
        part.deposit()
                .amount()
                .filter(paid -> paid.minor() > 0)
                .ifPresent(paid -> said.add(
                        words.text("doc.deposit") + ": " + new AmountWords(words.language()).of(paid.minor())));
        return said.stream().collect(Collectors.joining("\n"));
    }
}
