/// Where a device lies, what keeps it here, and what is done when nobody comes for it.
package dk.holdt.domain.shelf;
