/// What is kept sealed: unlock codes, and the key that opens them.
package dk.holdt.usecase.secret;
