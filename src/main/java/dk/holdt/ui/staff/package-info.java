/// Who is at the keyboard: the lock over the counter, and the sheet of staff and PINs.
package dk.holdt.ui.staff;
