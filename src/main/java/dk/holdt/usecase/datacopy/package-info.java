/// Copies of customers' data: noted, deleted on their day, and read by whoever has to delete them.
package dk.holdt.usecase.datacopy;
