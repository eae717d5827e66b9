package dk.holdt.ui.repair;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.TestPage;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One intake receipt, a print queue that only counts, and a machine with two printers.
final class PapersInMemory implements Documents, PrintQueue, PaperPress {

    static final byte[] PAGES = {'%', 'P', 'D', 'F'};
    static final byte[] LABELS = {'%', 'P'};

    final List<Job> jobs = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    int choosing;
    int queued;
    String unprintable = "";
    List<String> printers = List.of("Brother", "Zebra");

    PapersDesk desk(OneRepair repair) {
        return new PapersDesk(
                new PrintPaper(this, this, new PrinterPlan(repair.shop.book()), repair.shop.transactions(), this),
                new PapersDesk.Pages(_ -> PAGES, _ -> LABELS, this::laid, file -> opened.add(file.toString())),
                () -> printers,
                () -> choosing++,
                () -> queued++,
                new DirectBackground(),
                new DirectBackground());
    }

    private Path laid(String name, byte[] pdf) {
        return Path.of(name + " " + pdf.length);
    }

    @Override
    public Paper paper(long id) {
        var masthead = new Masthead("Kvittering", "Nr.", "100009", "", "", List.of());
        return Paper.of(PaperKind.INTAKE_RECEIPT, Language.DA, masthead, List.of(), "");
    }

    @Override
    public Optional<byte[]> pdf(long id) {
        return Optional.of(PAGES);
    }

    @Override
    public void finish(long id, byte[] pdf) {
        throw new IllegalStateException("finished already");
    }

    @Override
    public List<Long> unfinished() {
        return List.of();
    }

    @Override
    public List<Issued> of(RepairNumber number) {
        var state = jobs.isEmpty() ? Optional.<State>empty() : Optional.of(State.WAITING);
        return List.of(new Issued(7, PaperKind.INTAKE_RECEIPT, 1, OneRepair.at("2026-11-27T14:30"), state, false));
    }

    @Override
    public long add(Item item, String printer) {
        jobs.add(new Job(jobs.size() + 1, item, printer));
        return jobs.size();
    }

    @Override
    public List<Job> waiting() {
        return jobs;
    }

    @Override
    public int begin(long jobId) {
        return 0;
    }

    @Override
    public void sent(long jobId) {}

    @Override
    public void failed(long jobId, String reason) {}

    @Override
    public int cancel(Item item) {
        return 0;
    }

    @Override
    public Optional<State> labels(RepairNumber number) {
        return jobs.stream()
                .filter(job -> job.item() instanceof Item.Labels)
                .map(_ -> State.FAILED)
                .findFirst();
    }

    @Override
    public int interrupted() {
        return 0;
    }

    @Override
    public byte[] pdf(Paper paper) {
        return PAGES;
    }

    @Override
    public byte[] pdf(LabelSheet labels) {
        return LABELS;
    }

    @Override
    public byte[] pdf(TestPage page) {
        throw new IllegalStateException("no test page here");
    }

    @Override
    public byte[] marked(byte[] pdf, String mark) {
        throw new IllegalStateException("nothing is printed here");
    }

    @Override
    public List<Unprintable> unprintable(Paper paper) {
        return unprintable
                .codePoints()
                .mapToObj(sign -> new Unprintable(sign, "Navn"))
                .toList();
    }
}
