package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static OptionalDouble inField(String typed) {
        return Typed.read(typed).between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.25;0.25",
                ".25;0.25",
                "5.;5",
                "007;7",
                "1/4;0.25",
                " 1 / 4 ;0.25",
                "25%;0.25",
                "7%;0.07",
                "25 %;0.25",
                "25 ‰;0.025",
                "0,25;0.25",
                "0,125;0.125",
                "2.5e-1;0.25",
                "1e-300;1e-300",
                "−1;-1",
                "–0.5;-0.5",
                "﹣0.5;-0.5",
                "+0.3;0.3",
                "25％;0.25",
                "1/3;0.3333333333333333",
                "0.5/2;0.25",
                "０．２５;0.25",
                "０。２５;0.25",
                "1。5;1.5",
                "１／４;0.25",
                "２５％;0.25",
                "1E－3;0.001",
                "１Ｅ－３;0.001",
                "1\u20444;0.25",
                "1\u22154;0.25",
                "½;0.5",
                "¾;0.75",
                "1½;1.5",
                "1 ½;1.5",
                "1 3/4;1.75",
                "-1 3/4;-1.75",
                "12 1/2 %;0.125",
                "1\u00A0234,5;1234.5",
                "1\u202F234\u202F567;1234567",
                "1\u2009234.5;1234.5",
                "1 234;1234",
                "1'234;1234",
                "1’234’567.25;1234567.25",
                "1,234,567;1234567",
                "1.234.567;1234567",
                "1,234.5;1234.5",
                "1.234,5;1234.5",
                "1.234;1.234",
                "１，２３４，５６７;1234567",
                "１２,５;12.5",
                "1.00\u00A0×\u00A010⁻²⁰;1e-20",
                "1.5 × 10^-3;0.0015",
                "2·10³;2000",
                "2x10^3;2000",
                "10^-20;1e-20",
                "10⁻²⁰;1e-20",
                "\u3000０.５\u3000;0.5",
                "\uFEFF0.5;0.5",
                "0.\u200B5;0.5",
                "∞;Infinity",
                "−∞;-Infinity",
                "-0;0"
            })
    void takesNumbersAsPeopleTypeThem(String typed, double meant) {
        assertThat(inField(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "rain",
                "1/0",
                "0/0",
                "1//2",
                "--1",
                "-",
                "1e999",
                "1e-999",
                "NaN",
                "Infinity",
                "∞%",
                "0x10",
                "1.2.3",
                "1,2,3",
                "1,23,456",
                "1234,567.8",
                "0,123,456",
                "1 3/2",
                "1 2",
                "5\u00A03",
                "0.1\n5",
                "2³",
                "0.5²",
                "%",
                "1f",
                "1d",
                "5,",
                ",",
                "."
            })
    void takesNothingElse(String typed) {
        assertThat(Typed.read(typed).isNumber()).as(typed).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,234;1234;1.234", "1.234;1.234;1234", "１，２３４;1234;1.234", "12,345%;123.45;0.12345"})
    void oneMarkBeforeThreeDigitsMeansTwoThings(String typed, double point, double comma) {
        Meaning meaning = Typed.read(typed);
        assertThat(meaning.isTwofold()).isTrue();
        assertThat(meaning.point()).isEqualTo(point);
        assertThat(meaning.comma()).isEqualTo(comma);
    }

    @Test
    void aFieldTakesTheMeaningThatItCanHoldAndNeitherIfItCanHoldBoth() {
        assertThat(inField("1,234")).isEmpty();
        assertThat(Typed.read("1,234").between(-20, 20, false)).hasValue(1.234);
        assertThat(Typed.read("1,000").between(0, 1, false)).hasValue(1);
        assertThat(Typed.read("1,234").between(0, 999_999, true)).hasValue(1234);
        assertThat(Typed.read("1,000").between(1, 99, true)).isEmpty();
        assertThat(Typed.read("1.000").between(0, 999_999, true)).isEmpty();
        assertThat(Typed.read("1.5").between(0, 999_999, true)).isEmpty();
        assertThat(Typed.read("-5").between(0, 999_999, true)).isEmpty();
    }

    @Test
    void aHostileTextTakesNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (String piece : new String[] {"1", "1,111", "1 111", "/", " ", "½", "⁻", "-", "1'111", "１"}) {
                for (int i = 0; i < 20; i++) {
                    Typed.read(piece.repeat(900 / piece.length()) + "x");
                }
                Typed.read(piece.repeat(1_000_000));
            }
        });
    }

    // ---- what the app shows -----------------------------------------------------------------------------------------

    static Stream<Arguments> formats() {
        return Stream.of(
                format("fixed 0", v -> Numbers.fixed(v, 0)),
                format("fixed 2", v -> Numbers.fixed(v, 2)),
                format("fixed 3", v -> Numbers.fixed(v, 3)),
                format("signed 3", v -> Numbers.signed(v, 3)),
                format("amount 3", v -> Numbers.amount(v, 3)),
                format("scientific", Numbers::scientific),
                format("trimmed 6", v -> Numbers.trimmed(v, 6)),
                format("chance", v -> Numbers.chance(v - Math.floor(v))),
                format("tiny chance", v -> Numbers.chance(Math.exp(-Math.abs(v)))));
    }

    private static Arguments format(String name, DoubleFunction<String> show) {
        return Arguments.of(name, show);
    }

    /**
     * A displayed number is parsed as a number with the same display, equal to its digits: not a factor of a thousand
     * off.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whatTheAppShowsIsReadBackAsTheNumberShown(String name, DoubleFunction<String> show) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int run = 0; run < 2_000; run++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-8, 7));
            String shown = show.apply(value);
            assertThat(inField(shown)).as(shown).hasValue(digits(shown));
        }
    }

    /** Independent of the parser: signs, powers and separated thousands converted to Java's notation. */
    private static double digits(String shown) {
        String plain = shown.replace(",", "")
                .replace('\u2212', '-')
                .replace("\u00A0×\u00A010", "e")
                .replace("⁻", "-");
        for (int digit = 0; digit < 10; digit++) {
            plain = plain.replace("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit), Character.forDigit(digit, 10));
        }
        return Double.parseDouble(plain) + 0.0;
    }

    @Test
    void countsAreReadBackWhereAWholeNumberIsWanted() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        for (int run = 0; run < 2_000; run++) {
            int count = random.nextInt(-2_000_000, 2_000_000) >> random.nextInt(20);
            assertThat(Typed.read(Numbers.count(count)).between(-1e9, 1e9, true))
                    .as(Numbers.count(count))
                    .hasValue(count);
        }
        assertThat(inField(Numbers.fixed(Double.POSITIVE_INFINITY, 3))).hasValue(Double.POSITIVE_INFINITY);
        assertThat(inField(Numbers.signed(Double.NEGATIVE_INFINITY, 3))).hasValue(Double.NEGATIVE_INFINITY);
    }
}
