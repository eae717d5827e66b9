package dk.holdt.store;

/// How much the shop's file may still grow: stands for a disk that is nearly full.
public final class DiskRoom {

    private static final int PLENTY = 1_000_000;

    private DiskRoom() {}

    /// Room for so many pages more.
    public static void leave(Database database, int pages) {
        database.write(handle -> {
            long now = handle.createQuery("pragma page_count").mapTo(Long.class).one();
            return handle.createQuery("pragma max_page_count=" + (now + pages))
                    .mapTo(Long.class)
                    .one();
        });
    }

    public static void leavePlenty(Database database) {
        leave(database, PLENTY);
    }
}
