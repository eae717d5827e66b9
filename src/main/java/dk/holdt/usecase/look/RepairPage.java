package dk.holdt.usecase.look;

import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.promise.OpenInterval;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartnerWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One repair as a screen shows it, worked out for one moment.
///
/// @param open the open promises, the one that needs a word first on top
/// @param staff the names of those who have acted, by id
/// @param limit the highest price that was agreed to, VAT included; empty when there is none
/// @param ownGoodwill what anybody may give without asking
/// @param opening the open hours from the hand-in to the last promise or today, of no more than the last weeks
/// @param toSay what to answer when the customer asks, in the customer's language
/// @param usualReminder the day on which a customer who is asked now is reminded, unless another is said
/// @param earlier the repair the device comes back from
/// @param stop why it may be handed to nobody today
/// @param copy what was said of a copy of the customer's data
/// @param parting what became of the device, where it did not go home
public record RepairPage(
        Instant readAt,
        Shop shop,
        Dossier dossier,
        List<PromiseStanding> open,
        Map<Long, String> staff,
        Optional<Money> limit,
        Money ownGoodwill,
        List<OpenInterval> opening,
        String toSay,
        LocalDate usualReminder,
        Optional<Dossier> earlier,
        Optional<Stop> stop,
        Optional<DataCopy> copy,
        Optional<Parting> parting) {

    public RepairPage {
        Objects.requireNonNull(readAt, "readAt");
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(ownGoodwill, "ownGoodwill");
        Objects.requireNonNull(toSay, "toSay");
        Objects.requireNonNull(usualReminder, "usualReminder");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(parting, "parting");
        open = List.copyOf(open);
        staff = Map.copyOf(staff);
        opening = List.copyOf(opening);
    }

    /// The promise that needs a word first; empty when nothing is owed.
    public Optional<PromiseStanding> urgent() {
        return open.stream().findFirst();
    }

    /// The open promises of the work, without a call.
    public List<PromiseStanding> ofTheWork() {
        return open.stream().filter(one -> one.promise().what() != What.CALL).toList();
    }

    /// The call that was promised and not yet made.
    public Optional<PromiseStanding> call() {
        return open.stream().filter(one -> one.promise().what() == What.CALL).findFirst();
    }

    /// Where the device is, and what they say, for those who work here; empty while it is not sent out.
    public Optional<String> where(Messages messages) {
        var zone = shop.country().zone();
        var words = new PartnerWords(messages, new DateWords(messages.language(), zone));
        return dossier.out()
                .map(out -> words.where(out, LocalDate.ofInstant(readAt, zone), out.isOverdue(readAt, zone)));
    }

    /// Who it was; blank for somebody who is no longer known.
    public String nameOf(long staffId) {
        return staff.getOrDefault(staffId, "");
    }
}
