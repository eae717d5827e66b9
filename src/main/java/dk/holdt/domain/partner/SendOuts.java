package dk.holdt.domain.partner;

import java.time.Instant;
import java.util.List;

/// What was sent to partner workshops. Everything here is only added to; a device is read with its repair.
public interface SendOuts {

    /// Stores it with what they have said, and answers its id.
    long send(long repairId, SentOut sent);

    /// What they say now, in place of what they have said before; answers the id of that word.
    long say(long sentOutId, SentOut.Word word, Instant at, long by);

    /// It has come back; answers the id of that.
    long back(long sentOutId, SentOut.Back back);

    /// A device that was never sent.
    void withdraw(long sentOutId, Instant at, long by);

    /// A word that was none, or a return.
    void withdrawWord(long wordId, Instant at, long by);

    /// The partners, the one that was sent something last first.
    List<String> partners();
}
