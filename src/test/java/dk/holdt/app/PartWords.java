package dk.holdt.app;

import dk.holdt.app.CounterRecords.Step;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.usecase.parts.SwapPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A swap as it is typed at the bench, judged by the guard with the catalogue that ships.
///
/// Fields: the kind, the old part "name # number", the new part, then "attribute = old => new" for each line.
record PartWords(PartSwap.Part removed, PartSwap.Part fitted, SwapVerdict verdict) {

    static PartWords of(List<PartKind> kinds, Step step) {
        var kind = kinds.stream()
                .filter(one -> one.id().equals(step.word(0)))
                .findFirst()
                .orElseThrow();
        Map<String, SpecValue> before = new LinkedHashMap<>();
        Map<String, SpecValue> after = new LinkedHashMap<>();
        for (var line : step.words().subList(3, step.words().size())) {
            var attribute = kind.find(line.split(" = ", 2)[0]).orElseThrow();
            var values = line.split(" = ", 2)[1].split(" => ", 2);
            before.put(attribute.id(), SpecValueReader.read(attribute, values[0]));
            after.put(attribute.id(), SpecValueReader.read(attribute, values[1]));
        }
        return new PartWords(
                part(step.word(1)),
                part(step.word(2)),
                DowngradeGuard.judge(
                        kind, new Spec(kind.id(), step.word(1), before), new Spec(kind.id(), step.word(2), after)));
    }

    SwapPart.Fitting fitting() {
        return new SwapPart.Fitting(verdict.kind(), removed, fitted, verdict.comparison());
    }

    /// The lines that somebody has to agree to, in words.
    String difference(Language language) {
        return verdict.toSettle().stream()
                .map(line ->
                        line.label(language) + ": " + line.removedWords(language) + " → " + line.fittedWords(language))
                .collect(Collectors.joining("; "));
    }

    private static PartSwap.Part part(String typed) {
        var words = typed.split("#", -1);
        return new PartSwap.Part(words[0].strip(), words[1].strip());
    }
}
