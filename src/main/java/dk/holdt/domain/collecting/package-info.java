/// Who took a device home, how we knew that they may, and whether it was paid.
package dk.holdt.domain.collecting;
