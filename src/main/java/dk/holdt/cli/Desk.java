package dk.holdt.cli;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.demo.FillDemo;
import dk.holdt.usecase.imports.ImportPastRepairs;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.usecase.secret.StartNewKey;
import java.util.Optional;

/// What a command can do in an open shop.
public interface Desk extends AutoCloseable {

    /// Empty until the first start is through.
    Optional<Shop> shop();

    OfferPromise offers();

    ImportPastRepairs importPastRepairs();

    /// The newest document of a repair that was not taken back; empty when there is none, or no such repair.
    Optional<Long> newest(RepairNumber number, PaperKind kind);

    /// The pages of a document, made and frozen now if they were not yet, and the same ever after.
    byte[] pages(long document);

    RecoverKey recoverKey();

    StartNewKey newKey();

    /// Only in a shop that was made for the demo.
    FillDemo demo();

    @Override
    void close();
}
