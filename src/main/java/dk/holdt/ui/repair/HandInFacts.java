package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.EarlierWords;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// How the device came in: what came with it in the same visit, the repair it comes back from, and for whom.
final class HandInFacts extends VBox {

    private final Messages messages;
    private final AmountWords amounts;
    private final Consumer<RepairNumber> open;

    /// @param open goes to another repair
    HandInFacts(Messages messages, Consumer<RepairNumber> open) {
        this.messages = messages;
        this.amounts = new AmountWords(messages.language());
        this.open = open;
        setId("hand-in");
        getStyleClass().add("gap");
    }

    void show(RepairPage page) {
        getChildren().clear();
        var handIn = page.dossier().handIn();
        page.dossier().together().forEach(this::companion);
        page.earlier().ifPresent(earlier -> {
            var same = handIn.comeback().filter(back -> back.sameFault()).isPresent();
            link(
                    messages.text(
                            same ? "jr.comeback.same" : "jr.comeback",
                            earlier.number().digits()),
                    "earlier-",
                    earlier.number());
            EarlierWords.of(messages, earlier).forEach(line -> getChildren().add(Lines.text(line, "fault-row")));
        });
        people(handIn);
        money(handIn);
        if (!handIn.findings().isEmpty()) {
            var seen = handIn.seen().stream()
                    .map(finding -> HandInWords.finding(messages, finding))
                    .collect(Collectors.joining(" · "));
            getChildren().add(Lines.pair(messages.text("doc.condition"), Lines.text(seen)));
        }
        Lines.show(this, !getChildren().isEmpty());
    }

    private void companion(Companion other) {
        var where = StageWords.of(messages, other.stage(), other.parting());
        link(
                messages.text(
                        "re.together",
                        other.number().digits(),
                        other.device(),
                        other.place().isEmpty() ? where : messages.text("re.together.place", where, other.place())),
                "together-",
                other.number());
    }

    private void link(String words, String id, RepairNumber number) {
        var link = new Hyperlink(words);
        link.setId(id + number.digits());
        link.setWrapText(true);
        link.setOnAction(_ -> open.accept(number));
        getChildren().add(link);
    }

    private void people(HandIn handIn) {
        handIn.business().ifPresent(business -> {
            pair(messages.text("doc.company"), HandInWords.company(messages, business));
            if (!business.reference().isBlank()) {
                pair(messages.text("in.reference"), business.reference());
            }
        });
        for (var role : PersonRole.values()) {
            handIn.person(role).ifPresent(person -> getChildren()
                    .add(Lines.pair(HandInWords.role(messages, role), Lines.text(person))));
        }
    }

    private void money(HandIn handIn) {
        handIn.deposit()
                .ifPresent(paid -> pair(
                        messages.text("doc.deposit"),
                        Stream.of(amounts.of(paid.amount().minor()), paid.tillReceipt())
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" · "))));
        handIn.claim().ifPresent(claim -> pair(messages.text("in.claim"), claim(claim)));
    }

    private String claim(Claim claim) {
        return Stream.of(HandInWords.side(messages, claim.side()), claim.decides(), claim.reference())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void pair(String name, String value) {
        getChildren().add(Lines.pair(name, Lines.text(value)));
    }
}
