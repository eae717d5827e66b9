package dk.holdt.usecase.demo;

import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.part.Swaps;
import dk.holdt.domain.promise.Promises;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.receipt.PaperDesk;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shelf.Custody;

/// Where the demo writes: the same ports that the shop has.
///
/// @param desk asks the same [DemoClock] when a document is issued
public record DemoPorts(
        Transactions transactions,
        ShopBook book,
        Staff staff,
        Repairs repairs,
        Customers customers,
        Promises promises,
        Journal journal,
        Swaps swaps,
        PaperDesk desk,
        Custody custody,
        UnlockBook unlocks) {}
