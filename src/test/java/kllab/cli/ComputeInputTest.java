package kllab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kllab.core.information.LogBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code compute} splits its input into lines, and how little of it is kept in memory. */
class ComputeInputTest {
    private static final String GOOD = "{\"op\":\"divergence\",\"p\":[1,3],\"q\":[1,1]}";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedFromOneAndBlankOnesAreSkipped(String end) {
        String input = String.join(end, GOOD, "", "  \t", "7", GOOD, "", "");
        Answered answered = Answered.to(input);
        assertThat(answered.lines()).hasSize(3);
        assertThat(answered.line(0).has("kl_pq")).isTrue();
        assertThat(answered.line(1).get("line").asInt()).isEqualTo(4);
        assertThat(answered.line(2).has("kl_pq")).isTrue();
        assertThat(Answered.to(GOOD + end + end).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16LE, false", "UTF-16BE, true", "UTF-16BE, false", "UTF-8, true"})
    void inputInAnotherUnicodeIsReadAsInUtf8(String charset, boolean marked) {
        String lines = "{\"op\":\"x\",\"id\":\"é𝄞\"}\r\n".repeat(2000) + GOOD + "\r\n";
        byte[] input = ((marked ? "\uFEFF" : "") + lines).getBytes(Charset.forName(charset));
        assertThat(Answered.to(input, LogBase.NATS)).isEqualTo(Answered.to(lines));
        assertThat(Answered.to(lines).line(1).get("id").asString()).isEqualTo("é𝄞");
    }

    @Test
    void inputThatOnlyBeginsAsUtf16IsOneSentence() {
        byte[] input = {'{', 0, '}', 0, '\n', 0, 0, (byte) 0xDC, 'x', 0};
        assertThatThrownBy(() ->
                        Compute.run(new ByteArrayInputStream(input), OutputStream.nullOutputStream(), LogBase.NATS))
                .isInstanceOf(InputFault.class)
                .hasMessage("it begins like UTF-16, but is not valid UTF-16");
    }

    @Test
    void aLineEndThatComesInTwoPiecesIsOneEnd() throws IOException {
        byte[][] pieces = {GOOD.getBytes(StandardCharsets.UTF_8), {'\r'}, {'\n'}, {'7'}};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Compute.run(
                new SequenceInputStream(Collections.enumeration(
                        Arrays.stream(pieces).map(ByteArrayInputStream::new).toList())),
                out,
                LogBase.NATS);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("{\"line\":2,");
    }

    @Test
    void anOverlongLineIsRefusedAndTheNextOneIsAnswered() {
        int length = Compute.LONGEST_LINE + 1;
        byte[] input = new byte[length + 1 + GOOD.length()];
        Arrays.fill(input, (byte) ' ');
        input[length] = '\n';
        System.arraycopy(GOOD.getBytes(StandardCharsets.UTF_8), 0, input, length + 1, GOOD.length());
        Answered answered = Answered.to(input, LogBase.NATS);
        assertThat(answered.line(0).get("error").asString()).isEqualTo("The line is longer than 64 million bytes.");
        assertThat(answered.line(1).has("kl_pq")).isTrue();
    }

    @Test
    void aLineOfAnyLengthTakesNoMemoryThatIsNotNeeded() throws IOException {
        long most = 1_000_000_000;
        InputStream endless = new InputStream() {
            private final byte[] start = "{\"op\":\"code\",\"p\":[".getBytes(StandardCharsets.UTF_8);
            private long given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (given >= most) {
                    return -1;
                }
                int count = given == 0 ? start.length : length / 2 * 2;
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = given == 0 ? start[i] : (byte) (i % 2 == 0 ? '1' : ',');
                }
                given += count;
                return count;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long before = allocated();
        assertThat(Compute.run(endless, out, LogBase.NATS)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"line\":1,\"error\":\"The line has more than 4 million values.\"}\n");
        assertThat(allocated() - before).isLessThan(300L << 20);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void ofAMillionOutcomesOnALineOnlyTheNumbersAreKept() throws IOException {
        int n = 1_000_000;
        byte[] line = ("{\"p\":[0.25" + ",0.5".repeat(n - 1) + "],\"q\":[\"-inf\"" + ",1".repeat(n - 1) + "]}")
                .getBytes(StandardCharsets.UTF_8);
        LineReader lines = new LineReader(new ByteArrayInputStream(line), Compute.LONGEST_LINE);
        lines.next();
        Map<String, Json> read = Objects.requireNonNull(JsonLine.read(lines)).byName();
        assertThat(List.of(read.get("p"), read.get("q")))
                .allSatisfy(
                        weights -> assertThat(((Json.Numbers) weights).values()).hasSize(n));
    }
}
