/// Pictures and films of a repair: added, removed, shown, and erased after a time.
package dk.holdt.usecase.shot;
