/// The promise board: what needs a hand, in the order in which it does.
package dk.holdt.ui.board;
