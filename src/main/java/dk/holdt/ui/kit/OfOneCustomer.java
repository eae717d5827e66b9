package dk.holdt.ui.kit;

import java.util.Optional;

/// The body of a sheet about a customer, or about several: covered as soon as another customer may read along.
public interface OfOneCustomer {

    /// Whether it says who the customer is. One that does not is covered only when somebody comes while it is open.
    boolean namesCustomer();

    /// The number of the repair or the id of the customer that it is about; empty for several.
    Optional<Object> whose();
}
