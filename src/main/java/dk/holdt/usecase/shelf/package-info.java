/// The shelf: where devices lie, which of them nobody collects, and what holds one back.
package dk.holdt.usecase.shelf;
