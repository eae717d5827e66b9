/// Intakes that are being typed: kept while they are, and brought back after a break or a crash.
package dk.holdt.usecase.draft;
