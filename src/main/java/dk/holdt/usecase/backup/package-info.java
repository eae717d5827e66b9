/// Verified copies of the shop's data: what they are, and which are kept.
package dk.holdt.usecase.backup;
