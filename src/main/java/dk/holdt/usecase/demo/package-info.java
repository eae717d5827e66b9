/// A shop full of invented people and repairs, made by the same acts that a counter does. No real person is in it.
package dk.holdt.usecase.demo;
