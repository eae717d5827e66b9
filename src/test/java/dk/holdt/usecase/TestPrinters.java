package dk.holdt.usecase;

import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.paper.TestPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A machine with two printers that write down what they were sent, and a press that writes test pages in plain words.
public final class TestPrinters implements Printers, PaperPress {

    public final List<String> sent = new ArrayList<>();
    public List<String> names = List.of("Rulle", "Skranke");

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf) {
        if (!names.contains(printer)) {
            return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, printer);
        }
        sent.add(printer + " " + size + " " + new String(pdf, StandardCharsets.UTF_8));
        return new SendAnswer.Sent();
    }

    @Override
    public byte[] pdf(TestPage page) {
        return (page.title() + " " + page.printer() + ": " + page.top()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(Paper paper) {
        throw new IllegalStateException("only test pages are printed here");
    }

    @Override
    public byte[] pdf(LabelSheet labels) {
        throw new IllegalStateException("only test pages are printed here");
    }

    @Override
    public byte[] marked(byte[] pdf, String mark) {
        throw new IllegalStateException("only test pages are printed here");
    }

    @Override
    public List<Unprintable> unprintable(Paper paper) {
        return List.of();
    }
}
