package dk.holdt.ui.intake;

import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.words.AmountWords;
import dk.holdt.words.Messages;
import java.util.List;

/// What the intake calls kinds, conditions, price terms and failures.
final class IntakeWords {

    private IntakeWords() {}

    static String kind(Messages messages, DeviceKind kind) {
        return messages.text(
                switch (kind) {
                    case PHONE -> "in.kind.phone";
                    case TABLET -> "in.kind.tablet";
                    case LAPTOP -> "in.kind.laptop";
                    case DESKTOP -> "in.kind.desktop";
                    case MONITOR -> "in.kind.monitor";
                    case CONSOLE -> "in.kind.console";
                    case PRINTER -> "in.kind.printer";
                    case AUDIO -> "in.kind.audio";
                    case OTHER -> "in.kind.other";
                });
    }

    static String point(Messages messages, ConditionPoint point) {
        return messages.text(
                switch (point) {
                    case SCREEN -> "in.cond.screen";
                    case CASE -> "in.cond.case";
                    case PORTS -> "in.cond.ports";
                    case LIQUID -> "in.cond.liquid";
                    case TURNS_ON -> "in.cond.on";
                });
    }

    static List<ConditionMark> marks(ConditionPoint point) {
        return switch (point) {
            case SCREEN, CASE, PORTS -> List.of(ConditionMark.values());
            case LIQUID, TURNS_ON -> List.of(ConditionMark.NOT_LOOKED_AT, ConditionMark.FINE, ConditionMark.BAD);
        };
    }

    static String mark(Messages messages, ConditionPoint point, ConditionMark mark) {
        return messages.text(
                switch (mark) {
                    case NOT_LOOKED_AT -> "in.mark.unseen";
                    case WORN -> "in.mark.worn";
                    case FINE ->
                        switch (point) {
                            case LIQUID -> "in.mark.dry";
                            case TURNS_ON -> "in.mark.yes";
                            case SCREEN, CASE, PORTS -> "in.mark.fine";
                        };
                    case BAD ->
                        switch (point) {
                            case LIQUID -> "in.mark.wet";
                            case TURNS_ON -> "in.mark.no";
                            case SCREEN, CASE, PORTS -> "in.mark.bad";
                        };
                });
    }

    /// As it is read aloud, in the customer's language; an amount that is not typed yet is left open.
    static String price(Messages messages, PriceTerms terms) {
        return switch (terms) {
            case PriceTerms.QuoteOnly(var fee) ->
                messages.text("pa.quote")
                        + fee.map(sum -> ". " + messages.text("in.agree.fee", amount(messages, sum.minor())))
                                .orElse("");
            case PriceTerms.Maximum(var sum) -> messages.text("pa.limit", amount(messages, sum.minor()));
            case PriceTerms.TimeSpent _ -> messages.text("pa.go");
            case PriceTerms.Fixed(var sum) -> messages.text("in.agree.fixed", amount(messages, sum.minor()));
            case PriceTerms.Estimate(var sum) -> messages.text("in.agree.estimate", amount(messages, sum.minor()));
        };
    }

    private static String amount(Messages messages, long minor) {
        return minor == 0 ? "…" : new AmountWords(messages.language()).of(minor);
    }

    /// One sentence: nothing was saved, and what to do.
    static String failure(Messages messages, Throwable cause) {
        if (cause instanceof StoreFailure failure) {
            return messages.text(
                    switch (failure.kind()) {
                        case FULL -> "in.fail.full";
                        case BUSY -> "in.fail.busy";
                        case READ_ONLY, DAMAGED, UNAVAILABLE, CONSTRAINT, UNEXPECTED -> "in.fail.other";
                    });
        }
        return messages.text("in.fail.other");
    }
}
