package dk.holdt.usecase.paper;

import java.util.List;

/// The machine's print queues, by name. Slow and at times stuck: off the screen's thread.
public interface Printers {

    /// Names as the system lists them; empty where there is no printing at all.
    List<String> names();

    /// Hands a PDF to exactly this queue, never to the system's default.
    SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf);

    /// What came of handing it over. Sent means taken by the queue, not that paper came out.
    sealed interface SendAnswer {

        record Sent() implements SendAnswer {}

        /// @param detail the system's own words, for the log; may be empty
        record Failed(Reason reason, String detail) implements SendAnswer {}
    }

    /// Why nothing was handed over.
    enum Reason {
        NO_SUCH_PRINTER,
        REFUSED,
        UNREACHABLE
    }
}
