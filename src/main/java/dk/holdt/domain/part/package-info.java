/// Parts, their specifications and the downgrade guard: what came out is compared with what went in, line by line.
///
/// Pure: the catalogue that says how to compare is read elsewhere and handed in as `PartKind`s.
package dk.holdt.domain.part;
