/// The first start of a shop.
package dk.holdt.usecase.setup;
