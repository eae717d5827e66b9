/// The administrator's commands: what each is called, what it says, and how it ends. They know no adapter and no clock.
package dk.holdt.cli;
