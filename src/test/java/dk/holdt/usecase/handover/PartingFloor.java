package dk.holdt.usecase.handover;

import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.receipt.PartingReceipt;

/// A shop in memory whose devices do not all go home.
public final class PartingFloor {

    private PartingFloor() {}

    public static PartWithDevice parting(ShopFloor floor) {
        return new PartWithDevice(
                floor.changes,
                new PartWithDevice.Ports(
                        floor.in.repairs(), floor.custody(), floor.in.unlocks(), floor.in.staff(), floor.receipts()),
                new PartingReceipt(floor.shop, floor.in.staff()),
                floor.shop,
                floor.clock());
    }
}
