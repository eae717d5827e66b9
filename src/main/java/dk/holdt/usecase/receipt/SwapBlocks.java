package dk.holdt.usecase.receipt;

import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.SpecText;
import dk.holdt.domain.part.ValueWords;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.SwapTable;
import dk.holdt.words.ContactWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.SwapWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of each part that was changed: old, new and the verdict for every point that says something.
final class SwapBlocks {

    private final Messages words;
    private final DateWords dates;
    private final Staff staff;
    private final List<PartKind> kinds;

    SwapBlocks(Messages words, DateWords dates, Staff staff, List<PartKind> kinds) {
        this.words = words;
        this.dates = dates;
        this.staff = staff;
        this.kinds = kinds;
    }

    List<Block> of(List<PartSwap> swaps) {
        if (swaps.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Section(words.text("rc.parts")));
        swaps.forEach(swap -> blocks.add(table(swap)));
        return blocks;
    }

    private Block table(PartSwap swap) {
        var kind = kinds.stream().filter(one -> one.id().equals(swap.kind())).findFirst();
        var rows = new ArrayList<SwapTable.Row>();
        rows.add(
                new SwapTable.Row(words.text("doc.part.name"), named(swap.removed()), named(swap.fitted()), "", false));
        for (var line : swap.comparison().lines()) {
            if (isPrinted(line)) {
                rows.add(row(line, kind.flatMap(one -> one.find(line.attribute()))));
            }
        }
        var name = kind.map(one -> one.name().in(words.language())).orElse(swap.kind());
        var heads = new SwapTable.Heads(
                "", words.text("doc.part.old"), words.text("doc.part.new"), words.text("doc.part.result"));
        return new SwapTable(name, heads, rows, closing(swap));
    }

    /// Every line that is worse, different or a key unknown, and every line that says something of both parts.
    private static boolean isPrinted(PartSwap.Line line) {
        return line.verdict() != Verdict.UNKNOWN || line.key() || line.lostSight();
    }

    private SwapTable.Row row(PartSwap.Line line, Optional<Attribute> attribute) {
        boolean standsOut = line.verdict() != Verdict.SAME && line.verdict() != Verdict.BETTER;
        return new SwapTable.Row(
                capital(attribute.map(one -> one.name().in(words.language())).orElse(line.attribute())),
                value(attribute, line.before()),
                value(attribute, line.after()),
                SwapWords.verdict(words, line.verdict()),
                standsOut);
    }

    private String value(Optional<Attribute> attribute, String stored) {
        return attribute
                .map(one -> ValueWords.of(one, SpecText.load(one, stored), words.language()))
                .orElse(stored);
    }

    /// The head of a row; in a sentence the same name stays small.
    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    private static String named(PartSwap.Part part) {
        return part.name().contains(part.number()) ? part.name() : part.name() + "\n" + part.number();
    }

    private List<String> closing(PartSwap swap) {
        return swap.settlement().map(this::settled).map(List::of).orElse(List.of());
    }

    private String settled(Settlement settlement) {
        var when = dates.moment(settlement.at());
        return switch (settlement) {
            case Settlement.Consent yes ->
                words.text(
                        "doc.part.consent",
                        yes.with(),
                        ContactWords.channel(words, yes.channel()),
                        when,
                        yes.difference());
            case Settlement.Manager manager ->
                words.text("doc.part.override", name(manager.by()), when, manager.reason());
            case Settlement.Told told ->
                words.text("doc.part.told", told.with(), ContactWords.channel(words, told.channel()), when);
        };
    }

    private String name(long id) {
        return staff.find(id).map(StaffMember::name).orElse("");
    }
}
