package dk.holdt.ui.parts;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.METTE;
import static dk.holdt.usecase.ShopFloor.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.parts.SwapViewModel.Side;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.staff.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwapViewModelTest {

    private static final Proof METTES = new Proof(METTE, ByRole.PIN);

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
    private final List<String> told = new ArrayList<>();
    private final SwapViewModel model =
            new SwapViewModel(number, desk(floor), new DirectBackground(), () -> MIA, () -> told.add("changed"));

    static SwapDesk desk(ShopFloor floor) {
        return new SwapDesk(PartFiles.shipped(), floor.in.repairs(), floor.in.staff(), floor.swaps());
    }

    @BeforeEach
    void a_pc_case_is_typed_with_everything_that_has_to_be_known() {
        model.read();
        model.choose(kind("pc-case"));
        model.name(Side.REMOVED).set("Chieftec");
        model.name(Side.FITTED).set("Basic-2");
        for (var side : Side.values()) {
            model.type(side, "frontUsb", "2 x USB 2.0");
            model.type(side, "frontAudio", "none");
            model.type(side, "bays525", "1");
            model.type(side, "origin", term("origin"));
            model.type(side, "condition", term("condition"));
        }
    }

    private PartKind kind(String id) {
        return model.kinds().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String term(String attribute) {
        return kind("pc-case")
                .find(attribute)
                .orElseThrow()
                .terms()
                .list()
                .getFirst()
                .id();
    }

    private List<PartSwap> fitted() {
        return floor.dossier(number).fittedSwaps();
    }

    private List<Reason> refused() {
        return model.refusalsProperty().get().stream().map(Refusal::reason).toList();
    }

    @Test
    void as_good_on_every_point_is_noted_with_one_key() {
        assertThat(model.way()).contains(SwapWay.FINE);
        model.fit(Optional.empty(), () -> told.add("done"));
        assertThat(fitted()).hasSize(1);
        assertThat(PartSwap.nothingIsWorse(fitted())).isTrue();
        assertThat(told).containsExactly("done", "changed");
    }

    @Test
    void the_word_changes_while_it_is_typed() {
        model.type(Side.FITTED, "frontUsb", "none");
        assertThat(model.way()).contains(SwapWay.SETTLE);
        model.type(Side.FITTED, "frontUsb", "2 x USB 3.0");
        assertThat(model.way()).contains(SwapWay.FINE);
        model.type(Side.FITTED, "frontUsb", "who knows");
        assertThat(model.way()).contains(SwapWay.SETTLE);
    }

    @Test
    void a_worse_part_with_the_customers_yes_is_noted_and_settled_at_once() {
        model.type(Side.FITTED, "frontUsb", "none");
        model.fit(
                Optional.of(new Settling.Consent("Anna Berg", Channel.CALL, "no USB at the front")),
                () -> told.add("done"));
        assertThat(fitted().getFirst().settlement().orElseThrow()).isInstanceOf(Settlement.Consent.class);
        assertThat(told).contains("done");
        assertThat(model.unsettled()).isEmpty();
    }

    @Test
    void a_yes_without_a_name_leaves_the_part_noted_and_unsettled() {
        model.type(Side.FITTED, "frontUsb", "none");
        model.fit(Optional.of(new Settling.Consent(" ", Channel.CALL, "no USB")), () -> told.add("done"));
        assertThat(refused()).containsExactly(Reason.WHO_MISSING);
        assertThat(told).doesNotContain("done");
        assertThat(model.unsettled()).hasSize(1);
        model.settle(model.unsettled().getFirst().id(), new Settling.Decision(METTES, "none other is made"), () -> {});
        assertThat(model.unsettled()).isEmpty();
    }

    @Test
    void a_wrong_pin_settles_nothing_and_the_right_one_settles_the_part_already_noted() {
        model.type(Side.FITTED, "frontUsb", "none");
        var wrong = new Settling.Decision(new Proof(METTE, "0000"), "none other is made");
        var saidWith = new ArrayList<Boolean>();
        model.refusalsProperty().addListener((_, _, now) -> {
            if (!now.isEmpty()) {
                saidWith.add(model.isNoted());
            }
        });
        model.fit(Optional.of(wrong), () -> told.add("done"));
        assertThat(refused()).containsExactly(Reason.PIN_WRONG);
        assertThat(model.unsettled()).hasSize(1);
        assertThat(saidWith)
                .as("at the refusal nobody says that nothing was saved")
                .containsExactly(true);
        model.fit(Optional.of(new Settling.Decision(METTES, "none other is made")), () -> told.add("done"));
        assertThat(fitted()).hasSize(1);
        assertThat(fitted().getFirst().settlement().orElseThrow()).isInstanceOf(Settlement.Manager.class);
        assertThat(told).contains("done");
    }

    @Test
    void a_part_without_a_name_is_not_noted() {
        model.name(Side.FITTED).set(" ");
        model.fit(Optional.empty(), () -> told.add("done"));
        assertThat(refused()).containsExactly(Reason.WORDS_MISSING);
        assertThat(fitted()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_not_noted_at_all() {
        model.type(Side.REMOVED, "boardSizes", "ATX");
        model.type(Side.FITTED, "boardSizes", "Mini-ITX");
        assertThat(model.way()).contains(SwapWay.STOP);
        model.fit(Optional.of(new Settling.Decision(METTES, "it will do")), () -> told.add("done"));
        assertThat(refused()).containsExactly(Reason.SWAP_DOES_NOT_FIT);
        assertThat(fitted()).isEmpty();
    }

    @Test
    void another_kind_forgets_what_was_typed() {
        model.choose(kind("storage"));
        assertThat(model.way()).contains(SwapWay.SETTLE);
        model.choose(kind("pc-case"));
        assertThat(model.verdictProperty().get().orElseThrow().toSettle()).isNotEmpty();
    }

    @Test
    void a_part_noted_before_can_be_taken_out_again() {
        model.type(Side.FITTED, "frontUsb", "none");
        model.fit(Optional.empty(), () -> {});
        model.withdraw(model.unsettled().getFirst().id());
        assertThat(fitted()).isEmpty();
    }
}
