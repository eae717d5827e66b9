package dk.holdt.domain.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USB 3.0 x 2                                         | 2 usb-a/5g
            2x USB 3.0                                          | 2 usb-a/5g
            2 × USB 3.0 Type A                                  | 2 usb-a/5g
            USB3.0*2                                            | 2 usb-a/5g
            2 x USB 3.1 Gen1                                    | 2 usb-a/5g
            2x USB 3.2 Gen 1 (USB 3.0)                          | 2 usb-a/5g
            1x USB-A (USB 3.0 / 3.1/3.2 Gen 1)                  | 1 usb-a/5g
            USB 3.2 Gen 1 x2 Type-A                             | 2 usb-a/5g
            2 x 3.2 Gen 1 Type A                                | 2 usb-a/5g
            1x USB Type-C                                       | 1 usb-c
            Type-C*1                                            | 1 usb-c
            Type-C 10Gbps x 1                                   | 1 usb-c/10g
            1 x USB Type-C 20 Gbps                              | 1 usb-c/20g
            1 x USB 3.2 Gen 2 x 2 Type-C                        | 1 usb-c/20g
            Type-C 3.2 Gen 2 x 1                                | 1 usb-c/10g
            1x USB-C 3.2 Gen 2                                  | 1 usb-c/10g
            USB 3.2 (Gen 2) Type-C x  1                         | 1 usb-c/10g
            1x Type-C USB 3.2 (10Gbps)                          | 1 usb-c/10g
            2 x USB 3.1                                         | 2 usb-a/>=5g
            2x USB 3.2  Type-A                                  | 2 usb-a/>=5g
            1 x USB 3.2 Gen 2 Type-C (20 Gbps)                  | 1 usb-c/>=10g
            1 x USB4                                            | 1 usb-c/>=20g
            1 x USB4 40 Gbps                                    | 1 usb-c/40g
            1 x Thunderbolt 4                                   | 1 usb-c/40g
            USB 2.0 Type-A                                      | >=1 usb-a/480m
            at least 2 x USB-A 5 Gbit/s                         | >=2 usb-a/5g
            mindst 1 × USB-C 5 Gbit/s eller højere              | >=1 usb-c/>=5g
            2                                                   | 2 usb-a
            2 A, 1 C                                            | 2 usb-a; 1 usb-c
            2 USB-A og 1 USB-C                                  | 2 usb-a; 1 usb-c
            2 stk USB 2.0 foran                                 | 2 usb-a/480m
            USB 3.2 Gen 2 Type-CUSB 3.2 Gen 1 Type-A            | >=1 usb-a/5g; >=1 usb-c/10g
            USB 3.2 Gen 2 Type-C     USB 3.2 Gen 1 Type-A       | >=1 usb-a/5g; >=1 usb-c/10g
            Type-C   USB3.0                                     | >=1 usb-a/5g; >=1 usb-c
            USB3.0 x 2   Type-c x1                              | 2 usb-a/5g; 1 usb-c
            USB 3.0 x 2 Type-C x 1 USB 3.2 Gen 1 Type-A         | >=3 usb-a/5g; 1 usb-c
            2x USB2.0 1x USB3.0 1x USB3.2 Type-C                | 2 usb-a/480m; 1 usb-a/5g; 1 usb-c/>=5g
            1×USB 3.1 1xType-C                                  | 1 usb-a/>=5g; 1 usb-c
            2 x USB 3.0 / 1 x Headphone Port / 1 x Microphone   | 2 usb-a/5g
            1 x USB Type-C 20 Gbps, 1x Audio Combo Jack         | 1 usb-c/20g
            1 x USB 3.0 + 1 x USB 3.0                           | 2 usb-a/5g
            """)
    void a_list_becomes_counts_by_connector_and_speed(String written, String counted) {
        assertThat(PortList.read(written).map(SpecText::save)).contains(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "0", "0 x USB 3.0"})
    void none_is_an_answer(String written) {
        assertThat(PortList.read(written)).contains(SpecValue.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "415, 160",
                "3 front USB ports including one USB 3.2 Gen 2x2 Type-C",
                "2x USB 3.0 and a toaster",
                "2x USB 3.0* (* USB Type-C (10 Gbps)",
                "USB 3.2 Gen 2 x 2",
                "2x USB 3.2 Type-Ae-A",
                "USB 7 Gbps x 2",
                "1x Audio"
            })
    void half_understood_is_not_understood(String written) {
        assertThat(PortList.read(written)).isEmpty();
    }
}
