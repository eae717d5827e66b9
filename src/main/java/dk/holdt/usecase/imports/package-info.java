/// Taking in what other places have published.
package dk.holdt.usecase.imports;
