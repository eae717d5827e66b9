package dk.holdt.store;

import static dk.holdt.store.Columns.instant;
import static dk.holdt.store.Columns.maybeLong;
import static dk.holdt.store.Columns.maybeText;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;

/// How contacts, agreements and entries lie in their rows.
final class JournalRows {

    /// Of the contacts those that were not noted by mistake.
    static final String STANDS =
            " and not exists (select 1 from contact_withdrawn where contact_withdrawn.contact = contact.id) ";

    private JournalRows() {}

    static Contact readContact(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("id"),
                maybeLong(row, "promise"),
                instant(row, "at"),
                row.getLong("by"),
                Channel.valueOf(row.getString("channel")),
                row.getString("with"),
                Contact.About.valueOf(row.getString("about")),
                row.getBoolean("engaged") ? Contact.Outcome.ENGAGED : Contact.Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("had_to_ask"),
                row.getString("words"));
    }

    /// A busy line is a call without an answer, marked: what the column may hold is from before they were told apart.
    static <S extends SqlStatement<S>> S bind(S statement, Contact contact) {
        var engaged = contact.outcome() == Contact.Outcome.ENGAGED;
        return statement
                .bind("promise", contact.promise())
                .bind("at", contact.at())
                .bind("by", contact.by())
                .bind("channel", contact.channel().name())
                .bind("with", contact.with())
                .bind("about", contact.about().name())
                .bind("outcome", (engaged ? Contact.Outcome.NO_ANSWER : contact.outcome()).name())
                .bind("engaged", engaged)
                .bind("had_to_ask", contact.hadToAsk())
                .bind("words", contact.words());
    }

    static Agreement readAgreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getLong("id"),
                Agreement.Topic.valueOf(row.getString("topic")),
                row.getString("value"),
                maybeLong(row, "amount_minor"),
                instant(row, "at"),
                row.getLong("by"),
                maybeLong(row, "contact"),
                maybeLong(row, "supersedes"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Agreement agreement) {
        return statement
                .bind("topic", agreement.topic().name())
                .bind("value", agreement.value())
                .bind("amount_minor", agreement.amountMinor())
                .bind("at", agreement.at())
                .bind("by", agreement.by())
                .bind("contact", agreement.contact())
                .bind("supersedes", agreement.supersedes());
    }

    /// Words that were taken away read as none.
    static Entry readEntry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                instant(row, "at"),
                row.getLong("by"),
                Entry.Kind.valueOf(row.getString("kind")),
                maybeText(row, "words").orElse(""));
    }
}
