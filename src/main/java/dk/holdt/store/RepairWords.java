package dk.holdt.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Keeps what a repair is found by in step with the customer, device and faults it is made of.
final class RepairWords {

    private final Words words;

    RepairWords(Words words) {
        this.words = words;
    }

    void refreshOfCustomer(Handle handle, long customer) {
        handle.createQuery("select id from repair where customer = :customer")
                .bind("customer", customer)
                .mapTo(Long.class)
                .list()
                .forEach(repair -> refresh(handle, repair));
    }

    void refresh(Handle handle, long repair) {
        List<String> parts = handle.createQuery("""
                        select customer.name from repair join customer on customer.id = repair.customer
                         where repair.id = :repair
                        union all
                        select device.name from repair join device on device.id = repair.device where repair.id = :repair
                        union all
                        select device.serial from repair join device on device.id = repair.device
                         where repair.id = :repair
                        union all
                        select words from fault where repair = :repair and withdrawn = 0
                        union all
                        select party || ' ' || reference from parting_words
                          join parting on parting.id = parting_words.parting
                         where repair = :repair and kind = 'SENT_TO_MAKER'
                           and parting.id not in (select parting from parting_withdrawn)
                        """)
                .bind("repair", repair)
                .mapTo(String.class)
                .list();
        handle.execute(
                "update repair set search_text = ? where id = ?",
                words.searchText(parts.toArray(String[]::new)),
                repair);
    }
}
