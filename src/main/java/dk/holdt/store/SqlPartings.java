package dk.holdt.store;

import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.Scrapped;
import dk.holdt.domain.parting.Parting.SentToMaker;
import dk.holdt.domain.parting.Partings;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.text.TextFolding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What became of devices, in tables that themselves refuse every change; the words lie apart, to be erased alone.
public final class SqlPartings implements Partings {

    private final Database database;
    private final RepairWords words;

    public SqlPartings(Database database, TextFolding folding) {
        this.database = database;
        this.words = new RepairWords(new Words(folding));
    }

    @Override
    public long add(long repairId, Parting parting, Instant at, long by) {
        return database.write(handle -> {
            var price = Optional.of(parting).filter(Bought.class::isInstance).map(one -> ((Bought) one).price());
            long id = handle.createQuery("""
                            insert into parting (repair, kind, price_minor, currency, consent_how, consent_on, dealing,
                                data, at, by)
                            values (:repair, :kind, :price_minor, :currency, :consent_how, :consent_on, :dealing,
                                :data, :at, :by)
                            returning id
                            """)
                    .bind("repair", repairId)
                    .bind("kind", parting.ending().name())
                    .bind("price_minor", price.map(Money::minor))
                    .bind("currency", price.map(one -> one.currency().name()))
                    .bind("consent_how", parting.consent().map(one -> one.how().name()))
                    .bind("consent_on", parting.consent().map(Consent::on))
                    .bind("dealing", sent(parting).map(one -> one.dealing().name()))
                    .bind("data", parting.data().fate().name())
                    .bind("at", at)
                    .bind("by", by)
                    .mapTo(Long.class)
                    .one();
            addWords(handle, id, parting);
            words.refresh(handle, repairId);
            return id;
        });
    }

    private static void addWords(Handle handle, long id, Parting parting) {
        var party =
                switch (parting) {
                    case Bought bought -> bought.from();
                    case Scrapped _ -> "";
                    case SentToMaker sent -> sent.to();
                };
        handle.createUpdate("""
                        insert into parting_words (parting, party, agreed_by, agreed_words, reference, reached, data_words)
                        values (:parting, :party, :agreed_by, :agreed_words, :reference, :reached, :data_words)
                        """)
                .bind("parting", id)
                .bind("party", party)
                .bind("agreed_by", parting.consent().map(Consent::by).orElse(""))
                .bind("agreed_words", parting.consent().map(Consent::words).orElse(""))
                .bind("reference", sent(parting).map(SentToMaker::reference).orElse(""))
                .bind("reached", sent(parting).map(SentToMaker::reached).orElse(""))
                .bind("data_words", parting.data().words())
                .execute();
    }

    private static Optional<SentToMaker> sent(Parting parting) {
        return parting instanceof SentToMaker sent ? Optional.of(sent) : Optional.empty();
    }

    @Override
    public void withdraw(long partingId, Instant at, long by) {
        database.write(handle -> {
            handle.execute("insert into parting_withdrawn (parting, at, by) values (?, ?, ?)", partingId, at, by);
            var repair = handle.createQuery("select repair from parting where id = :id")
                    .bind("id", partingId)
                    .mapTo(Long.class)
                    .one();
            words.refresh(handle, repair);
            return repair;
        });
    }

    @Override
    public Optional<Parting> of(long repairId) {
        return database.read(handle -> handle.createQuery("""
                        select * from parting left join parting_words on parting_words.parting = parting.id
                         where repair = :repair and not exists
                             (select 1 from parting_withdrawn where parting_withdrawn.parting = parting.id)
                         order by id desc limit 1
                        """)
                .bind("repair", repairId)
                .map((row, _) -> read(row))
                .findOne());
    }

    private static Parting read(ResultSet row) throws SQLException {
        var data = new DataOnIt(DataOnIt.Fate.valueOf(row.getString("data")), words(row, "data_words"));
        var kind = Ending.valueOf(row.getString("kind"));
        return switch (kind) {
            case BOUGHT ->
                new Bought(
                        words(row, "party"),
                        new Money(row.getLong("price_minor"), Currency.valueOf(row.getString("currency"))),
                        consent(row),
                        data);
            case SCRAPPED -> new Scrapped(consent(row), data);
            case SENT_TO_MAKER ->
                new SentToMaker(
                        words(row, "party"),
                        words(row, "reference"),
                        Dealing.valueOf(row.getString("dealing")),
                        words(row, "reached"),
                        data);
            default -> throw new IllegalStateException("no way to part with a device: " + kind);
        };
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                words(row, "agreed_by"),
                Consent.How.valueOf(row.getString("consent_how")),
                words(row, "agreed_words"),
                Columns.maybeDay(row, "consent_on").orElseThrow());
    }

    /// Empty once it was erased.
    private static String words(ResultSet row, String column) throws SQLException {
        return Columns.maybeText(row, column).orElse("");
    }
}
