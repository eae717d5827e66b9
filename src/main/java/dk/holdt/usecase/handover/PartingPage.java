package dk.holdt.usecase.handover;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// A repair whose device may not go home, as the form about it has to know it.
///
/// @param due what is left to pay for the repair
/// @param asksPayment nobody has said yet whether that is paid
/// @param asksOldMedium a drive that was taken out lies here still
/// @param mayGiveUp whoever asks may buy and scrap
/// @param inTheWay why the device may go to nobody now; empty when it may
public record PartingPage(
        Shop shop,
        LocalDate today,
        Dossier dossier,
        Money due,
        boolean asksPayment,
        boolean asksOldMedium,
        boolean mayGiveUp,
        List<Refusal> inTheWay) {

    public PartingPage {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(due, "due");
        inTheWay = List.copyOf(inTheWay);
    }
}
