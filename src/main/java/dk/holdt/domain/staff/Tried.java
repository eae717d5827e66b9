package dk.holdt.domain.staff;

/// Where wrong PINs are counted: at the member whose PIN was tried, and at the station it was typed at.
public record Tried(Place place, long id) {

    /// One of the two.
    public enum Place {
        MEMBER,
        STATION
    }

    /// The computer that holds the shop's file; the only one there is today.
    public static final Tried HERE = new Tried(Place.STATION, 1);

    public static Tried member(long id) {
        return new Tried(Place.MEMBER, id);
    }
}
