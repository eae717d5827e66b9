package dk.holdt.usecase.bench;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.FinishCheck;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.util.Optional;

/// Reads one repair with what the bench has to know: how long there is, what is missing, what may be done.
public final class ReadBench {

    private final Repairs repairs;
    private final Staff staff;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadBench(Repairs repairs, Staff staff, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.staff = staff;
        this.shop = shop;
        this.clock = clock;
    }

    public Optional<OnBench> read(RepairNumber number) {
        return repairs.find(number).map(this::of);
    }

    private OnBench of(Dossier dossier) {
        var now = clock.instant();
        var time = new TimeLeft(shop, now);
        var expected = dossier.awaited(now, shop.shop().country().zone());
        var urgent = time.mostUrgent(dossier.book(), expected);
        return new OnBench(
                now,
                dossier,
                urgent,
                time.until(urgent),
                FinishCheck.missing(dossier),
                Permission.toRepair(dossier),
                dossier.repair().progress().technician().flatMap(staff::find),
                dossier.handIn().comeback().flatMap(back -> repairs.find(back.earlier())));
    }
}
