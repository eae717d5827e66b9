/// Copies of customers' data that the shop has made: where one lies, and when it is deleted.
package dk.holdt.domain.datacopy;
