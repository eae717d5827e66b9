package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.holdt.NaughtyStrings;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.text.TypedText;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every awkward text in every field of the intake: kept to the letter and printable, or refused at its own field.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NaughtyIntakeTest {

    /// What stands in a field while another is tried.
    private static final Map<Field, String> HARMLESS = Map.of(
            Field.PHONE, "20 12 34 56",
            Field.NAME, "Karla Vinther",
            Field.EMAIL, "karla@example.com",
            Field.DEVICE, "Asus",
            Field.SERIAL, "A-1",
            Field.COLOUR, "rød",
            Field.STORAGE, "1 TB",
            Field.CONDITION, "pæn",
            Field.FAULT, "tænder ikke",
            Field.ACCESSORY, "oplader");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private ShopAtWork counter;
    private PromiseOffer offer;

    @BeforeAll
    void open(@TempDir Path folder) {
        counter = ShopAtWork.opened(folder.resolve("data"));
        counter.itIs("11-27 14:30");
        offer = counter.offer("READY WORK 24", "Asus", Language.DA);
        log.start();
        root().addAppender(log);
        ours().setLevel(Level.TRACE);
    }

    @AfterAll
    void close() {
        root().detachAppender(log);
        ours().setLevel(null);
        counter.close();
    }

    private static Logger root() {
        return (Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger ours() {
        return (Logger) org.slf4j.LoggerFactory.getLogger("dk.holdt");
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void a_text_in_any_one_field_is_kept_to_the_letter_or_refused_there(String text) {
        counter.shop.database.run(() -> {
            for (var field : HARMLESS.keySet()) {
                var typed = new EnumMap<>(HARMLESS);
                typed.put(field, text);
                switch (counter.shop.takeIn().takeIn(form(typed))) {
                    case TakenIn.Saved saved -> keptAndFound(saved, typed, field, text);
                    case TakenIn.Incomplete no ->
                        assertThat(no.gaps()).as("%s", field).allSatisfy(gap -> assertThat(gap.field())
                                .isEqualTo(field));
                }
            }
        });
    }

    private void keptAndFound(TakenIn.Saved saved, Map<Field, String> typed, Field field, String text) {
        assertThat(kept(counter.dossier(saved.number()))).as("%s", field).isEqualTo(asKept(typed));
        if (field == Field.FAULT || field == Field.NAME || field == Field.SERIAL) {
            assertThat(counter.shop.find().find("Asus " + text).repairs())
                    .as("%s", field)
                    .extracting(Found::number)
                    .contains(saved.number());
        }
    }

    @ParameterizedTest
    @MethodSource("dk.holdt.NaughtyStrings#all")
    void a_text_in_every_field_at_once_is_refused_at_each_and_saved_when_those_are_put_right(String text) {
        var typed = new EnumMap<Field, String>(Field.class);
        HARMLESS.keySet().forEach(field -> typed.put(field, text));
        if (counter.shop.takeIn().takeIn(form(typed)) instanceof TakenIn.Incomplete no) {
            no.gaps().forEach(gap -> typed.put(gap.field(), HARMLESS.get(gap.field())));
            assertThat(no.gaps()).extracting(Gap::field).isSubsetOf(HARMLESS.keySet());
        }
        var saved = counter.shop.takeIn().takeIn(form(typed));
        assertThat(saved).isInstanceOf(TakenIn.Saved.class);
        assertThat(kept(counter.dossier(((TakenIn.Saved) saved).number()))).isEqualTo(asKept(typed));
    }

    @Test
    void every_text_that_is_kept_can_be_printed_as_words_and_as_a_name() {
        var texts = NaughtyStrings.all()
                .filter(text -> TypedText.clean(text) instanceof TypedText.Answer.Clean(var clean)
                        && !clean.isEmpty()
                        && clean.length() <= Limits.NAME)
                .toList();
        for (int from = 0; from < texts.size(); from += Limits.FAULTS) {
            var some = texts.subList(from, Math.min(from + Limits.FAULTS, texts.size()));
            var form = form(HARMLESS);
            var saved = counter.shop
                    .takeIn()
                    .takeIn(new IntakeForm(
                            form.uuid(),
                            form.by(),
                            new IntakeForm.CustomerPart(
                                    Optional.empty(), some.getFirst(), "", "", Language.EN, TellBy.COMES_BACK),
                            form.device(),
                            some.stream()
                                    .map(text -> new IntakeForm.FaultPart(text, text))
                                    .toList(),
                            some.stream().filter(Accessory::isName).toList(),
                            form.terms(),
                            form.promise(),
                            HandInPart.none()));
            assertThat(saved).isInstanceOf(TakenIn.Saved.class);
            var document = ((TakenIn.Saved) saved).document();
            var page = PrintedPage.of(counter.shop.paperRun(counter.printers).pages(document));
            some.stream().filter(text -> text.matches("[ -~æøåÆØÅ]+")).forEach(text -> assertThat(page.says(text))
                    .as("“%s” in %s", text, page.words())
                    .isTrue());
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_text_of_a_customer_is_in_the_log() {
        ours().info("the log is listened to");
        var said = log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .toList();
        assertThat(said).contains("the log is listened to");
        NaughtyStrings.all()
                .map(String::strip)
                .filter(text -> text.length() > 3)
                .forEach(text -> assertThat(said).noneMatch(line -> line.contains(text)));
    }

    /// As it is to be kept: composed, without blanks at its ends, and in one line where there is one line.
    private static Map<Field, String> asKept(Map<Field, String> typed) {
        var kept = new EnumMap<Field, String>(Field.class);
        typed.forEach((field, text) -> {
            var lines =
                    EnumSet.of(Field.CONDITION, Field.FAULT, Field.ACCESSORY).contains(field);
            var answer = lines ? TypedText.clean(text) : TypedText.cleanLine(text);
            kept.put(field, ((TypedText.Answer.Clean) answer).text());
        });
        return kept;
    }

    private static Map<Field, String> kept(Dossier dossier) {
        var kept = new EnumMap<Field, String>(Field.class);
        kept.put(Field.PHONE, dossier.customer().phone());
        kept.put(Field.NAME, dossier.customer().name());
        kept.put(Field.EMAIL, dossier.customer().email());
        kept.put(Field.DEVICE, dossier.device().name());
        kept.put(Field.SERIAL, dossier.device().serial());
        kept.put(Field.COLOUR, dossier.device().colour());
        kept.put(Field.STORAGE, dossier.device().storage());
        kept.put(Field.CONDITION, dossier.repair().received().condition().note());
        kept.put(
                Field.FAULT,
                dossier.faults().stream().map(Fault::words).findFirst().orElse(""));
        kept.put(
                Field.ACCESSORY,
                dossier.accessories().stream().map(Accessory::words).findFirst().orElse(""));
        return kept;
    }

    private IntakeForm form(Map<Field, String> typed) {
        return new IntakeForm(
                UUID.randomUUID(),
                counter.staff("Mia"),
                new IntakeForm.CustomerPart(
                        Optional.empty(),
                        typed.get(Field.NAME),
                        typed.get(Field.PHONE),
                        typed.get(Field.EMAIL),
                        Language.DA,
                        TellBy.COMES_BACK),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        typed.get(Field.DEVICE),
                        typed.get(Field.SERIAL),
                        false,
                        typed.get(Field.COLOUR),
                        typed.get(Field.STORAGE),
                        new Condition(Map.of(), typed.get(Field.CONDITION)),
                        Optional.empty(),
                        ""),
                List.of(new IntakeForm.FaultPart(typed.get(Field.FAULT), "")),
                List.of(typed.get(Field.ACCESSORY)),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(new PriceTerms.TimeSpent())),
                Optional.of(offer),
                HandInPart.none());
    }
}
