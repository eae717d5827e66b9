/// The people of the shop: who comes in with which PIN, and who may change what about whom.
package dk.holdt.usecase.staff;
