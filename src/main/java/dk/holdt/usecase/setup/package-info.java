/// The first start of a shop: what is asked, and how it becomes a shop.
package dk.holdt.usecase.setup;
