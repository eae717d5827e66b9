/// What becomes of a device that does not go home with its customer, and who has agreed to it.
package dk.holdt.domain.parting;
