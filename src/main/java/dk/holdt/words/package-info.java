/// Everything Holdt says, on screen, on paper and to the customer, in each of its languages.
///
/// Words stand in `messages*.properties`; the classes here say what a properties file cannot: dates, lengths of time,
/// opening hours, amounts, and the promise. An instance speaks one language, because the customer's need not be the
/// shop's.
package dk.holdt.words;
