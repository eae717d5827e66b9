package dk.holdt.usecase.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.paper.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairLabelsTest {

    private final OneRepair repair = new OneRepair(Language.DA);

    @Test
    void the_device_has_a_label_and_so_has_each_thing_that_came_with_it() {
        repair.shop.repairs().addAccessory(repair.dossier().repair().id(), "taske");
        assertThat(labels(Optional.of("B3")))
                .containsExactly(
                        label("Lenovo IdeaPad 5", "starter ikke altid · blæseren larmer", "+ 2 tilbehør"),
                        label("oplader", "Lenovo IdeaPad 5", "Tilbehør 1/2"),
                        label("taske", "Lenovo IdeaPad 5", "Tilbehør 2/2"));
    }

    private Label label(String what, String more, String count) {
        return new Label(
                repair.number.digits(),
                "Svar lør. 28. nov. kl.\u00a014.30",
                "Berg, A.",
                what,
                more,
                count,
                Optional.of("B3"));
    }

    @Test
    void a_stranger_learns_neither_telephone_nor_mail_nor_the_whole_name_nor_the_serial_number() {
        assertThat(labels(Optional.empty()).toString())
                .doesNotContain("20 12 34 56", "4520123456", "anna.berg", "Anna", "PF3A1B2C");
    }

    @Test
    void the_promised_time_is_that_of_the_moment_of_printing() {
        var before = labels(Optional.empty()).getFirst().promise();
        repair.when("2027-01-04T10:00");
        assertThat(labels(Optional.empty()).getFirst().promise())
                .as("another year is written out")
                .isEqualTo("Svar lør. 28. nov. 2026 kl.\u00a014.30")
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Berg, 'Berg, A.'",
        "Anna  Maria Berg, 'Berg, A.'",
        "Madonna, Madonna",
        "Æ Ø, 'Ø, Æ.'",
        "王 小明, '小明, 王.'",
        "\uD83D\uDE00 Smil, 'Smil, \uD83D\uDE00.'"
    })
    void a_name_is_short(String name, String shown) {
        assertThat(RepairLabels.shortName(name)).isEqualTo(shown);
    }

    @Test
    void an_intake_that_is_not_finished_says_so_and_what_is_known_and_never_the_code() {
        var number = repair.shop.repairs().nextNumber();
        var form = new UUID(0, 7);
        var typed = Map.of(
                "name",
                "Anna Berg",
                "device",
                "iPad",
                "fault-1",
                "glas",
                "fault-3",
                "lyd",
                "with",
                "oplader\ncover",
                "with-next",
                "hyl",
                "unlock",
                "NOTED",
                "phone",
                "20 12 34 56");
        repair.shop
                .drafts()
                .save(new Draft(
                        form, 1, repair.clock().instant(), repair.clock().instant(), typed));
        repair.shop.drafts().reserve(form, number, repair.clock().instant(), 1);
        var labels = of(number, Optional.empty());
        assertThat(labels).extracting(Label::what).containsExactly("iPad", "oplader", "cover", "hyl");
        assertThat(labels)
                .allSatisfy(label -> assertThat(label.promise()).isEqualTo("Indlevering ikke færdig"))
                .allSatisfy(label -> assertThat(label.who()).isEqualTo("Berg, A."))
                .allSatisfy(label -> assertThat(label.number()).isEqualTo(number.digits()));
        assertThat(labels.getFirst().fault()).isEqualTo("glas · lyd");
        assertThat(labels.getFirst().count()).isEqualTo("+ 3 tilbehør");
    }

    private List<Label> labels(Optional<String> place) {
        return of(repair.number, place);
    }

    private List<Label> of(RepairNumber number, Optional<String> place) {
        return new RepairLabels(
                        repair.shop.repairs(),
                        repair.shop.drafts(),
                        repair.now,
                        new PrinterPlan(repair.shop.book()),
                        _ -> place,
                        repair.clock())
                .of(number)
                .labels();
    }
}
