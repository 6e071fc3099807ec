package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftCipherTest {
    @ParameterizedTest
    @CsvSource({
        "false, 3, 'The quick Fox, zoo!', 'Wkh txlfn Ira, crr!'",
        "false, 13, 'Hello', 'Uryyb'",
        "true, 0, 'Hello, Azure', 'Svool, Zafiv'",
        "true, 1, 'Az', 'Ab'",
        "false, 0, 'Straße 7', 'Straße 7'"
    })
    void lettersMoveAndAllElseStays(boolean reversed, int key, String plain, String cipher) {
        ShiftCipher shift = new ShiftCipher(reversed, key);
        assertThat(shift.encipher(plain)).isEqualTo(cipher);
        assertThat(shift.decipher(cipher)).isEqualTo(plain);
    }

    @Test
    void everyKeyIsAPermutationThatItsInverseUndoes() {
        for (boolean reversed : new boolean[] {false, true}) {
            for (int key = 0; key < 26; key++) {
                ShiftCipher cipher = new ShiftCipher(reversed, key);
                assertThat(IntStream.range(0, 26).map(cipher::cipher).sorted())
                        .containsExactlyElementsOf(
                                IntStream.range(0, 26).boxed().toList());
                assertThat(IntStream.range(0, 26).map(letter -> cipher.plain(cipher.cipher(letter))))
                        .containsExactlyElementsOf(
                                IntStream.range(0, 26).boxed().toList());
            }
        }
    }

    @Test
    void aKeyIsOneOfTwentySix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShiftCipher(false, 26))
                .withMessageContaining("26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShiftCipher(false, -1))
                .withMessageContaining("-1");
    }
}
