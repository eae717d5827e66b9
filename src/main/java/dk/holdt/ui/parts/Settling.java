package dk.holdt.ui.parts;

import dk.holdt.domain.journal.Channel;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.parts.SwapPart;
import dk.holdt.usecase.staff.Proof;

/// How a difference is settled, as typed; what is missing in it the use case says.
sealed interface Settling {

    Acted settle(SwapPart swaps, Seen seen, long by, long swapId);

    /// @param difference the difference in the customer's language, as it was read aloud
    record Consent(String with, Channel channel, String difference) implements Settling {
        @Override
        public Acted settle(SwapPart swaps, Seen seen, long by, long swapId) {
            return swaps.consent(seen, by, swapId, with, channel, difference);
        }
    }

    /// @param manager who decides, with their PIN; it is their name that stands in the journal and on paper
    record Decision(Proof manager, String reason) implements Settling {
        @Override
        public Acted settle(SwapPart swaps, Seen seen, long by, long swapId) {
            return swaps.decide(seen, manager, swapId, reason);
        }
    }

    record Told(String with, Channel channel) implements Settling {
        @Override
        public Acted settle(SwapPart swaps, Seen seen, long by, long swapId) {
            return swaps.told(seen, by, swapId, with, channel);
        }
    }
}
