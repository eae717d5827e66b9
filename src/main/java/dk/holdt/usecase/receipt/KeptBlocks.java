package dk.holdt.usecase.receipt;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.What;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.words.DateWords;
import dk.holdt.words.DurationWords;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was promised and how it turned out, measured against the first promise of each chain.
final class KeptBlocks {

    private final Messages words;
    private final DateWords dates;
    private final PromiseClock clock;

    KeptBlocks(Messages words, DateWords dates, PromiseClock clock) {
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    List<Block> of(PromiseBook book, Instant now) {
        var blocks = new ArrayList<Block>();
        Stream.of(What.ANSWER, What.READY)
                .flatMap(what -> book.newest(what).stream())
                .forEach(last -> blocks.add(block(book, last, now)));
        return blocks;
    }

    private Block block(PromiseBook book, Promise last, Instant now) {
        var first = book.first(last);
        var result = book.result(last, now);
        var outcome =
                switch (result.kind()) {
                    case KEPT -> words.text("st.kept");
                    case MISSED -> missed(first, result);
                    case RELEASED -> words.text("doc.released");
                    case OPEN -> words.text("doc.still.open");
                };
        var details = new ArrayList<String>();
        if (result.kind() == PromiseBook.Kind.MISSED) {
            details.add(words.text("doc.sorry"));
        }
        details.add(first.words().sentence());
        if (book.newTimesBefore(last) > 0) {
            details.add(words.text("doc.newtime", dates.moment(dates.lastMinute(last.dueAt()))));
        }
        return new Lines(words.text("doc.promise"), Lines.Mark.NONE, List.of(Line.outcome(outcome, "", details)));
    }

    /// By how much, in the promise's own unit: opening time for working hours, real time otherwise.
    private String missed(Promise first, PromiseBook.Result result) {
        var basis = first.reckoning().term().basis();
        var late = clock.elapsed(basis, result.firstDueAt(), result.until(), List.of());
        var length = new DurationWords(words.language()).exact(late);
        return words.text(basis == Basis.WORKING_HOURS ? "st.notkept.work" : "st.notkept", length);
    }
}
