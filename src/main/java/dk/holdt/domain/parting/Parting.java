package dk.holdt.domain.parting;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.shop.Money;
import java.util.Objects;
import java.util.Optional;

/// What became of a device that did not go home with its customer.
public sealed interface Parting {

    Ending ending();

    DataOnIt data();

    /// Who gave it up; empty where it still belongs to the customer.
    Optional<Consent> consent();

    /// The shop bought it.
    ///
    /// @param from whose it was: a person or a company
    /// @param price what the shop gives for it; nothing where it was given to the shop
    /// @param agreed with whom, and how the price was agreed
    record Bought(String from, Money price, Consent agreed, DataOnIt data) implements Parting {
        public Bought {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(agreed, "agreed");
            Objects.requireNonNull(data, "data");
            from = from.strip();
        }

        @Override
        public Ending ending() {
            return Ending.BOUGHT;
        }

        @Override
        public Optional<Consent> consent() {
            return Optional.of(agreed);
        }
    }

    /// It is scrapped, because whoever it belongs to has said so.
    record Scrapped(Consent agreed, DataOnIt data) implements Parting {
        public Scrapped {
            Objects.requireNonNull(agreed, "agreed");
            Objects.requireNonNull(data, "data");
        }

        @Override
        public Ending ending() {
            return Ending.SCRAPPED;
        }

        @Override
        public Optional<Consent> consent() {
            return Optional.of(agreed);
        }
    }

    /// The maker or another service has it from here on; it does not come back to the shop.
    ///
    /// @param reference under which they know it; may be blank
    /// @param dealing whom the customer turns to from here on
    /// @param reached how the customer reaches them; may be blank where the shop goes on dealing with the customer
    record SentToMaker(String to, String reference, Dealing dealing, String reached, DataOnIt data) implements Parting {
        public SentToMaker {
            Objects.requireNonNull(dealing, "dealing");
            Objects.requireNonNull(data, "data");
            to = to.strip();
            reference = reference.strip();
            reached = reached.strip();
        }

        @Override
        public Ending ending() {
            return Ending.SENT_TO_MAKER;
        }

        @Override
        public Optional<Consent> consent() {
            return Optional.empty();
        }
    }

    /// Whom the customer turns to.
    enum Dealing {
        SHOP,
        MAKER
    }
}
