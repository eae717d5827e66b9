package dk.holdt.print;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Code;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.usecase.paper.Block.Note;
import dk.holdt.usecase.paper.Block.PriceBox;
import dk.holdt.usecase.paper.Block.PromiseBox;
import dk.holdt.usecase.paper.Block.SignatureLine;
import dk.holdt.usecase.paper.Block.SwapTable;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import java.util.ArrayList;
import java.util.List;

/// One intake and one repair receipt, with every kind of block between them.
final class SamplePapers {

    static final String FOOTER = "Skærmdoktoren · Nørregade 14, 8000 Aarhus C · 86 12 34 56 · CVR-nr. 12 34 56 78";

    private static final SwapTable.Heads HEADS = new SwapTable.Heads("", "Gammel del", "Ny del", "Vurdering");

    private SamplePapers() {}

    static Paper intake() {
        return intake("Skærmen er knust i øverste venstre hjørne, og den flimrer når man trykker på den. Det begyndte"
                + " efter at den faldt ned ad trappen i lørdags.");
    }

    static Paper intake(String fault) {
        var blocks = new ArrayList<Block>();
        blocks.add(parties());
        blocks.add(new PromiseBox(
                "Vores løfte",
                "Klar til afhentning senest onsdag den 18. november 2026 kl. 15.42. 24 timer i træk (1 døgn). Alle timer"
                        + " tæller – også nat, weekend og helligdage.",
                "Åbent mandag–fredag 10.00–17.30, lørdag 10.00–14.00",
                List.of("Bliver løftet ikke holdt, trækker vi 500,00 kr. fra prisen.")));
        blocks.add(new Lines(
                "Fejl, du har fortalt os om",
                Mark.NUMBER,
                List.of(
                        new Line(fault, "", List.of("Siden lørdag den 14. november 2026"), false),
                        Line.of("Lader ikke op med kabel."))));
        blocks.add(new Lines(
                "Bestilling",
                Mark.BOX,
                List.of(
                        Line.box("Kun tilbud – må ikke repareres, før jeg har accepteret prisen", false),
                        Line.box("Reparation", true))));
        blocks.add(new PriceBox(
                "Prisaftale",
                List.of(
                        PriceBox.Row.of("Undersøgelse (trækkes fra prisen, hvis du vælger reparation)", "250,00 kr."),
                        PriceBox.Row.of("Forudbetalt", "0,00 kr."),
                        PriceBox.Row.total("Maksimumpris inkl. moms", "1.895,00 kr.")),
                List.of("Vi spørger dig, før prisen bliver højere end aftalt.")));
        blocks.addAll(received());
        blocks.addAll(terms());
        blocks.add(new SignatureLine("Kundens underskrift", ""));
        blocks.add(new Code("104121", "Reparation nr. 104121"));
        return Paper.of(PaperKind.INTAKE_RECEIPT, Language.DA, masthead("Indleveringskvittering", ""), blocks, FOOTER);
    }

    private static Block parties() {
        return new Block.SideBySide(
                new KeyValues(
                        "Kunde",
                        List.of(
                                new Row("Navn", "Åse Kjærgård-Łukasiewicz"),
                                new Row("Telefon", "+45 20 41 77 12"),
                                new Row("E-mail", "aase.kjaergaard@example.dk"),
                                new Row("Kontakt", "Sms"))),
                new KeyValues(
                        "Enhed",
                        List.of(
                                new Row("Enhed", "Apple iPhone 13, midnat, 128 GB"),
                                new Row("IMEI", "356938035643809"),
                                new Row("Indleveret", "Tirsdag den 17. november 2026 kl. 15.42"),
                                new Row("Modtaget af", "Mette"))));
    }

    private static List<Block> received() {
        return List.of(
                new Block.SideBySide(
                        new KeyValues(
                                "Stand ved indlevering",
                                List.of(
                                        new Row("Skærm", "Revnet"),
                                        new Row("Kabinet", "Ridser på bagsiden"),
                                        new Row("Væske", "Ingen tegn"),
                                        new Row("Tænder", "Ja"),
                                        new Row("Fotos", "3"))),
                        new KeyValues(
                                "Data",
                                List.of(new Row("Backup", "Ja, lavet af kunden"), new Row("Slette data", "Nej")))),
                new Lines(
                        "Indleveret tilbehør",
                        Mark.BOX,
                        List.of(
                                Line.box("Oplader med kabel", true),
                                Line.box("Cover", true),
                                Line.box("SIM-kort", false))));
    }

