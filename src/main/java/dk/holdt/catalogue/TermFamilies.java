package dk.holdt.catalogue;

import dk.holdt.domain.part.Term;
import dk.holdt.domain.part.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lists of terms of a file: written where they are used, or once under a name and used by it.
final class TermFamilies {

    /// A term of this id is the state "absent" and not a term (`parts` section 2).
    static final String NONE = "none";

    private final Map<String, List<PartNode>> named;

    private TermFamilies(Map<String, List<PartNode>> named) {
        this.named = named;
    }

    static TermFamilies of(PartNode top) {
        return new TermFamilies(Map.of()).and(top);
    }

    /// These and the families of another file.
    TermFamilies and(PartNode top) {
        var all = new LinkedHashMap<>(named);
        top.object("families").ifPresent(families -> families.names().forEach(name -> {
            if (all.put(name, families.objects(name)) != null) {
                throw new PartFault("the family “" + name + "” is there twice");
            }
            terms(all.get(name), Set.of());
        }));
        return new TermFamilies(all);
    }

    /// The list a field holds, or names.
    List<PartNode> entries(PartNode attribute, String field) {
        return attribute.raw(field).isTextual() ? family(attribute.text(field)) : attribute.objects(field);
    }

    List<PartNode> family(String name) {
        return Optional.ofNullable(named.get(name))
                .orElseThrow(() -> new PartFault("there is no family “" + name + "”"));
    }

    /// The best first; "asGoodAs" puts a term on the rank of an earlier one.
    static Terms terms(List<PartNode> entries, Set<Set<String>> incomparable) {
        var ranks = new HashMap<String, Integer>();
        var spellings = new HashSet<String>();
        var terms = new ArrayList<Term>();
        int rank = entries.size();
        for (var entry : entries) {
            entry.allowOnly("id", "name", "also", "asGoodAs", "note");
            String id = entry.id("id");
            var better = entry.optionalText("asGoodAs");
            if (better.isPresent() && !ranks.containsKey(better.get())) {
                throw new PartFault(id + " is as good as “" + better.get() + "”, which does not stand before it");
            }
            int own = better.map(ranks::get).orElse(rank--);
            if (ranks.put(id, own) != null) {
                throw new PartFault("the term “" + id + "” is there twice");
            }
            var term = new Term(id, entry.name(), own, entry.texts("also"));
            Terms.spellings(term).map(Terms::fold).distinct().forEach(spelling -> {
                if (!spellings.add(spelling)) {
                    throw new PartFault("“" + spelling + "” is read as two terms, one of them " + id);
                }
            });
            if (!id.equals(NONE)) {
                terms.add(term);
            }
        }
        return new Terms(terms, incomparable);
    }

    static boolean holdsNone(List<PartNode> entries) {
        return entries.stream().anyMatch(entry -> entry.text("id").equals(NONE));
    }
}
