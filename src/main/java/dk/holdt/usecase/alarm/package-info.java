/// What may be heard at the counter, and when.
package dk.holdt.usecase.alarm;
