/// Sending a device to a partner workshop, what they say of it, and taking it back in.
package dk.holdt.usecase.partner;
