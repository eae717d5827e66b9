/// What this computer sounds like: one tone, made and not recorded.
package dk.holdt.sound;
