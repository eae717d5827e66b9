/// The shop's data in one SQLite file. All SQL stands here; [dk.holdt.store.Database] opens and ends every transaction.
package dk.holdt.store;
