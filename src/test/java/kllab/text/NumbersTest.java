package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @Test
    void thousandsStandApartInLongAmountsToo() {
        assertThat(java.util.stream.Stream.of("7", "−999.50", "+5760", "17473.25", "−1234567", "∞", "1.00 × 10⁵")
                        .map(Numbers::grouped))
                .containsExactly("7", "−999.50", "+5,760", "17,473.25", "−1,234,567", "∞", "1.00 × 10⁵");
    }

    @Test
    void thousandsAreWrittenInOneWay() {
        assertThat(List.of(Numbers.count(7), Numbers.count(1000), Numbers.count(14_684), Numbers.count(-220_284_000)))
                .containsExactly("7", "1,000", "14,684", "\u2212220,284,000");
        assertThat(List.of(Numbers.signedCount(2178), Numbers.signedCount(0), Numbers.signedCount(-2178)))
                .containsExactly("+2,178", "0", "\u22122,178");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.000",
        "-0.0004, 3, 0.000",
        "-1.5, 2, −1.50",
        "2.5359400011538499, 3, 2.536",
        "Infinity, 3, ∞",
        "-Infinity, 3, −∞",
        "0.0005, 3, 0.001",
        "12345.6, 0, 12346"
    })
    void fixedDecimalsWithATrueMinusSign(double value, int decimals, String shown) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000", "0.0001, 0.000", "-0.0001, 0.000", "0.317, +0.317", "-0.317, −0.317", "Infinity, +∞"})
    void signedNumbersCarryTheirSignAndZeroNone(double value, String shown) {
        assertThat(Numbers.signed(value, 3)).isEqualTo(shown);
    }

    @Test
    void amountsAndChangesHaveTheirThousandsApart() {
        assertThat(Numbers.amount(2735.558, 2)).isEqualTo("2,735.56");
        assertThat(Numbers.signed(-2735.558, 3)).isEqualTo("\u22122,735.558");
        assertThat(Numbers.signed(999.9996, 3)).isEqualTo("+1,000.000");
    }

    @ParameterizedTest
    @CsvSource({
        "1e-20, 1.00\u00A0×\u00A010⁻²⁰",
        "0.00049999, 5.00\u00A0×\u00A010⁻⁴",
        "0.0005, 0.001",
        "0, 0.000",
        "9.999e-9, 1.00\u00A0×\u00A010⁻⁸"
    })
    void amountsTooSmallForDecimalsAreWrittenWithAPower(double value, String shown) {
        assertThat(Numbers.amount(value, 3)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0.0049, 0.005",
        "0.0006, 0.001",
        "0.005, 0.01",
        "0.00049, 4.90\u00A0×\u00A010⁻⁴",
        "-0.001, −0.001"
    })
    void anAmountOfTwoDecimalsIsNotShownAsZeroUnlessItIs(double value, String shown) {
        assertThat(Numbers.amount(value, 2)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "1, 1.000",
        "0.1, 0.100",
        "0.0007, 0.0007",
        "0.00001, 0.00001",
        "0.000001234, 1.2e-6",
        "0.009, 0.009",
        "0.00951, 0.010",
        "0.00051234, 0.00051"
    })
    void aChanceThatIsNotZeroNeverShowsAsZero(double value, String shown) {
        assertThat(Numbers.chance(value)).isEqualTo(shown);
        assertThat(Typed.read(shown).isNumber()).isTrue();
    }

    @Test
    void aShareIsWrittenInPerCentWithoutASpace() {
        assertThat(Numbers.percent(0.4499, 0)).isEqualTo("45%");
        assertThat(Numbers.percent(0.25, 1)).isEqualTo("25.0%");
        assertThat(Numbers.percent(0, 1)).isEqualTo("0.0%");
        assertThat(Numbers.percent(12.345, 1)).isEqualTo("1,234.5%");
    }

    @Test
    void aPercentageIsZeroOrAHundredOnlyIfTheProbabilityIs() {
        assertThat(Numbers.percent(0)).isEqualTo("0%");
        assertThat(Numbers.percent(1)).isEqualTo("100%");
        assertThat(Numbers.percent(1e-6)).isEqualTo("0.0001%");
        assertThat(Numbers.percent(1 - 1e-6)).isEqualTo("99.9999%");
        assertThat(Numbers.percent(0.07)).isEqualTo("7%");
    }

    @Test
    void aFractionIsExactAndOnlyNothingIsZero() {
        assertThat(Stream.of(0.0, 1.0, 0.5, 0.375, 1 / 64.0, 1 / 3.0, 0.12, 1e-15, 1 - 1e-15)
                        .map(chance -> Numbers.fraction(chance, 1, 2, 4, 8, 64)))
                .containsExactly("0", "1", "1/2", "3/8", "1/64", "0.333", "0.120", "1e-15", "1.000");
        assertThat(Numbers.fraction(1 - 2.0 / 3, 1, 2, 3)).isEqualTo("1/3");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.5, 1/2",
        "0.05, 1/20",
        "0.575, 0.575",
        "0.015625, 1/64",
        "0.3333333333333333, 1/3",
        "0.24, 0.240",
        "1e-9, 1e-9",
        "0.9999999999, 1.000",
        "0.95, 19/20",
        "0.765625, 49/64",
        "4.9e-324, 4.9e-324"
    })
    void aProbabilityIsAFractionWhereThatIsShort(double chance, String shown) {
        assertThat(Numbers.fraction(chance)).isEqualTo(shown);
        assertThat(Typed.read(Numbers.fraction(chance)).between(0, 1, false).getAsDouble())
                .isCloseTo(chance, org.assertj.core.data.Offset.offset(0.0005));
    }
}
