package dk.holdt.domain.repair;

import dk.holdt.domain.promise.PromiseBook;

/// What the board needs to know of a repair.
///
/// @param phone the customer's, as typed; blank when there is none
/// @param fault the first fault in the customer's words
public record OpenRepair(Repair repair, String customer, String phone, String device, String fault, PromiseBook book) {}
