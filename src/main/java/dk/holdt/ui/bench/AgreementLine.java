package dk.holdt.ui.bench;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.words.AgreementWords;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What was agreed, always in sight while the device is open; what must NOT be done stands first and bold.
final class AgreementLine extends FlowPane {

    private final Messages messages;

    AgreementLine(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("agreement-line", "gap");
        setId("agreements");
    }

    void show(OnBench bench) {
        getChildren().setAll(Lines.word(messages.text("bn.agreed"), "strip-title"));
        var terms = bench.dossier().repair().received().priceTerms();
        if (!bench.mayRepair()) {
            add(messages.text("bn.not.repair"), true);
        }
        bench.dossier().standingAgreements().stream()
                .sorted(Comparator.comparing(one -> one.topic() != Topic.DO_NOT_ERASE))
                .forEach(one -> add(AgreementWords.of(messages, one), isForbidding(one)));
        price(terms);
        Lines.show(this, getChildren().size() > 1);
    }

    private static boolean isForbidding(Agreement one) {
        return one.topic() == Topic.DO_NOT_ERASE || one.topic() == Topic.REPAIR_DECLINED;
    }

    private void price(PriceTerms terms) {
        var amounts = new AmountWords(messages.language());
        switch (terms) {
            case PriceTerms.QuoteOnly _ -> {}
            case PriceTerms.TimeSpent _ -> add(messages.text("pa.go"), false);
            case PriceTerms.Maximum(var most) -> add(messages.text("pa.limit", amounts.of(most.minor())), false);
            case PriceTerms.Fixed(var price) ->
                add(messages.text("doc.price.fixed") + ": " + amounts.of(price.minor()), false);
            case PriceTerms.Estimate(var guess) ->
                add(messages.text("doc.price.estimate") + ": " + amounts.of(guess.minor()), false);
        }
    }

    private void add(String words, boolean bold) {
        Label chip = Lines.text(words, "agreement");
        if (bold) {
            chip.getStyleClass().add("agreement-not");
        }
        chip.maxWidthProperty().bind(widthProperty().subtract(24));
        getChildren().add(chip);
    }
}
