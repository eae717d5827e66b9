package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.setup.ScannerReading.End;
import dk.holdt.ui.setup.ScannerReading.Fault;
import dk.holdt.usecase.paper.TestPage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScannerReadingTest {

    private static final Duration SLOWEST = Duration.ofMillis(60);

    private static List<Fault> faults(String signs, End end, int milliseconds) {
        return new ScannerReading(signs, end, Duration.ofMillis(milliseconds)).faults(SLOWEST);
    }

    private static List<Fault> faults(String signs) {
        return faults(signs, End.ENTER, 20);
    }

    @ParameterizedTest
    @EnumSource(
            value = End.class,
            names = {"ENTER", "TAB"})
    void the_code_and_a_key_at_its_end_are_all_that_is_asked_for(End end) {
        assertThat(faults(TestPage.SCAN_CODE, end, 60)).isEmpty();
    }

    @Test
    void what_stands_around_the_code_is_said() {
        assertThat(faults("]C0AZ-1/2")).containsExactly(new Fault.Before("]C0"));
        assertThat(faults("AZ-1/2;")).containsExactly(new Fault.After(";"));
    }

    @ParameterizedTest
    @CsvSource({"AZ+1-2", "AZ/1&2", "AY-1/2", "AY/1&2"})
    void keys_of_another_country_are_known(String came) {
        assertThat(faults(came)).containsExactly(new Fault.OtherKeyboard(came));
    }

    @Test
    void several_faults_are_said_together_the_weightiest_first() {
        assertThat(faults("#az+1-2", End.NONE, 90))
                .containsExactly(
                        new Fault.Before("#"),
                        new Fault.OtherKeyboard("az+1-2"),
                        new Fault.Capitals(),
                        new Fault.NoEnd(),
                        new Fault.Slow(Duration.ofMillis(90)));
    }

    @Test
    void another_code_is_not_taken_for_the_one_of_the_test_page() {
        assertThat(faults("5701234567890")).containsExactly(new Fault.NotTheCode("5701234567890"));
        assertThat(faults("AZ-1")).containsExactly(new Fault.NotTheCode("AZ-1"));
        assertThat(faults("")).containsExactly(new Fault.NotTheCode(""));
    }
}
