package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25|0.25",
                ".25|0.25",
                "1/4|0.25",
                " 1 / 4 |0.25",
                "25%|0.25",
                "25 %|0.25",
                "0,25|0.25",
                "2.5e-1|0.25",
                "−1|-1",
                "25％|0.25",
                "1/3|0.3333333333333333"
            })
    void takesNumbersAsPeopleTypeThem(String typed, double meant) {
        assertThat(Typed.number(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rain",
                "1/0",
                "0/0",
                "1//2",
                "--1",
                "1e999",
                "NaN",
                "Infinity",
                "0x10",
                "1.2.3",
                "%",
                "1f",
                "1d"
            })
    void takesNothingElse(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @Test
    void aHugePasteTakesNoTime() {
        String hostile = "0,5" + "1".repeat(3000) + ",,";
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(2), () -> {
            Typed.pieces(hostile);
            Typed.pieces("0,5 ".repeat(200_000) + "x,");
            Typed.pieces("/ ".repeat(100_000));
            Typed.pieces(" ".repeat(1_000_000) + "%");
        });
    }

    @Test
    void findsThePiecesOfRowsAndColumns() {
        assertThat(Typed.pieces("0.5 0.25 0.25")).containsExactly("0.5", "0.25", "0.25");
        assertThat(Typed.pieces("1/2, 1/4, 1/4")).containsExactly("1/2", "1/4", "1/4");
        assertThat(Typed.pieces("0.5\r\n0.25\r\n0.25\r\n")).containsExactly("0.5", "0.25", "0.25");
        assertThat(Typed.pieces("0.5\t0.5")).containsExactly("0.5", "0.5");
        assertThat(Typed.pieces("50 %; 50 %")).containsExactly("50%", "50%");
        assertThat(Typed.pieces("1 / 2 1 / 2")).containsExactly("1/2", "1/2");
        assertThat(Typed.pieces("1,2,3")).containsExactly("1", "2", "3");
        assertThat(Typed.pieces("0,5\n0,25\n0,25")).containsExactly("0,5", "0,25", "0,25");
        assertThat(Typed.pieces("3，4、5")).containsExactly("3", "4", "5");
        assertThat(Typed.pieces("   ")).isEmpty();
    }
}
