package dk.holdt.print;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.PriceBox;
import dk.holdt.usecase.paper.Block.SwapTable;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.util.List;

/// Documents with every kind of block, as a shop would print them. All names are invented.
final class Papers {

    static final String SENTENCE =
            "Lenovo IdeaPad 5 er klar til afhentning senest onsdag den 2. december 2026 kl. 12.00."
                    + " Det er 24 timer i åbningstiden, regnet fra fredag kl. 14.30.";

    private Papers() {}

    static Paper full() {
        var parties = new Block.SideBySide(
                new KeyValues("Kunde", List.of(row("Navn", "Søren Æbeløe-Łukasik"), row("Telefon", "20 12 34 56"))),
                new KeyValues("Enhed", List.of(row("Art", "Bærbar computer"), row("Farve", ""))));
        var faults = new Lines(
                "Fejl og resultat",
                Lines.Mark.NUMBER,
                List.of(
                        Line.outcome(
                                "Tænder ikke altid", "Repareret", List.of("Strømkort", "Testet: startet tre gange")),
                        Line.outcome("Blæseren støjer", "Ikke fundet", List.of("40 min under belastning"))));
        var price = new PriceBox(
                "Pris",
                List.of(
                        PriceBox.Row.of("Arbejdsløn", "1.095,50\u00a0kr."),
                        PriceBox.Row.of("Kompensation", "\u2212500,00\u00a0kr."),
                        PriceBox.Row.total("I alt at betale", "595,50\u00a0kr.")),
                List.of("Reparér op til 1.200 kr."));
        return paper(List.of(
                new KeyValues("", List.of(row("Indleveret", "fredag den 27. november 2026 kl. 14.30"))),
                new Block.PromiseBox(
                        "Vores løfte", SENTENCE, "Åbent man.–fre. kl. 10.00–17.30", List.of("Løftet blev holdt")),
                parties,
                faults,
                new Lines("Tilbehør", Lines.Mark.BOX, List.of(Line.box("oplader", true), Line.box("taske", false))),
                new Block.Section("Dele, vi har skiftet"),
                swap(),
                new Block.Table(
                        "Tabel",
                        List.of(Block.Table.Column.text("Tekst", 3), Block.Table.Column.amount("Beløb", 1)),
                        List.of(List.of("en række", "1,00"))),
                new Block.Assurance("Intet af det, vi har skiftet, er dårligere."),
                price,
                Block.Note.small("", "Personoplysninger: Vi bruger dine oplysninger til reparationen."),
                new Block.SignatureLine("", "Læst op og aftalt"),
                new Block.Code("104121", "Reparation nr. 104121")));
    }

    private static Block swap() {
        return new SwapTable(
                "Kabinet",
                new SwapTable.Heads("", "Gammel del", "Ny del", "Resultat"),
                List.of(
                        new SwapTable.Row("USB-porte foran", "2 × USB-A 5 Gbit/s", "ingen", "Dårligere", true),
                        new SwapTable.Row("Farve", "sort", "sort", "Lige så god", false)),
                List.of("Accepteret af Søren (i telefonen): USB-porte foran: før 2 – efter 0"));
    }

    static Paper paper(List<Block> blocks) {
        var head = new Masthead(
                "Reparationskvittering",
                "Reparation nr.",
                "104121",
                "",
                "Skærmværkstedet",
                List.of("Nørregade 1, 8000 Aarhus C", "86 00 00 00", "CVR-nr. 12 34 56 78"));
        return Paper.of(PaperKind.REPAIR_RECEIPT, Language.DA, head, blocks, "Skærmværkstedet · CVR-nr. 12 34 56 78");
    }

    static Paper saying(String words) {
        return paper(List.of(Block.Note.of(words)));
    }

    private static KeyValues.Row row(String label, String value) {
        return new KeyValues.Row(label, value);
    }
}
