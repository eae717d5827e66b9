/// The vault: the shop's key in its file, and what is sealed with it. The only part that knows cryptography.
package dk.holdt.vault;
