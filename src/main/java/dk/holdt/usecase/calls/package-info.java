/// Calls that were promised: promising one, seeing which are due, and noting how they went.
package dk.holdt.usecase.calls;
