package kllab.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import kllab.core.coding.SymbolText;
import kllab.core.information.NgramCounts;
import kllab.io.FileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
    @TempDir
    Path folder;

    private static final class Read {
        SymbolText.@Nullable Builder builder;
    }

    private SymbolText read(Path file) throws FileException {
        Read read = new Read();
        TextReader.read(
                file,
                alphabet -> {
                    read.builder = new SymbolText.Builder(alphabet, Integer.MAX_VALUE);
                    return read.builder;
                },
                (done, all) -> true);
        return java.util.Objects.requireNonNull(read.builder).end();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "UTF-8, 60000", "UTF-16LE, 60000", "windows-1252, 30000"})
    void aFileHasTheSymbolsOfItsText(String encoding, int times) throws IOException, FileException {
        String text = "Grüße aus Köln, schöne Straße für alle Füße. ".repeat(times);
        Path file = folder.resolve("text.txt");
        String marked = (encoding.startsWith("UTF-16") ? "\uFEFF" : "") + text;
        Files.write(file, marked.getBytes(Charset.forName(encoding)));
        assertSame(read(file), SymbolText.of(text));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void chineseFilesToo(String encoding) throws IOException, FileException {
        String text = "道可道，非常道。名可名，非常名。无名天地之始；有名万物之母。".repeat(9000);
        Path file = folder.resolve("dao.txt");
        Files.write(file, text.getBytes(Charset.forName(encoding)));
        assertSame(read(file), SymbolText.of(text));
    }

    private static void assertSame(SymbolText read, SymbolText wanted) {
        assertThat(read.length()).isEqualTo(wanted.length());
        for (int i = 0; i < read.length(); i++) {
            assertThat(read.at(i)).isEqualTo(wanted.at(i));
            assertThat(read.hasGapBefore(i)).isEqualTo(wanted.hasGapBefore(i));
        }
    }

    @Test
    void shortFilesAreTextsAndLongOnesAreNot() throws IOException, FileException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Déjà vu.");
        assertThat(TextReader.shortText(file)).contains("Déjà vu.");
        Files.writeString(file, "a".repeat(TextSource.LONGEST_OWN + 1));
        assertThat(TextReader.shortText(file)).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefusedAndItCanBeStopped() throws IOException {
        Path bytes = Files.write(folder.resolve("b.bin"), new byte[1000]);
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(FileException.class);
        Path file = Files.writeString(folder.resolve("c.txt"), "words ".repeat(200_000));
        assertThatThrownBy(() -> TextReader.read(file, alphabet -> (symbols, count) -> {}, (done, all) -> done == 0))
                .isInstanceOf(CancellationException.class);
    }

    /** 100 MB, with -Dkllab.full=true: no more memory at its end than at its beginning. */
    @Test
    void aHundredMegabytesAreCountedInFlatMemory() throws IOException, FileException {
        assumeThat(Boolean.getBoolean("kllab.full")).isTrue();
        byte[] book = Book.MOBY_DICK.read().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("large.txt");
        int times = 100_000_000 / book.length + 1;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < times; i++) {
                out.write(book);
            }
        }
        NgramCounts.Counter[] counter = new NgramCounts.Counter[1];
        long[] heap = new long[2];
        long start = System.nanoTime();
        TextReader.read(
                file,
                alphabet -> {
                    counter[0] = NgramCounts.counter(alphabet);
                    return counter[0];
                },
                (done, all) -> {
                    if (heap[0] == 0 && done > 10_000_000) {
                        heap[0] = used();
                    }
                    return true;
                });
        heap[1] = used();
        NgramCounts counts = counter[0].end();
        assertThat(counts.length()).isEqualTo(934_474L * times);
        assertThat(heap[1] - heap[0]).isLessThan(5_000_000);
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
