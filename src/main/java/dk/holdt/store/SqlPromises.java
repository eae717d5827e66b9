package dk.holdt.store;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.Promises;
import org.jdbi.v3.core.Handle;

/// Promises and their ends in tables which themselves refuse every change.
public final class SqlPromises implements Promises {

    private final Database database;

    public SqlPromises(Database database) {
        this.database = database;
    }

    @Override
    public long add(Promise promise) {
        return database.write(handle -> {
            long id = insert(handle, promise);
            promise.given().callback().ifPresent(about -> handle.createUpdate("""
                            insert into promised_call (promise, topic, words, everyone)
                            values (:promise, :topic, :words, :everyone)
                            """)
                    .bind("promise", id)
                    .bind("topic", about.topic().name())
                    .bind("words", about.words())
                    .bind("everyone", about.everyone())
                    .execute());
            return id;
        });
    }

    private static long insert(Handle handle, Promise promise) {
        return PromiseRows.bind(handle.createQuery("""
                        insert into promise (repair, seq, what, basis, length_s, received_at, counting_from, due_at, zone,
                            calendar_version, hours_words, closed_days, language, words, agreed_with, channel, given_by,
                            owner, replaces)
                        values (:repair, :seq, :what, :basis, :length_s, :received_at, :counting_from, :due_at, :zone,
                            :calendar_version, :hours_words, :closed_days, :language, :words, :agreed_with, :channel,
                            :given_by, :owner, :replaces)
                        returning id
                        """), promise)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void end(PromiseEnd end) {
        database.write(handle -> {
            int ended = PromiseRows.bind(handle.createUpdate("""
                    insert into promise_end (promise, at, how, contact, cause, cause_words)
                    values (:promise, :at, :how, :contact, :cause, :cause_words)
                    on conflict (promise) do nothing
                    """), end).execute();
            if (ended == 0) {
                throw new IllegalStateException("the promise has an end already: " + end.promiseId());
            }
            return ended;
        });
    }
}
