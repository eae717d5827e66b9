/// The first start: who the shop is, when it is open, and what it promises.
package dk.holdt.ui.setup;
