package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "'Klar kl. 14:55 i dag', 'Klar |kl. 14:55 |i |dag'",
        "'porte: 2 × USB-A 5 Gbit/s', 'porte: |2 × USB-A |5 Gbit/s'",
        "'åbent Mon–Fri 10:00–17:30 – ikke', 'åbent |Mon–Fri 10:00–17:30 |– |ikke'",
        "'Wi-Fi 6-kort', 'Wi-Fi |6-|kort'",
        "'åbent (man.–fre. kl. 10', 'åbent |(man.–fre. |kl. |10'",
        "'24 timer (1 døgn), regnet', '24 timer |(1 døgn), |regnet'",
        "'Skærm: ja · Stik: nej', 'Skærm: |ja · |Stik: |nej'",
        "'fra 5- til 8', 'fra |5- |til |8'"
    })
    void a_line_ends_between_words_and_breaks_neither_a_time_nor_a_short_name(String text, String pieces) {
        assertThat(String.join("|", pieces(new LineBreaks(), text))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({
        "'10.00–17.30, lør. kl. 10.00–14.00', '10.00–17.30, |lør. kl. 10.00–14.00'",
        "'10:00–17:30, Sat 10:00–14:00', '10:00–17:30, |Sat 10:00–14:00'",
        "'senest lørdag den 28. november 2026 kl. 14.30.', 'senest |lørdag den 28. november 2026 |kl. 14.30.'",
        "'senest lørdag 28. november 2026 kl. 14.30', 'senest |lørdag 28. november 2026 |kl. 14.30'",
        "'on Saturday 28 November 2026 at 14:30', 'on |Saturday 28 November 2026 |at 14:30'",
        "'fra fredag kl. 14.30', 'fra |fredag kl. 14.30'",
        "'lør. 28. nov. 14.30 · Mia', 'lør. 28. nov. 14.30 · |Mia'",
        "'lukket den 24.–26. december og', 'lukket |den 24.–26. december |og'",
        "'Det er 1 døgn og 3 t 23 min for sent', 'Det |er |1 døgn |og |3 t |23 min |for |sent'",
        "'kun 2 spor', 'kun |2 |spor'",
        "'Havnens Skole, Org.nr. 923 609 016 MVA', 'Havnens |Skole, |Org.nr. 923 609 016 |MVA'",
        "'heraf moms 25 % 340 kr.', 'heraf |moms |25 % |340 kr.'",
        "'Ring til 86 12 34 56 i dag', 'Ring |til |86 12 34 56 |i |dag'",
        "'Reparation nr. 100014: egen', 'Reparation |nr. 100014: |egen'",
        "'16 GB og 512 GB', '16 GB |og |512 GB'",
        "'4 × USB-A 480 Mbit/s, 2 × 16 GB', '4 × USB-A |480 Mbit/s, |2 × 16 GB'",
        "'skærm 2340 × 1080 punkter', 'skærm |2340 × 1080 |punkter'"
    })
    void what_is_read_in_one_breath_stays_on_one_line(String text, String pieces) {
        assertThat(String.join("|", pieces(new LineBreaks(), text))).isEqualTo(pieces);
    }

    private static List<String> pieces(FSTextBreaker breaks, String text) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }
}
