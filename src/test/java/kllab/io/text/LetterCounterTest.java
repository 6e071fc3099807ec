package kllab.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.core.coding.LetterFolding;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCounterTest {
    private static final int BLOCK = 1 << 18;
    private static final LetterCounter.Watcher TO_THE_END = (done, all) -> true;

    @TempDir
    private Path folder;

    // ---- what is counted ----------------------------------------------------------------------------------------

    @Test
    void everyLetterOfATextIsCountedAsItFolds() {
        assertThat(LetterCounter.count("Straße, Œuvre, Łódź, nǚ – 女!")).isEqualTo(counts("STRASSEOEUVRELODZNU"));
    }

    @Test
    void marksOnTheirOwnCountNothing() {
        assertThat(LetterCounter.count("e\u0301 u\u0308\u030C")).isEqualTo(counts("EU"));
    }

    /**
     * Text of characters of one to four bytes, at every position relative to the end of a block, compared with a count
     * of the string.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aFileHasTheCountsOfItsTextWhereverBlocksEnd(int seed) throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder("x".repeat(seed));
        while (text.length() < 2 * BLOCK) {
            text.appendCodePoint(character(random));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CountedFile counted = LetterCounter.count(file(bytes), TO_THE_END);
        assertThat(counted)
                .isEqualTo(new CountedFile("text", bytes.length, "UTF-8", false, reference(text.toString())));
    }

    private static int character(RandomGenerator random) {
        int c = switch (random.nextInt(6)) {
            case 0, 1 -> random.nextInt(' ', 0x7F);
            case 2 -> random.nextInt(0xC0, 0x250);
            case 3 -> random.nextInt(0x1E00, 0x1F00);
            case 4 -> random.nextInt(0x4E00, 0x9FFF);
            default -> random.nextInt(0x10000, 0x110000);
        };
        return c == 0 ? 'a' : c;
    }

    @Test
    void everyCharacterOfUnicodeIsCountedAsItFolds() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        CountedFile counted = LetterCounter.count(file(all.toString().getBytes(StandardCharsets.UTF_8)), TO_THE_END);
        assertThat(counted.letters()).isEqualTo(reference(all.toString()));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncoding(String encoding) throws Exception {
        String text = "Zażółć gęślą jaźń. 汉语 \uD83D\uDE00 ".repeat(20_000);
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(encoding));
        assertThat(LetterCounter.count(file(bytes), TO_THE_END))
                .isEqualTo(new CountedFile("text", bytes.length, encoding, false, reference(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Où est passé l’été ? Ça dépend : à Noël, «\u00A0peut-être\u00A0».\n'",
        "windows-1252, 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.\n'",
        "windows-1252, 'It’s “not much” – but it isn’t nothing, don’t you think?\n'",
        "windows-1252, 'Þetta er stutt íslensk setning með því sem þarf, og það dugar öllum.\n'",
        "windows-1254, 'İstanbul''da ağır ışık, çiğ şeker; IĞDIR ılık.\n'",
        "windows-1250, 'Zażółć gęślą jaźń, a potem idź spać; łódź płynie.\n'",
        "windows-1250, 'Příliš žluťoučký kůň úpěl ďábelské ódy.\n'",
        "windows-1250, 'Árvíztűrő tükörfúrógép, jó estét kívánok.\n'",
        "ISO-8859-2, 'Zażółć gęślą jaźń, a potem idź spać; łódź płynie.\n'",
        "x-MacRoman, 'Où est passé l’été ? Ça dépend : à Noël, peut-être.\n'",
        "x-MacRoman, 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.\n'",
        "Big5, '我們來數一數這段話裡的字母：KL 散度，pinyin，資訊理論。\n'",
        "windows-31j, 'この文章の文字を数えてみましょう。KL ダイバージェンスと pinyin です。\n'",
        "EUC-JP, 'この文章の文字を数えてみましょう。KL ダイバージェンスと pinyin です。\n'",
        "UTF-16LE, 'Zażółć gęślą jaźń, plain letters. 汉语\n'",
        "UTF-16BE, 'Zażółć gęślą jaźń, plain letters. 汉语\n'",
        "GB18030, '我们来数一数这段话里的字母：KL 散度，pinyin，信息论。\n'"
    })
    void anOldEncodingIsGuessedAndTheGuessIsTold(String encoding, String line) throws Exception {
        String text = line.repeat(10_000);
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertThat(LetterCounter.count(file(bytes), TO_THE_END))
                .isEqualTo(new CountedFile("text", bytes.length, encoding, true, reference(text)));
    }

    @Test
    void anAccentLateInALongFileIsEnoughToFindTheEncoding() throws Exception {
        String text = "Nothing but plain letters here. ".repeat(30_000) + "Café, déjà vu.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(LetterCounter.count(file(bytes), TO_THE_END))
                .isEqualTo(new CountedFile("text", bytes.length, "windows-1252", true, reference(text)));
    }

    // ---- what is refused ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "E0 9F BF",
                "ED A0 80",
                "ED BF BF",
                "F0 80 80 80",
                "F0 8F BF BF",
                "F4 90 80 80",
                "F5 80 80 80",
                "80",
                "C3",
                "E2 82",
                "F0 9F 98",
                "C3 28",
                "E2 28 A1",
                "FF"
            })
    void whatIsNotUtf8IsSeen(String hex) {
        byte[] wrong = bytes(hex);
        byte[] all = Arrays.copyOf("text ".getBytes(StandardCharsets.UTF_8), 5 + wrong.length);
        System.arraycopy(wrong, 0, all, 5, wrong.length);
        Utf8Letters letters = new Utf8Letters();
        int taken = letters.add(all, all.length);
        assertThat(letters.isMalformed() || taken < all.length).isTrue();
        assertThat(taken).isEqualTo(5);
    }

    @Test
    void fewFaultsInUtf8ArePassedOverAndTheReadingIsSaidToBeAGuess() throws Exception {
        byte[] whole = "十里长街送总理 shi.".repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf("十里长街送总理".repeat(50).getBytes(StandardCharsets.UTF_8), 1049);
        byte[] fault = Arrays.copyOf(whole, whole.length + 1);
        fault[whole.length] = (byte) 0x92;
        for (byte[] bytes : List.of(cut, fault)) {
            String right = new String(bytes, StandardCharsets.UTF_8).replace("\uFFFD", "");
            assertThat(LetterCounter.count(file(bytes), TO_THE_END))
                    .isEqualTo(new CountedFile("text", bytes.length, "UTF-8", true, reference(right)));
        }
    }

    /** One letter that two languages write with the same byte: ı in Turkish, ý in Czech and Icelandic. */
    @Test
    void whatMayBeReadInTwoWaysIsRefused() throws Exception {
        byte[] either = "a k\u0131sa b".getBytes(Charset.forName("windows-1254"));
        assertThat(refusal(file(either))).isEqualTo(new Notice("text.encoding", "text"));
        byte[] faults = ("\u00E9\u00E8".repeat(40_000) + "x").getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(faults, faults.length + 20_000);
        Arrays.fill(mixed, faults.length, mixed.length, (byte) 0xE9);
        assertThat(refusal(file(mixed))).isEqualTo(new Notice("text.encoding", "text"));
    }

    @Test
    void aBinaryFileIsRefused() throws Exception {
        byte[] bytes = new byte[500_000];
        RandomGeneratorFactory.of("L64X128MixRandom").create(1).nextBytes(bytes);
        assertThat(refusal(file(bytes))).isEqualTo(new Notice("text.binary", "text"));
        assertThat(refusal(file("plain text, then \0 a zero".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Notice("text.binary", "text"));
        assertThat(refusal(file("\1\2\3\4".repeat(100).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Notice("text.binary", "text"));
    }

    @Test
    void anEncodingThatNobodyCanTellIsRefused() throws Exception {
        byte[] russian = "Это русский текст. ".repeat(50).getBytes(Charset.forName("windows-1251"));
        assertThat(refusal(file(russian))).isEqualTo(new Notice("text.encoding", "text"));
        byte[] odd = bytes("FF FE 41 00 42");
        assertThat(refusal(file(odd))).isEqualTo(new Notice("text.encoding", "text"));
    }

    @Test
    void anEmptyFileAFolderAMissingAndAnEndlessFileAreRefused() throws Exception {
        assertThat(refusal(file(new byte[0]))).isEqualTo(new Notice("text.empty", "text"));
        assertThat(refusal(folder)).isEqualTo(new Notice("file.is.folder", String.valueOf(folder.getFileName())));
        Path missing = folder.resolve("missing");
        assertThat(refusal(missing)).isEqualTo(new Notice("file.missing", missing.toString()));
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            assertThat(refusal(endless)).isEqualTo(new Notice("text.special", "zero"));
        }
    }

    @Test
    void aFileOfMoreThanAGigabyteIsRefusedUnread() throws Exception {
        Path large = folder.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(CountedFile.LARGEST + 1);
        }
        assertThat(refusal(large)).isEqualTo(new Notice("text.large", "large"));
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsRefused() throws Exception {
        Path file = file("x".repeat(3 * BLOCK).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(file, (done, all) -> {
                    delete(file);
                    return true;
                }))
                .isEqualTo(new Notice("text.vanished", "text"));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() throws Exception {
        Path file = file("x".repeat(3 * BLOCK).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(file, (done, all) -> {
                    change(file);
                    return true;
                }))
                .isEqualTo(new Notice("text.changed", "text"));
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages() {
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (String key : List.of("special", "empty", "large", "binary", "encoding", "changed", "vanished")) {
                assertThat(new Notice("text." + key, "novel.txt").say(words)).contains("novel.txt");
            }
        }
    }

    // ---- progress -----------------------------------------------------------------------------------------------

    @Test
    void progressGrowsToTheSizeOfTheFile() throws Exception {
        byte[] bytes = "né ".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        List<Long> told = new ArrayList<>();
        LetterCounter.count(file(bytes), (done, all) -> {
            assertThat(all).isEqualTo(bytes.length);
            return told.add(done);
        });
        assertThat(told).isSorted().hasSizeGreaterThan(3).last().isEqualTo((long) bytes.length);
    }

    @Test
    void aCountThatIsCancelledEndsAfterTheBlockUnderWay() throws Exception {
        Path file = file("x".repeat(5 * BLOCK).getBytes(StandardCharsets.UTF_8));
        List<Long> told = new ArrayList<>();
        assertThatThrownBy(() -> LetterCounter.count(file, (done, all) -> {
                    told.add(done);
                    return told.size() < 2;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(2);
    }

    /** The memory allocated is the same for a small file and one of twenty megabytes. */
    @Test
    void memoryDoesNotGrowWithTheFile() throws Exception {
        byte[] paragraph = "Né à Łódź, il parlait français. 他也会中文。 Plain letters again and again. "
                .repeat(1000)
                .getBytes(StandardCharsets.UTF_8);
        Path small = folder.resolve("small");
        Path large = folder.resolve("large");
        Files.write(small, paragraph);
        try (OutputStream out = Files.newOutputStream(large)) {
            for (int i = 0; i < 250; i++) {
                out.write(paragraph);
            }
        }
        LetterCounter.count(small, TO_THE_END);
        long forSmall = allocated(small);
        long forLarge = allocated(large);
        assertThat(forLarge - forSmall).isLessThan(1 << 17);
        assertThat(forSmall).isLessThan(1 << 20);
    }

    private static long allocated(Path file) throws FileException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
        LetterCounter.count(file, TO_THE_END);
        return threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
    }

    // ---- helpers ------------------------------------------------------------------------------------------------

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text"), bytes);
    }

    private static Notice refusal(Path file) {
        return refusal(file, TO_THE_END);
    }

    private static Notice refusal(Path file, LetterCounter.Watcher watcher) {
        return catchThrowableOfType(FileException.class, () -> LetterCounter.count(file, watcher))
                .notice();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void change(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(12_345));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String each : hex.split(" ")) {
            bytes.write(Integer.parseInt(each, 16));
        }
        return bytes.toByteArray();
    }

    /** Counts one character at a time, by folding alone. */
    private static List<Long> reference(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().forEach(c -> letters.append(LetterFolding.letters(c)));
        return Arrays.stream(counts(letters.toString())).boxed().toList();
    }

    private static long[] counts(String letters) {
        long[] counts = new long[26];
        letters.chars().forEach(c -> counts[c - 'A']++);
        return counts;
    }
}
