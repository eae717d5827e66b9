package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.usecase.parts.SwapPart;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// One part for another, judged by the real guard over the real catalogue.
record SwapStory(
        PartKind kind,
        DeviceKind device,
        Settled settled,
        PartSwap.Part removed,
        PartSwap.Part fitted,
        SwapVerdict verdict) {

    /// How a difference is settled, if there is one.
    enum Settled {
        NONE,
        CONSENT,
        MANAGER,
        TOLD
    }

    static List<SwapStory> all(Catalogue catalogue) {
        return TextTable.blocks("swaps.txt").stream()
                .map(block -> read(block, catalogue))
                .toList();
    }

    private static SwapStory read(List<List<String>> block, Catalogue catalogue) {
        var head = block.getFirst();
        var kind = catalogue.find(head.getFirst()).orElseThrow();
        var removed = new HashMap<String, SpecValue>();
        var fitted = new HashMap<String, SpecValue>();
        for (var row : block.subList(1, block.size())) {
            var attribute = kind.find(row.getFirst()).orElseThrow();
            removed.put(attribute.id(), SpecValueReader.read(attribute, row.get(1)));
            fitted.put(attribute.id(), SpecValueReader.read(attribute, row.get(2)));
        }
        var verdict = DowngradeGuard.judge(
                kind, new Spec(kind.id(), head.get(3), removed), new Spec(kind.id(), head.get(5), fitted));
        return new SwapStory(
                kind,
                DeviceKind.valueOf(head.get(1)),
                Settled.valueOf(head.get(2)),
                new PartSwap.Part(head.get(3), head.get(4)),
                new PartSwap.Part(head.get(5), head.get(6)),
                verdict);
    }

    SwapPart.Fitting fitting() {
        return new SwapPart.Fitting(kind.id(), removed, fitted, verdict.comparison());
    }

    /// What the customer says yes to, in the customer's words: each difference that somebody has to accept.
    String difference(Language language) {
        return verdict.toSettle().stream()
                .map(line ->
                        line.label(language) + ": " + line.removedWords(language) + " → " + line.fittedWords(language))
                .collect(Collectors.joining("; "));
    }
}
