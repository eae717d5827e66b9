/// One class for each thing somebody at the counter or the bench does; each owns its transaction and is handed its
/// clock.
///
/// Knows the domain and the words. Knows no database, no screen, no printer: those come in as ports.
package dk.holdt.usecase;
