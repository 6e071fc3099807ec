package kllab.io.squeezing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kllab.core.coding.Script;
import kllab.io.FileException;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Squeezed.Known;
import kllab.io.squeezing.Squeezed.Row;
import kllab.io.text.Book;
import kllab.io.text.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class SqueezingTest {
    private static final double LN_2 = Math.log(2);
    private static final Squeezed MOBY = Squeezing.of(TextSource.of(Book.MOBY_DICK));

    private static double paid(Squeezed text, Coder coder) {
        return text.rows().get(coder).paid() / LN_2;
    }

    private static double floor(Squeezed text, Coder coder) {
        return text.rows().get(coder).floor() / LN_2;
    }

    // ---- Moby-Dick ------------------------------------------------------------------------------------------------

    /** What a program in another language, written for the same contract, has paid for the same letters, in bits a letter. */
    @Test
    void mobyDickPaysWhatTheContractSays() {
        Map<Coder, Double> contract = Map.of(
                Coder.PLAIN, 8.0,
                Coder.UNIFORM, 4.700483908594568,
                Coder.HUFFMAN, 4.2071582515939445,
                Coder.PAIRS, 3.902345062569959,
                Coder.ORDER_0, 4.1762446039162135,
                Coder.ORDER_1, 3.6054422059896796,
                Coder.ORDER_2, 3.223879958136877,
                Coder.ORDER_3, 2.926840126103027);
        contract.forEach(
                (coder, bits) -> assertThat(paid(MOBY, coder)).as(coder.id()).isCloseTo(bits, within(1e-12)));
        Row german = MOBY.languages().get(new Known(LetterLanguage.GERMAN, false));
        assertThat(german.paid() / LN_2).isCloseTo(4.315916761729058, within(1e-12));
        assertThat(german.kl() / LN_2).isCloseTo(0.13993384521666916, within(1e-9));
        assertThat(floor(MOBY, Coder.PAIRS)).isCloseTo(3.888095987816382, within(1e-9));
        double[] ideals = {4.176201188097656, 3.6054007347031334, 3.2238376528528963, 2.926793331520701};
        for (int order = 0; order < ideals.length; order++) {
            Coder coder = Coder.values()[Coder.ORDER_0.ordinal() + order];
            assertThat(floor(MOBY, coder)).isCloseTo(ideals[order], within(1e-9));
        }
        // another build of zlib may find other repeated pieces
        assertThat(paid(MOBY, Coder.DEFLATE)).isCloseTo(3.383, within(0.05));
        assertThat(MOBY.rows().get(Coder.DEFLATE).floor()).isNaN();
    }

    /** The letters are counted here once more, by other means. */
    @Test
    void theFloorIsTheEntropyOfTheLetters() {
        String letters = Normalizer.normalize(Book.MOBY_DICK.read().toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^A-Z]", "");
        double[] counts = new double[26];
        letters.chars().forEach(c -> counts[c - 'A']++);
        double entropy = 0;
        for (double count : counts) {
            double p = count / letters.length();
            entropy -= p * Math.log(p) / LN_2;
        }
        assertThat(MOBY.symbols()).isEqualTo(letters.length()).isEqualTo(934_474);
        assertThat(floor(MOBY, Coder.HUFFMAN)).isCloseTo(entropy, within(1e-9));
        assertThat(entropy).isCloseTo(4.175929369348868, within(1e-9));
        double[] stairs = {4.176, 3.601, 3.181, 2.676};
        for (int order = 0; order < stairs.length; order++) {
            assertThat(MOBY.afterwards().get(order) / LN_2).isCloseTo(stairs[order], within(1e-3));
        }
    }

    @Test
    void theFirstWordsAreDearAndTheLastOnesAreCheap() {
        assertThat(String.join("", MOBY.first().symbols())).isEqualTo("CALLMEISHMAEL");
        assertThat(MOBY.first().bits()).isEqualTo(53);
        assertThat(MOBY.first().learnedInAll() / LN_2).isCloseTo(13 * Math.log(26) / LN_2, within(1e-9));
        assertThat(MOBY.first().words().get(0)).isEqualTo("11000");
        assertThat(String.join("", MOBY.last().symbols())).isEqualTo("THOUSANDYEARSAGO");
        assertThat(MOBY.last().bits()).isEqualTo(68);
        assertThat(MOBY.last().learnedInAll() / LN_2).isCloseTo(41.1, within(0.05));
    }

    // ---- other texts ----------------------------------------------------------------------------------------------

    @Test
    void inTheFirstChapterLearningCostsMore() {
        Squeezed chapter = Squeezing.of(TextSource.of(Book.CHAPTER_ONE));
        assertThat(chapter.symbols()).isEqualTo(9_639);
        assertThat(floor(chapter, Coder.ORDER_1)).isCloseTo(3.742, within(5e-4));
        assertThat(floor(chapter, Coder.ORDER_2)).isCloseTo(3.879, within(5e-4));
        assertThat(floor(chapter, Coder.ORDER_3)).isCloseTo(4.068, within(5e-4));
    }

    @Test
    void ofRandomLettersOnlyTheBookOfPairsIsSqueezed() {
        Squeezed random = Squeezing.of(TextSource.of(Book.RANDOM));
        assertThat(paid(random, Coder.PAIRS)).isLessThan(Math.log(26) / LN_2);
        for (Coder coder : List.of(Coder.UNIFORM, Coder.HUFFMAN, Coder.ORDER_0, Coder.ORDER_1, Coder.DEFLATE)) {
            assertThat(paid(random, coder)).isGreaterThan(Math.log(26) / LN_2);
        }
    }

    @Test
    void chineseIsCodedCharacterByCharacter() {
        Squeezed yuan = Squeezing.of(TextSource.of(Book.YUAN));
        assertThat(yuan.script()).isEqualTo(Script.CHARACTERS);
        assertThat(yuan.rows().keySet()).containsExactlyInAnyOrderElementsOf(Coder.of(Script.CHARACTERS));
        assertThat(paid(yuan, Coder.PLAIN)).isEqualTo(16);
        assertThat(paid(yuan, Coder.ORDER_1)).isLessThan(paid(yuan, Coder.ORDER_0));
        assertThat(paid(yuan, Coder.ORDER_1)).isBetween(floor(yuan, Coder.ORDER_1), floor(yuan, Coder.ORDER_1) + 0.01);
        assertThat(yuan.languages()).isEmpty();
        assertThat(Squeezing.of(TextSource.ofOwn("\uD840\uDC00"))
                                .rows()
                                .get(Coder.PLAIN)
                                .floor()
                        / LN_2)
                .isCloseTo(18, within(1e-12));
    }

    @Test
    void ofOneLetterHuffmansCodeWastesABit() {
        Squeezed one = Squeezing.of(TextSource.ofOwn("a".repeat(64)));
        assertThat(one.rows().get(Coder.HUFFMAN)).isEqualTo(new Row(0, LN_2, LN_2, 8));
        assertThat(Squeezing.of(TextSource.ofOwn("?!")).isEmpty()).isTrue();
    }

    @Test
    void aLanguageWithoutALetterCannotCodeIt() {
        Squeezed five = Squeezing.of(TextSource.ofOwn("five"));
        assertThat(five.languages()).doesNotContainKey(new Known(LetterLanguage.PINYIN, false));
        Row half = five.languages().get(new Known(LetterLanguage.PINYIN, true));
        assertThat(half.kl()).isGreaterThan(5 * LN_2).isFinite();
        assertThat(five.languages()).containsKey(new Known(LetterLanguage.GERMAN, false));
    }

    @Test
    void theEndsAreWholeWords() {
        Squeezed text = Squeezing.of(TextSource.ofOwn("It was the best of times, it was the worst of times"));
        assertThat(String.join("", text.first().symbols())).isEqualTo("ITWASTHEBESTOF");
        assertThat(String.join("", text.last().symbols())).isEqualTo("THEWORSTOFTIMES");
        Squeezed word = Squeezing.of(TextSource.ofOwn("Donaudampfschifffahrtsgesellschaft"));
        assertThat(word.first().size()).isEqualTo(16);
        assertThat(word.last().size()).isEqualTo(16);
        Squeezed yes = Squeezing.of(TextSource.ofOwn("oh yes"));
        assertThat(String.join("", yes.first().symbols())).isEqualTo("OHYES");
        assertThat(String.join("", yes.last().symbols())).isEqualTo("OHYES");
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    @Test
    void aFileIsSqueezedAsItsText(@TempDir Path folder) throws IOException, FileException {
        Path file = Files.writeString(folder.resolve("moby.txt"), Book.MOBY_DICK.read());
        List<Long> done = new ArrayList<>();
        Squeezing.OfFile of = Squeezing.of(file, (read, all) -> done.add(read));
        assertThat(of.file().name()).isEqualTo("moby.txt");
        assertThat(of.squeezed().rows().get(Coder.ORDER_3))
                .isEqualTo(MOBY.rows().get(Coder.ORDER_3));
        assertThat(of.squeezed().last()).isEqualTo(MOBY.last());
        assertThat(done).isSorted().last().isEqualTo(Files.size(file));
    }

    @Test
    void theWorkCanBeEnded(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("moby.txt"), Book.MOBY_DICK.read());
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> Squeezing.of(file, (read, all) -> calls.incrementAndGet() < 7))
                .isInstanceOf(CancellationException.class);
        assertThat(calls).hasValue(7);
    }

    @Test
    void aFileThatChangesBetweenIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a".repeat(300_000));
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> Squeezing.of(file, (read, all) -> {
                    if (read > all / 5 && calls.getAndIncrement() == 0) {
                        rewrite(file);
                    }
                    return true;
                }))
                .isInstanceOf(FileException.class);
    }

    private static void rewrite(Path file) {
        try {
            Files.writeString(file, "ab".repeat(150_000));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hundred megabytes need no more memory than one: in a Java machine that has not enough for the text. */
    @Test
    @EnabledIfSystemProperty(named = "kllab.full", matches = "true")
    void aLongFileNeedsLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("long.txt");
        byte[] book = Book.MOBY_DICK.read().getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long size = 0; size < 100_000_000; size += book.length) {
                out.write(book);
            }
        }
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SqueezeFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(small.waitFor()).as(said).isZero();
        assertThat(said).contains("2.6");
    }

    /** Squeezes a file and says what order 3 has paid. */
    static final class SqueezeFile {
        private SqueezeFile() {}

        public static void main(String[] args) throws FileException {
            Squeezed text = Squeezing.of(Path.of(args[0]), (read, all) -> true).squeezed();
            System.out.println(paid(text, Coder.ORDER_3));
        }
    }
}
