package dk.holdt.usecase.look;

import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the shop keeps of one customer, worked out for one moment: nothing here that the customer may not read.
///
/// @param business for whom they ordered last time
/// @param devices handed in before, the last one first
/// @param open the repairs that are here, the last one first
/// @param past those that are collected, the last one first
/// @param more how many older ones there are beside these
/// @param loans what they have of ours
public record CustomerPage(
        Instant readAt,
        Customer customer,
        Optional<Business> business,
        List<Brought> devices,
        List<Line> open,
        List<Line> past,
        int more,
        List<Loans.Out> loans) {

    public CustomerPage {
        Objects.requireNonNull(readAt, "readAt");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(business, "business");
        devices = List.copyOf(devices);
        open = List.copyOf(open);
        past = List.copyOf(past);
        loans = List.copyOf(loans);
    }

    /// One repair.
    ///
    /// @param standing the open promise of the work that needs a word first
    /// @param outcomes how what was promised turned out
    /// @param place where the device lies; blank when nobody noted it, or it is collected
    public record Line(Dossier dossier, Optional<PromiseStanding> standing, List<Outcome> outcomes, String place) {

        public Line {
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(standing, "standing");
            outcomes = List.copyOf(outcomes);
        }
    }

    /// A device they have handed in.
    ///
    /// @param last its last repair; empty when that was taken in by mistake
    /// @param here whether it is in the shop now
    public record Brought(Device device, Optional<RepairNumber> last, boolean here) {

        public Brought {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(last, "last");
        }
    }
}
