/// Pictures and films of a device: what is known of each, and how long it is kept. Never the files themselves.
package dk.holdt.domain.shot;
