package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TooFewCodesTest {
    @Test
    void fourLettersAreMoreThanAllCodesOfSeventeenBits() {
        TooFewCodes four = TooFewCodes.of(26);
        assertThat(four).isEqualTo(new TooFewCodes(4, 456_976, 17, 262_143));
        assertThat(four.sharing()).isEqualTo(194_833);
    }

    @Test
    void ofAnyAlphabetTheCodesAreTheMostThatAreTooFew() {
        for (int symbols : IntStream.concat(IntStream.rangeClosed(2, 3000), IntStream.of(999_999, 1_000_000, 1 << 21))
                .toArray()) {
            TooFewCodes few = TooFewCodes.of(symbols);
            assertThat(few.texts()).isEqualTo(Math.round(Math.pow(symbols, few.length())));
            assertThat(few.length() == 1 || few.texts() < 1_000_000).isTrue();
            assertThat(few.texts() * symbols).isGreaterThanOrEqualTo(1_000_000);
            long codes = IntStream.rangeClosed(0, few.bits())
                    .mapToLong(bits -> 1L << bits)
                    .sum();
            assertThat(few.codes()).isEqualTo(codes).isLessThan(few.texts());
            assertThat(codes + (1L << (few.bits() + 1))).isGreaterThanOrEqualTo(few.texts());
        }
    }
}
