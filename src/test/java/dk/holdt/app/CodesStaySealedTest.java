package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.intake.UnlockPart;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.secret.ShowCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planted code is looked for in every byte of the data folder: the file, its log, what is printed, the log files.
class CodesStaySealedTest {

    private static final String CANARY = "Kanarie-7391-æøå";
    private static final String DEVICE = "ThinkPad-7392-T14";

    @TempDir
    Path outer;

    private Path folder;
    private ShopAtWork counter;

    @BeforeEach
    void open() {
        folder = outer.resolve("data");
        counter = ShopAtWork.opened(folder);
        counter.itIs("11-27 14:30");
        LogFile.in(folder.resolve("logs"));
    }

    @AfterEach
    void close() {
        counter.close();
        LogFile.nowhere();
    }

    @Test
    void a_code_lies_nowhere_in_the_folder_but_sealed() {
        var number = takeIn();
        assertThat(codes().show(number, counter.staff("Mette"))).isEqualTo(new CodeAnswer.Code(CANARY));
        var receipt =
                counter.shop.documents.newest(number, PaperKind.INTAKE_RECEIPT).orElseThrow();
        var pages = counter.shop.press.pdf(counter.shop.documents.paper(receipt));
        counter.shop.documents.finish(receipt, pages);

        assertThat(filesWith(DEVICE))
                .as("the search itself finds what is there")
                .isNotEmpty();
        assertThat(filesWith(CANARY)).isEmpty();
        var page = PrintedPage.of(pages);
        assertThat(page.says("opbevares forseglet")).isTrue();
        assertThat(page.says(CANARY)).isFalse();
    }

    @Test
    void nothing_finds_a_repair_by_its_code() {
        var number = takeIn();
        assertThat(counter.shop.find().find(DEVICE).toString()).contains(number.digits());
        assertThat(counter.shop.find().find(CANARY).toString()).doesNotContain(number.digits());
    }

    @Test
    void after_the_handover_not_even_the_sealed_code_is_left() {
        var number = takeIn();
        var id = counter.dossier(number).repair().id();
        var sealed = counter.shop.unlocks.of(id).flatMap(Unlock::sealed).orElseThrow();
        assertThat(filesWith(sealed)).isNotEmpty();

        counter.itIs("11-27 16:00");
        var facts =
                new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), HandoverFacts.Settled.nothing());
        ShopAtWork.done(counter.shop.handOver().takeBack(counter.seen(number), counter.staff("Mia"), facts));

        assertThat(filesWith(sealed)).as("in the file or in its log").isEmpty();
        assertThat(filesWith(sealed.substring(4, 44))).as("in free space").isEmpty();
        var receipt =
                counter.shop.documents.newest(number, PaperKind.REPAIR_RECEIPT).orElseThrow();
        var pages = counter.shop.press.pdf(counter.shop.documents.paper(receipt));
        assertThat(PrintedPage.of(pages).says("Koden, du gav os, er slettet")).isTrue();
    }

    @Test
    void without_its_key_the_shop_works_and_codes_are_locked() throws IOException {
        var number = takeIn();
        counter.close();
        Files.delete(folder.resolve("vault.key"));
        counter = ShopAtWork.again(folder);
        counter.itIs("11-27 15:00");

        assertThat(codes().show(number, 1)).isEqualTo(new CodeAnswer.Locked());
        assertThat(counter.shop.takeIn().takeIn(form(new UnlockPart.Noted("1234"))))
                .isInstanceOf(TakenIn.Incomplete.class);
        assertThat(counter.shop.takeIn().takeIn(form(new UnlockPart.Without(Unlock.How.CUSTOMER_UNLOCKS))))
                .isInstanceOf(TakenIn.Saved.class);
        assertThat(folder.resolve("vault.key")).doesNotExist();
    }

    private ShowCode codes() {
        var shop = counter.shop;
        var ports = new ShowCode.Ports(shop.repairs, shop.journal, shop.unlocks, shop.staff);
        return new ShowCode(shop.database, ports, shop.now, shop.clock);
    }

    private RepairNumber takeIn() {
        var saved = (TakenIn.Saved) counter.shop.takeIn().takeIn(form(new UnlockPart.Noted(CANARY)));
        return saved.number();
    }

    private IntakeForm form(UnlockPart unlock) {
        return new IntakeForm(
                UUID.randomUUID(),
                counter.staff("Mia"),
                new IntakeForm.CustomerPart(Optional.empty(), "Anna Berg", "20 12 34 56", "", Language.DA, TellBy.CALL),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        DEVICE,
                        "",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.of(unlock),
                        ""),
                List.of(new IntakeForm.FaultPart("tænder ikke", "")),
                List.of(),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(new PriceTerms.TimeSpent())),
                Optional.of(counter.offer("READY WORK 8", DEVICE, Language.DA)),
                HandInPart.none());
    }

    private List<Path> filesWith(String words) {
        var looked = words.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, looked))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] looked) {
        try {
            var latin = StandardCharsets.ISO_8859_1;
            return new String(Files.readAllBytes(file), latin).contains(new String(looked, latin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