    private static List<Block> terms() {
        return List.of(
                Note.small("", "Gem kvitteringen. Tag den eller legitimation med, når du henter."),
                Note.small("Klage", "Kontakt os først. Derefter kan du klage til Nævnenes Hus, naevneneshus.dk"),
                Note.small(
                        "Personoplysninger",
                        "Vi bruger dine oplysninger til reparationen, garantien og"
                                + " regnskabet og sletter dem, når loven ikke længere kræver, at vi gemmer dem."));
    }

    static Paper repair(int swaps) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(outcomes());
        blocks.add(new Block.Section("Dele, vi har skiftet"));
        for (int i = 0; i < swaps; i++) {
            blocks.add(swap());
        }
        blocks.add(new Block.Assurance("Intet af det, vi har skiftet, er dårligere, end da du indleverede enheden."));
        blocks.add(new Block.Table(
                "Aftaler undervejs",
                List.of(
                        Block.Table.Column.text("Hvornår", 2),
                        Block.Table.Column.text("Aftalt", 5),
                        Block.Table.Column.amount("Beløb", 2)),
                List.of(List.of("17. nov. 2026 kl. 16.05", "Batteri skiftes også – Åse, telefon", "+395,00 kr."))));
        blocks.addAll(account());
        blocks.add(new SignatureLine(
                "Udleveret til Åse Kjærgård-Łukasiewicz",
                "Accepteret på skærmen onsdag den 18. november 2026 kl. 14.21"));
        blocks.add(new Code("104121", "Reparation nr. 104121"));
        return Paper.of(
                PaperKind.REPAIR_RECEIPT, Language.DA, masthead("Reparationskvittering", "Version 2"), blocks, FOOTER);
    }

    private static List<Block> outcomes() {
        return List.of(
                new Block.SideBySide(
                        new KeyValues(
                                "Kunde",
                                List.of(
                                        new Row("Navn", "Åse Kjærgård-Łukasiewicz"),
                                        new Row("Telefon", "+45 20 41 77 12"))),
                        new KeyValues(
                                "Enhed",
                                List.of(
                                        new Row("Enhed", "Apple iPhone 13, midnat, 128 GB"),
                                        new Row("IMEI", "356938035643809"),
                                        new Row("Udleveret", "Onsdag den 18. november 2026 kl. 14.20")))),
                new Block.Section("Fejl og resultat"),
                new Lines(
                        "",
                        Mark.NUMBER,
                        List.of(
                                Line.outcome(
                                        "Skærmen er knust og flimrer",
                                        "Repareret",
                                        List.of(
                                                "Fundet: glas og panel revnet",
                                                "Testet: berøring i alle felter, lys og farver virker")),
                                Line.outcome(
                                        "Lader ikke op med kabel",
                                        "Ikke fundet",
                                        List.of("Prøvet med tre kabler og to opladere i 30 minutter")))));
    }

    private static List<Block> account() {
        return List.of(
                new PriceBox(
                        "Pris",
                        List.of(
                                PriceBox.Row.of("Arbejdsløn", "695,00 kr."),
                                PriceBox.Row.of("Reservedele", "1.095,50 kr."),
                                PriceBox.Row.of("Kompensation (forsinkelse)", "−500,00 kr."),
                                PriceBox.Row.total("I alt at betale", "1.290,50 kr."),
                                PriceBox.Row.of("heraf moms 25 %", "258,10 kr.")),
                        List.of()),
                new PromiseBox(
                        "Vores løfte",
                        "Løftet blev holdt",
                        "Lovet onsdag den 18. november 2026 kl. 15.42, klar kl. 13.05",
                        List.of()),
                Note.of("Garantien begrænser ikke dine rettigheder efter loven."));
    }

    private static SwapTable swap() {
        return new SwapTable(
                "Batteri",
                HEADS,
                List.of(
                        new SwapTable.Row("Mærke", "Apple", "Apple (ny original)", "", false),
                        new SwapTable.Row("Delnummer", "661-21991", "661-21991", "", false),
                        new SwapTable.Row("Kapacitet", "3 240 mAh", "3 240 mAh", "Lige så god", false),
                        new SwapTable.Row("Tilstand", "81 %", "100 %", "Bedre", false),
                        new SwapTable.Row("Serienr.", "F5D1234567890000000", "F5D1234567890ABCDEF", "", false)),
                List.of("Garanti til 18. november 2028", "Pris 395,00 kr."));
    }

    private static Masthead masthead(String title, String issue) {
        return new Masthead(
                title,
                "Reparation nr.",
                "104121",
                issue,
                "Skærmdoktoren",
                List.of(
                        "Nørregade 14, 8000 Aarhus C",
                        "86 12 34 56 · hej@example.dk",
                        "CVR-nr. 12 34 56 78",
                        "Åbent mandag–fredag 10.00–17.30, lørdag 10.00–14.00"));
    }
}
