/// Pictures and films wherever a device is worked with: a row of them, one large, and how they come in. What the shop
/// does with them is handed in.
package dk.holdt.ui.kit.shot;
