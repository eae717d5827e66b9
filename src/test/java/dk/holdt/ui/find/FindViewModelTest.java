package dk.holdt.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.input.Folding;
import dk.holdt.ui.find.FindViewModel.Result;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.find.FoundPast;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindViewModelTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final FindRepairs find =
            new FindRepairs(floor.in.search(), new Folding(), floor.in.readLabel(), floor.in.customers());

    @Test
    void a_repair_is_found_by_its_number_the_end_of_its_phone_a_name_and_a_fault() {
        var number = floor.take(ShopFloor.DO_NOT_ASK, "blæseren larmer");
        var model = new FindViewModel(find, new DirectBackground());
        for (var typed : new String[] {number.digits(), "3456", "anna", "blaeseren"}) {
            model.find(typed);
            assertThat(first(model)).as(typed).contains(number);
        }
    }

    @Test
    void a_customer_is_found_by_name_and_by_four_digits_of_the_phone() {
        floor.take(ShopFloor.DO_NOT_ASK, "blæseren larmer");
        for (var typed : new String[] {"3456", "anna"}) {
            assertThat(find.find(typed).customers())
                    .as(typed)
                    .extracting(Customer::name)
                    .containsExactly("Anna Berg");
        }
        for (var typed : new String[] {"456", "an", "larmer"}) {
            assertThat(find.find(typed).customers()).as(typed).isEmpty();
        }
    }

    @Test
    void a_shelf_shows_what_lies_on_it_and_nothing_that_only_reads_alike() {
        var there = floor.take(ShopFloor.DO_NOT_ASK, "larmer");
        var also = floor.take(ShopFloor.DO_NOT_ASK, "B3 siger den");
        var elsewhere = floor.take(ShopFloor.DO_NOT_ASK, "tænder ikke");
        ShopFloor.done(floor.shelf().put(there, ShopFloor.MIA, "B3"));
        ShopFloor.done(floor.shelf().put(also, ShopFloor.MIA, "b3"));
        ShopFloor.done(floor.shelf().put(elsewhere, ShopFloor.MIA, "B30"));
        var model = new FindViewModel(find, new DirectBackground());
        model.find(" b3 ");
        assertThat(model.resultProperty().get()).isInstanceOfSatisfying(Result.Found.class, found -> {
            assertThat(found.answer().onShelf())
                    .extracting(dk.holdt.usecase.find.Found::number)
                    .containsExactlyInAnyOrder(there, also);
            assertThat(found.answer().repairs()).isEmpty();
        });
        ShopFloor.done(floor.shelf().put(there, ShopFloor.MIA, ""));
        model.find("B3");
        assertThat(first(model)).contains(also);
    }

    @Test
    void imported_repairs_stand_below_the_shops_own() {
        floor.take(ShopFloor.DO_NOT_ASK, "toaster will not pop");
        floor.in.remember(new FoundPast("ords", "17", "Philips", "Toaster", "does not heat", "2019-03-02"));
        var model = new FindViewModel(find, new DirectBackground());
        model.find("toaster");
        assertThat(model.resultProperty().get()).isInstanceOfSatisfying(Result.Found.class, found -> {
            assertThat(found.answer().repairs()).hasSize(1);
            assertThat(found.answer().past()).hasSize(1);
        });
    }

    @Test
    void an_answer_that_was_overtaken_is_dropped() {
        floor.take(ShopFloor.DO_NOT_ASK, "dark screen");
        var later = new LaterBackground();
        var model = new FindViewModel(find, later);
        model.find("anna");
        model.find("nobody");
        later.answerLast();
        later.answerLast();
        assertThat(first(model)).isEmpty();
        model.find("anna");
        model.find("");
        later.answerLast();
        assertThat(model.resultProperty().get()).isEqualTo(new Result.Nothing());
    }

    @Test
    void a_search_that_fails_is_not_called_nothing_found() {
        var model = new FindViewModel(find, new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
                failed.accept(new StoreFailure(StoreFailure.Kind.BUSY, "busy", null));
            }
        });
        model.find("anna");
        assertThat(model.resultProperty().get()).isEqualTo(new Result.Failed());
    }

    private static Optional<RepairNumber> first(FindViewModel model) {
        return model.resultProperty().get() instanceof Result.Found(var answer)
                ? Stream.concat(answer.onShelf().stream(), answer.repairs().stream())
                        .findFirst()
                        .map(found -> found.number())
                : Optional.empty();
    }
}
