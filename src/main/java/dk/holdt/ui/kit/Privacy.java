package dk.holdt.ui.kit;

/// What of a screen a customer who leans over the counter may see.
public enum Privacy {

    /// All of it: others are named by an initial, and the screen sees to that itself.
    NAMES_HIDDEN,

    /// All of it: it is about the customer who stands there, and while it is in front somebody does.
    CUSTOMER_THERE,

    /// All of it when it was opened in front of the customer, because then it is theirs. What was open before they came
    /// is somebody else's, and covered until it is said to be theirs.
    OF_ONE_CUSTOMER,

    /// Nothing, until somebody says that it may be seen.
    OF_THE_STAFF
}
