/// What the shop owes and does, in the field's own words: promises, repairs, parts, the journal.
///
/// Knows the language and `java.time` and nothing else: no clock, no file, no database, no screen, no logger.
package dk.holdt.domain;
