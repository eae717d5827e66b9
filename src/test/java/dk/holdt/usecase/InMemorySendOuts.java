package dk.holdt.usecase;

import dk.holdt.domain.partner.SendOuts;
import dk.holdt.domain.partner.SentOut;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What an in-memory shop has sent to partners. A word that is withdrawn puts back what stood before it.
record InMemorySendOuts(InMemoryShop in) implements SendOuts {

    static List<SentOut> standing(InMemoryShop in, long repair) {
        return in.rows.standing(in.rows.sentOut, repair);
    }

    @Override
    public long send(long repairId, SentOut sent) {
        var id = in.rows.nextId();
        in.rows.sentOut.put(id, new InMemoryRows.Of<>(repairId, with(sent, id, sent.word(), Optional.empty())));
        return id;
    }

    @Override
    public long say(long sentOutId, SentOut.Word word, Instant at, long by) {
        return change(sentOutId, one -> with(one, one.id(), word, one.back()));
    }

    @Override
    public long back(long sentOutId, SentOut.Back back) {
        return change(sentOutId, one -> with(one, one.id(), one.word(), Optional.of(back)));
    }

    private long change(long id, UnaryOperator<SentOut> change) {
        var before = in.rows.sentOut.get(id);
        var word = in.rows.nextId();
        in.rows.sentBefore.put(word, before.what());
        in.rows.sentOut.put(id, before.with(change.apply(before.what())));
        return word;
    }

    @Override
    public void withdraw(long sentOutId, Instant at, long by) {
        in.rows.withdrawn.add(sentOutId);
    }

    @Override
    public void withdrawWord(long wordId, Instant at, long by) {
        var before = in.rows.sentBefore.get(wordId);
        in.rows.sentOut.computeIfPresent(before.id(), (_, row) -> row.with(before));
    }

    @Override
    public List<String> partners() {
        var names = new ArrayList<String>();
        in.rows.sentOut.forEach((id, row) -> {
            if (!in.rows.withdrawn.contains(id)) {
                names.remove(row.what().partner());
                names.addFirst(row.what().partner());
            }
        });
        return List.copyOf(names);
    }

    private static SentOut with(SentOut one, long id, SentOut.Word word, Optional<SentOut.Back> back) {
        return new SentOut(id, one.partner(), one.why(), one.along(), one.named(), word, one.at(), one.by(), back);
    }
}
