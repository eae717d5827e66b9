/// Devices that are at a partner workshop, and what the partner has said about them.
package dk.holdt.domain.partner;
