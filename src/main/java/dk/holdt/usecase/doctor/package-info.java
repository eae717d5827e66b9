/// Looks a shop over from outside and says in words what is wrong with it.
package dk.holdt.usecase.doctor;
