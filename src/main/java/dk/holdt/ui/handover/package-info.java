/// The handover: shown together first, then everything returned, the price, and how the promise turned out.
package dk.holdt.ui.handover;
