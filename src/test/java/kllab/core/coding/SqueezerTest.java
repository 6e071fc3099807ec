package kllab.core.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqueezerTest {
    private static final int LETTERS = 26;
    private static final CodePoints CHINESE =
            CodePoints.of(IntStream.rangeClosed(0x4E00, 0x9FFF).toArray());
    private static final int IDEOGRAPHS = CHINESE.size();

    /** All of it takes a minute. */
    private static final int TEXTS = Boolean.getBoolean("kllab.full") ? 1000 : 50;

    private static final int LONG = 10_000;

    @Test
    void everyCoderDecodesItsOwnOutput() {
        for (int seed = 0; seed < TEXTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean chinese = seed % 5 == 4;
            int[] text = text(random, seed, chinese ? IDEOGRAPHS : LETTERS);
            for (BlockCoder coder : chinese ? forIdeographs(text) : forLetters(text)) {
                SqueezedText coded = squeezed(text, coder);
                assertThat(coded.symbols()).isEqualTo(text.length);
                if (!Double.isNaN(coded.ideal())) {
                    assertThat(8 * coded.bytes() - coded.idealBits())
                            .as("seed %s, %s symbols", seed, text.length)
                            .isBetween(-1e-6, 48.0 + 0.01 * text.length);
                    if (text.length > LONG) {
                        assertThat(coded.bits()).isBetween(coded.ideal() - 1e-9, coded.ideal() + 0.01);
                    }
                }
            }
        }
    }

    /** One symbol, one that is repeated, one after another, few, very many; evenly or unevenly distributed, with and without order. */
    private static int[] text(SplittableRandom random, int seed, int symbols) {
        int length = seed % 50 == 7 || seed % 50 == 9 ? 100_000 : 1 + random.nextInt(1 << random.nextInt(1, 12));
        int first = random.nextInt(symbols);
        int range = Math.max(1, Math.min(symbols, 1 + random.nextInt(1 << random.nextInt(0, 13))));
        double skew = random.nextDouble(1, 6);
        boolean repeats = random.nextBoolean();
        int[] text = new int[seed % 10 == 0 ? 1 : length];
        for (int i = 0; i < text.length; i++) {
            int drawn = (first + (int) (range * Math.pow(random.nextDouble(), skew))) % symbols;
            text[i] = seed % 10 == 1 ? first : repeats && i > 9 && random.nextBoolean() ? text[i - 9] : drawn;
        }
        return text;
    }

    private static List<BlockCoder> forLetters(int[] text) {
        int[] uniform = new int[LETTERS];
        Arrays.fill(uniform, 1);
        int[] table = IntStream.range(0, LETTERS).map(i -> 1 + 1000 * i * i).toArray();
        long[] pairs = new long[LETTERS * LETTERS];
        PrefixCoder.countPairs(text, text.length, LETTERS, pairs);
        List<BlockCoder> all = new ArrayList<>(List.of(
                new PlainCoder(8),
                ArithmeticCoder.fixed(uniform),
                ArithmeticCoder.fixed(table),
                PrefixCoder.huffman(counts(text, LETTERS)),
                PrefixCoder.huffmanOfPairs(LETTERS, pairs),
                ArithmeticCoder.escaping(CodePoints.letters(), 1, probability -> {}),
                new DeflateCoder(CodePoints.letters())));
        for (int order = 0; order < 4; order++) {
            all.add(ArithmeticCoder.adaptive(LETTERS, order, probability -> {}));
        }
        return all;
    }

    private static List<BlockCoder> forIdeographs(int[] text) {
        return List.of(
                new PlainCoder(16),
                PrefixCoder.huffman(counts(text, IDEOGRAPHS)),
                ArithmeticCoder.fixed(Arrays.stream(counts(text, IDEOGRAPHS))
                        .mapToInt(count -> count > 0 ? 1 : 0)
                        .toArray()),
                ArithmeticCoder.escaping(CHINESE, 0, probability -> {}),
                ArithmeticCoder.escaping(CHINESE, 1, probability -> {}),
                new DeflateCoder(CHINESE));
    }

    private static long[] counts(int[] text, int symbols) {
        long[] counts = new long[symbols];
        Arrays.stream(text).forEach(symbol -> counts[symbol]++);
        return counts;
    }

    private static SqueezedText squeezed(int[] text, BlockCoder coder) {
        return squeezed(text, coder, text.length);
    }

    private static SqueezedText squeezed(int[] text, BlockCoder coder, int block) {
        Squeezer squeezer = new Squeezer(List.of(coder), block);
        squeezer.take(text, text.length);
        return squeezer.end().getFirst();
    }

    private static int[] letters(String text) {
        return text.chars().map(letter -> letter - 'A').toArray();
    }

    // ---- what the codes are ---------------------------------------------------------------------------------------

    /** The bytes are those of a program for the same contract that was written in another language. */
    @Test
    void theBytesOfTheArithmeticCoderAreThoseOfTheContract() {
        int[] text = letters("CALLMEISHMAELSOMEYEARSAGONEVERMINDHOWLONGPRECISELYHAVINGLITTLEORNOMONEY");
        assertThat(hex(ArithmeticCoder.adaptive(LETTERS, 0, probability -> {}), text))
                .isEqualTo(
                        "13de86fcec5274fcbeaa3fab047d38e92432cd53281bf67179fa0e7c22bf87423f2dd6312485ce1be055aa3f708b51e4");
        assertThat(hex(ArithmeticCoder.adaptive(LETTERS, 2, probability -> {}), text))
                .isEqualTo(
                        "13dbe42f3c7bf45685ee8d655b3fd3f4e135a1c5c35342bd6364a3c65d5a2bd7a00789dec06516f8a47efd4c5a34c8");
    }

    private static String hex(BlockCoder coder, int[] text) {
        return HexFormat.of().formatHex(coder.encode(text, text.length));
    }

    /** The counts in a map, the logarithms one by one. */
    @Test
    void anAdaptiveCoderPredictsFromTheCountsOfItsContext() {
        int[] text = text(new SplittableRandom(3), 2, LETTERS);
        for (int order = 0; order < 4; order++) {
            List<Double> told = new ArrayList<>();
            BlockCoder coder = ArithmeticCoder.adaptive(LETTERS, order, told::add);
            SqueezedText coded = squeezed(text, coder);
            Map<String, Integer> counts = new HashMap<>();
            double bits = 0;
            for (int i = 0; i < text.length; i++) {
                StringBuilder context = new StringBuilder();
                for (int k = i - order; k < i; k++) {
                    context.append(k < 0 ? 0 : text[k]).append(' ');
                }
                double in = counts.merge(context.toString(), 16, Integer::sum) - 16;
                double of = counts.merge(context.toString() + '>' + text[i], 16, Integer::sum) - 16;
                assertThat(told.get(i)).isCloseTo((of + 1) / (in + LETTERS), within(1e-12));
                bits -= Math.log((of + 1) / (in + LETTERS)) / Math.log(2);
            }
            assertThat(coded.idealBits()).isCloseTo(bits, within(1e-9 * bits + 1e-9));
        }
    }

    @Test
    void whatTheEscapeModelPredictsIsOneInAll() {
        int symbols = 5;
        int[] begun = {0, 1, 0, 1, 2, 2, 0};
        for (int order = 0; order < 2; order++) {
            double sum = 0;
            for (int next = 0; next < symbols; next++) {
                List<Double> told = new ArrayList<>();
                int[] text = Arrays.copyOf(begun, begun.length + 1);
                text[begun.length] = next;
                ArithmeticCoder.escaping(CHINESE, order, told::add).encode(text, text.length);
                sum += told.getLast();
            }
            // what has come can also be coded after an escape, which no encoder does
            assertThat(sum).isBetween(0.5, 1.0);
        }
    }

    @Test
    void aHuffmanCodePaysItsWords() {
        int[] text = text(new SplittableRandom(5), 2, LETTERS);
        PrefixCoder coder = PrefixCoder.huffman(counts(text, LETTERS));
        long bits = Arrays.stream(text).mapToLong(coder::length).sum();
        assertThat(squeezed(text, coder).bytes()).isEqualTo((bits + 7) / 8);
        StringBuilder words = new StringBuilder();
        Arrays.stream(text).forEach(letter -> words.append(coder.word(letter)));
        byte[] code = coder.encode(text, text.length);
        for (int i = 0; i < bits; i++) {
            assertThat(code[i / 8] >> (7 - i % 8) & 1).isEqualTo(words.charAt(i) - '0');
        }
    }

    @Test
    void theOnlySymbolHasAWordOfOneBit() {
        int[] text = new int[80];
        PrefixCoder coder = PrefixCoder.huffman(counts(text, LETTERS));
        assertThat(coder.word(0)).isEqualTo("0");
        assertThat(coder.size()).isOne();
        assertThat(squeezed(text, coder).bytes()).isEqualTo(10);
        assertThat(coder.word(1)).isEmpty();
    }

    /** Nothing but the least probable end of the interval: carries run through long rows of ones. */
    @Test
    void carriesGoFarBack() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] frequencies = {1 << 24, 1, 1 << random.nextInt(1, 24)};
            int[] text = random.ints(400, 0, 3)
                    .map(i -> random.nextInt(4) > 0 ? 2 : i)
                    .toArray();
            ArithmeticCoder coder = ArithmeticCoder.fixed(frequencies);
            assertThat(squeezed(text, coder).symbols()).isEqualTo(400);
        }
    }

    // ---- blocks ---------------------------------------------------------------------------------------------------

    @Test
    void whatWasLearnedInABlockHoldsInTheNext() {
        int[] text = text(new SplittableRandom(8), 7, LETTERS);
        for (Supplier<BlockCoder> coder : List.<Supplier<BlockCoder>>of(
                () -> ArithmeticCoder.adaptive(LETTERS, 2, probability -> {}),
                () -> ArithmeticCoder.escaping(CodePoints.letters(), 1, probability -> {}),
                () -> new DeflateCoder(CodePoints.letters()))) {
            SqueezedText whole = squeezed(text, coder.get());
            SqueezedText parts = squeezed(text, coder.get(), 5001);
            if (Double.isNaN(whole.idealBits())) {
                assertThat(parts.bytes()).isBetween(whole.bytes(), whole.bytes() * 11 / 10);
            } else {
                assertThat(parts.idealBits()).isCloseTo(whole.idealBits(), within(1e-6));
                assertThat(parts.bytes()).isBetween(whole.bytes(), whole.bytes() + 20 * 6);
            }
        }
    }

    @Test
    void whatIsNoSymbolIsLeftOut() {
        Squeezer squeezer = new Squeezer(List.of(new PlainCoder(8), new PlainCoder(4)));
        squeezer.take(new int[] {-1, 3, -1, 4, 5, 6}, 5);
        squeezer.take(new int[] {7}, 1);
        assertThat(squeezer.end()).extracting(SqueezedText::bytes).containsExactly(4L, 2L);
    }

    /** Counts are halved when they get large, in the encoder and the decoder alike. */
    @Test
    void veryLongTextsAreLearned() {
        int[] part = new int[1 << 20];
        Squeezer squeezer = new Squeezer(List.of(
                ArithmeticCoder.adaptive(2, 0, probability -> {}),
                ArithmeticCoder.escaping(CHINESE, 1, probability -> {})));
        for (int i = 0; i < 18; i++) {
            squeezer.take(part, part.length);
        }
        assertThat(squeezer.end()).allSatisfy(coded -> {
            assertThat(coded.symbols()).isEqualTo(18L << 20);
            assertThat(coded.bytes()).isLessThan(200);
        });
    }

    // ---- what cannot be coded -------------------------------------------------------------------------------------

    @Test
    void aSymbolWithoutAWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrefixCoder.huffman(1, 1, 0).encode(new int[] {2}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArithmeticCoder.fixed(1, 0).encode(new int[] {1}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ArithmeticCoder.escaping(CHINESE, 2, probability -> {}));
    }

    @Test
    void whatIsDecodedWronglyIsNoticed() {
        BlockCoder wrong = new BlockCoder() {
            @Override
            public byte[] encode(int[] symbols, int length) {
                return new byte[0];
            }

            @Override
            public void decode(byte[] code, int[] symbols, int length) {
                symbols[length - 1] = 1;
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> squeezed(new int[4], wrong))
                .withMessageContaining("Symbol 3");
    }

    @Test
    void otherBytesAreNoDeflate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new DeflateCoder(CodePoints.letters()).decode(new byte[] {-1, -1, -1}, new int[9], 9));
        assertThatIllegalArgumentException().isThrownBy(() -> {
            DeflateCoder coder = new DeflateCoder(CodePoints.letters());
            coder.decode(coder.encode(new int[3], 3), new int[9], 9);
        });
    }
}
