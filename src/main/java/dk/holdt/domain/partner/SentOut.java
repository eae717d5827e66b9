package dk.holdt.domain.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/// A device that was sent to a partner workshop, and has come back or not.
///
/// @param id 0 until stored
/// @param partner who they are
/// @param why what they are to do
/// @param along what went with the device; may be blank
/// @param named whether the customer may be told who they are
/// @param word what they have said last
/// @param at when it was sent, by whom
public record SentOut(
        long id,
        String partner,
        String why,
        String along,
        boolean named,
        Word word,
        Instant at,
        long by,
        Optional<Back> back) {

    public SentOut {
        partner = partner.strip();
        why = why.strip();
        along = along.strip();
        if (partner.isEmpty()) {
            throw new IllegalArgumentException("a device is sent to somebody");
        }
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(back, "back");
    }

    /// What a partner has said of a device they have.
    ///
    /// @param number what they call it; blank until they say it
    public record Word(String number, TheirTime promised) {

        public Word {
            number = number.strip();
            Objects.requireNonNull(promised, "promised");
        }
    }

    /// It is here again.
    ///
    /// @param words what is missing or new about it; may be blank
    public record Back(String words, Instant at, long by) {

        public Back {
            words = words.strip();
            Objects.requireNonNull(at, "at");
        }
    }

    public boolean isOut() {
        return back.isEmpty();
    }

    /// Whether their time has passed, and it is not here.
    public boolean isOverdue(Instant now, ZoneId zone) {
        return isOut() && word.promised().hasPassed(now, zone);
    }

    /// The first day on which we may have it; once their time has passed nobody knows one, and it is a day without end.
    public LocalDate backOn(Instant now, ZoneId zone) {
        return isOverdue(now, zone) ? LocalDate.MAX : word.promised().day();
    }
}
