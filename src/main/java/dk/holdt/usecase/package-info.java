/// One class a verb. They own the transactions and are handed the clock; the world is reached through ports.
package dk.holdt.usecase;
