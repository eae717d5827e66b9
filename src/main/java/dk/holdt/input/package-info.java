/// What comes in from outside: CSV files, telephone numbers, text to be searched and sorted.
///
/// The only part that knows FastCSV, libphonenumber and `java.text`'s collation; it keeps nothing and shows nothing.
package dk.holdt.input;
