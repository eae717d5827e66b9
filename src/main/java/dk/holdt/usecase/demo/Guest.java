package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.PriceTerms;
import java.util.List;

/// Who comes with what, and what is wrong with it.
record Guest(Visitor visitor, Goods.Item item, List<Story> stories, PriceTerms terms) {

    Guest {
        stories = List.copyOf(stories);
    }

    Language language() {
        return visitor.language();
    }

    String name() {
        return visitor.name();
    }
}
