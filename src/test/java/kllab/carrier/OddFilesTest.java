package kllab.carrier;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kllab.carrier.Pictures.deflated;
import static kllab.carrier.Pictures.latin;
import static kllab.carrier.Pictures.picture;
import static kllab.carrier.Pictures.png;
import static kllab.carrier.Pictures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import kllab.carrier.Pictures.Chunk;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is, opening it says one sentence at once, in both languages, and leaves it as it was. */
class OddFilesTest {
    /** Of computing; other programs may keep the machine busy. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** After which it is taken to wait for ever. */
    private static final Duration FOR_EVER = Duration.ofSeconds(30);

    private static final long TEN_GB = 10L << 30;
    private static final int BOMB = 100 << 20;

    private static final String JSON = json();
    private static final String LINE = Pictures.line();

    @TempDir
    Path folder;

    /** Files by name, each with the key of its sentence. */
    private final Map<Path, String> odd = new LinkedHashMap<>();

    @Test
    void theFileThatIsNotOddOpens() throws Exception {
        assertThat(said(write("good", JSON.getBytes(UTF_8)))).isNull();
        assertThat(said(write("good-line", (" \n" + LINE + "\r\n\n").getBytes(UTF_8))))
                .isNull();
    }

    @Test
    void everyOddFileGetsOneSentence() throws Exception {
        texts();
        lines();
        pngs();
        svgs();
        pdfs();
        others();
        sparse();
        assertThat(odd.size()).isGreaterThanOrEqualTo(90);
        sayAll();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileGetsOneSentence() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        odd.put(pipe, "file.is.device");
        for (String device : List.of("null", "zero", "full", "random")) {
            odd.put(Path.of("/dev", device), "file.is.device");
        }
        odd.put(folder, "file.is.folder");
        odd.put(Path.of("/"), "file.is.folder");
        odd.put(folder.resolve("none"), "file.missing");
        odd.put(folder.resolve("none").resolve("deeper"), "file.missing");
        odd.put(Files.createSymbolicLink(folder.resolve("dangling"), Path.of("gone")), "file.missing");
        odd.put(Files.createSymbolicLink(folder.resolve("to-pipe"), pipe), "file.is.device");
        odd.put(Files.createSymbolicLink(folder.resolve("to-folder"), folder), "file.is.folder");
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        odd.put(Files.createSymbolicLink(folder.resolve("two"), Path.of("one")), "file.unreadable");
        odd.put(Files.createSymbolicLink(folder.resolve("itself"), Path.of("itself")), "file.unreadable");
        odd.put(write("plain", JSON.getBytes(UTF_8)).resolve("inside"), "file.missing");
        odd.put(folder.resolve("n".repeat(300)), "file.unreadable");
        odd.put(Path.of("/proc/self/mem"), "file.unreadable"); // can be opened, but not read
        odd.put(Path.of("/proc/self/status"), "file.not.json"); // says that it has no bytes
        Path closed = write("closed", JSON.getBytes(UTF_8));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(closed)) { // an administrator reads it all the same
            odd.put(closed, "file.denied");
        } else {
            assertThat(said(closed)).isNull();
        }
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path place = Path.of("/tmp/kllab-odd-" + ProcessHandle.current().pid());
            socket.bind(UnixDomainSocketAddress.of(place));
            odd.put(place, "file.is.device");
            sayAll();
            Files.delete(place);
        }
    }

    @Test
    void aFileThatVanishesWhileItIsReadGetsOneSentence() {
        InputStream vanishing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == JSON.length() / 2) {
                    throw new IOException("Stale file handle");
                }
                return JSON.charAt(at++);
            }
        };
        StateFileException fault = catchThrowableOfType(StateFileException.class, () -> StateFile.read(vanishing));
        assertThat(fault.notice().say(Words.of(Language.EN))).isEqualTo("- cannot be read: Stale file handle.");
    }

    /** Nothing damaged is ever taken for another state. */
    @Test
    void aLineInWhichAnyCharacterIsAnotherIsNoOtherState() throws FileException {
        String notation = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:.";
        for (int i = 0; i < LINE.length(); i++) {
            for (int step = 1; step < notation.length(); step += 7) {
                int other = (notation.indexOf(LINE.charAt(i)) + step) % notation.length();
                String damaged = LINE.substring(0, i) + notation.charAt(other) + LINE.substring(i + 1);
                assertIsNoOtherState(damaged);
            }
            assertIsNoOtherState(LINE.substring(0, i));
            assertIsNoOtherState(LINE.substring(0, i) + LINE.substring(i + 1));
            assertIsNoOtherState(LINE.substring(i));
        }
    }

    private static void assertIsNoOtherState(String line) {
        try {
            assertThat(Pictures.LAB.restored(StateFile.ofText(line)).state())
                    .as(line)
                    .isEqualTo(Pictures.STATE);
        } catch (StateFileException e) {
            assertThat(e.notice().key()).startsWith("file.");
        }
    }

    // ---- texts --------------------------------------------------------------------------------------------------

    private void texts() throws IOException {
        odd("empty", "", "file.empty");
        odd("blank", " ", "file.empty");
        odd("lines", "\r\n\r\n\t", "file.empty");
        odd("only-a-mark", "\uFEFF", "file.not.json");
        odd("letter", "x", "file.not.json");
        odd("zero", "\0", "file.not.json");
        odd("prose", "Dear all, the state is below.", "file.not.json");
        odd("null", "null", "file.need.object");
        odd("list", "[1, 2]", "file.need.object");
        odd("number", "7", "file.need.object");
        odd("half", JSON.substring(0, JSON.length() / 2), "file.ends.early");
        odd("open", "{", "file.ends.early");
        odd("twice", JSON + JSON, "file.trailing");
        odd("more", JSON + "x", "file.not.json");
        odd("other-lab", JSON.replace("\"compare\"", "\"fit\""), "file.other.lab");
        odd("no-lab", JSON.replace("\"lab\" : \"compare\",", ""), "file.absent");
        odd("unknown-lab", JSON.replace("\"compare\"", "\"tomorrow\""), "file.other.lab");
        odd("newer", JSON.replace("\"version\" : 1", "\"version\" : 99"), "file.version");
        odd("version-0", JSON.replace("\"version\" : 1", "\"version\" : 0"), "file.version");
        odd("version-text", JSON.replace("\"version\" : 1", "\"version\" : \"1\""), "file.version");
        odd("extra", JSON.replace("\"version\" : 1", "\"version\" : 1, \"extra\" : 1"), "file.unknown.beside");
        odd("same-field", JSON.replace("\"version\" : 1", "\"version\" : 1, \"version\" : 1"), "file.duplicate");
        odd("other-state", "{\"lab\":\"compare\",\"version\":1,\"state\":{}}", "file.absent");
        odd("no-state", "{\"lab\":\"compare\",\"version\":1}", "file.absent");
        odd("negative", JSON.replaceFirst("0\\.9", "-0.9"), "file.negative");
        odd("not-a-number", JSON.replaceFirst("0\\.9", "NaN"), "file.infinite");
        odd("beyond", JSON.replaceFirst("0\\.9", "1e999"), "file.infinite");
        odd("far-beyond", JSON.replaceFirst("0\\.9", "1e999999999999"), "file");
        odd("digits", JSON.replaceFirst("0\\.9", "9".repeat(1_000_000)), "file");
        odd("deep", "{\"a\":".repeat(100_000), "file.too.deep");
        odd("deep-lists", "[".repeat(1_000_000), "file.too.deep");
        odd("long-text", "{\"a\":\"" + "x".repeat(17 << 20) + "\"}", "file.too.large");
        odd("long-list", "[" + "1,".repeat(3_000_000) + "1]", "file.too.large");
        odd("long-blank", " ".repeat(17 << 20), "file.too.large");
        odd("long-name", "{\"" + "x".repeat(1_000_000) + "\":1}", "file");
        odd("no-utf", new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'}, "file.not.json");
        odd("html", "<!DOCTYPE html><html><body>kl1:</body></html>", "file.not.json");
        odd("page", "<html><svg/></html>", "file.not.json");
        odd("control", JSON.replace("@rain", "a\\u0000b"), "file.control");
        odd("half-pair", JSON.replace("@rain", "a\\ud800b"), "file.control");
    }

    // ---- lines --------------------------------------------------------------------------------------------------

    private void lines() throws IOException {
        odd("line-begins", "kl1:", StateLineKeys.DAMAGED);
        odd("line-empty", "kl1:compare.1:", StateLineKeys.INCOMPLETE);
        odd("line-half", LINE.substring(0, LINE.length() / 2), StateLineKeys.INCOMPLETE);
        odd("line-but-one", LINE.substring(0, LINE.length() - 2), StateLineKeys.INCOMPLETE);
        odd("line-more", LINE + "\nBest wishes", StateLineKeys.DAMAGED);
        odd("line-stop", LINE + ".", StateLineKeys.DAMAGED);
        odd("line-twice", LINE + "\n" + LINE, StateLineKeys.DAMAGED);
        odd("line-newer", LINE.replace("kl1:", "kl2:"), "file.line.newer");
        odd("line-other-mark", LINE.replace("compare.1", "fit.1"), StateLineKeys.DAMAGED);
        odd("line-other-version", LINE.replace("compare.1", "compare.2"), StateLineKeys.DAMAGED);
        odd("line-no-mark", LINE.replace("compare.1:", ""), StateLineKeys.DAMAGED);
        odd("line-plus", LINE.replace('-', '+') + "+/==", StateLineKeys.DAMAGED);
        odd("line-newer-lab", line(JSON.replace("\"version\" : 1", "\"version\" : 7"), 7), "file.version");
        odd("line-no-json", line("hello", 1), "file.not.json");
        odd("line-deep", line("[".repeat(10_000), 1), "file.too.deep");
        odd("line-bomb", line(" ".repeat(BOMB / 2), 1), "file.line.large");
        odd("line-large", "kl1:compare.1:" + "A".repeat(3 << 20), "file.line.large");
        odd("line-blank", "kl1:compare.1:" + " ".repeat(30 << 20), StateLineKeys.INCOMPLETE);
        odd("line-utf16", LINE.substring(0, 40).getBytes(UTF_16), StateLineKeys.INCOMPLETE);
    }

    private static String line(String json, int version) throws IOException {
        return "kl1:compare." + version + ':'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(deflated(json.getBytes(UTF_8)));
    }

    // ---- pictures -----------------------------------------------------------------------------------------------

    private void pngs() throws IOException, FileException {
        byte[] good = picture("png");
        int begin = new String(good, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("kl1:");
        odd("png-signature", Arrays.copyOf(good, 8), "file.picture.damaged");
        odd("png-header", Arrays.copyOf(good, 20), "file.picture.damaged");
        odd("png-cut-in-line", Arrays.copyOf(good, begin + 30), "file.picture.damaged");
        odd("png-changed", changed(good, begin + 60), "file.picture.damaged");
        odd("png-long-chunk", changed(good, 33), "file.picture");
        odd("png-foreign", png(new Chunk("tEXt", latin("Title\0kl1:x"))), "file.picture.none");
        odd("png-no-line", png(text("tEXt", "kl-lab\0", latin("hello"))), "file.picture.damaged");
        odd("png-empty-line", png(text("iTXt", "kl-lab\0", new byte[0])), "file.picture.damaged");
        odd("png-no-zeros", png(text("iTXt", "kl-lab\0\0\0en", new byte[0])), "file.picture.damaged");
        odd("png-not-deflated", png(text("zTXt", "kl-lab\0\0", latin(LINE))), "file.picture.damaged");
        odd("png-bomb", png(text("zTXt", "kl-lab\0\0", deflated(new byte[BOMB]))), "file.picture.damaged");
        odd("png-bomb-2", png(text("iTXt", "kl-lab\0\1\0\0\0", deflated(new byte[BOMB]))), "file.picture.damaged");
        odd("png-huge-text", png(text("tEXt", "kl-lab\0", new byte[2 << 20])), "file.picture.none");
        odd("png-newer", png(text("tEXt", "kl-lab\0", latin("kl3:future"))), "file.line.newer");
        List<Chunk> many = new ArrayList<>();
        for (int i = 0; i < 300_000; i++) {
            many.add(new Chunk("tEXt", new byte[0]));
        }
        odd("png-many-chunks", png(many), "file.picture.none");
    }

    private void svgs() throws IOException, FileException {
        String good = new String(picture("svg"), UTF_8);
        int begin = good.indexOf("kl1:");
        odd("svg-cut-before", good.substring(0, begin - 50), "file.picture.damaged");
        odd("svg-cut-in-line", good.substring(0, begin + 50), "file.picture.damaged");
        odd("svg-changed", changed(good.getBytes(UTF_8), begin + 60), "file.picture.damaged");
        odd("svg-stripped", good.replaceAll("(?s)<metadata>.*</metadata>", ""), "file.picture.none");
        odd("svg-other-namespace", good.replace("urn:kl-lab:state", "urn:other"), "file.picture.none");
        odd("svg-newer", good.replace("kl1:", "kl2:"), "file.line.newer");
        odd("svg-empty", "<svg/>", "file.picture.none");
        odd("svg-deep", "<svg>" + "<g>".repeat(200_000), "file.picture.damaged");
        odd("svg-many-attributes", "<svg " + attributes(20_000) + "/>", "file.picture");
        odd("svg-long-line", good.replace(LINE, "x".repeat(4 << 20)), "file.line.large");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String entities = laughs + "]>";
        odd(
                "svg-laughs",
                entities
                        + good.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                                .replace(LINE, "&a29;"),
                "file.picture.damaged");
        Path secret = write("secret.txt", LINE.getBytes(UTF_8));
        for (String system : List.of(secret.toUri().toString(), "http://192.0.2.1/secret", "/dev/zero")) {
            odd(
                    "svg-external-" + odd.size(),
                    "<!DOCTYPE svg [<!ENTITY s SYSTEM \"" + system + "\">]>"
                            + "<svg xmlns:kl=\"urn:kl-lab:state\"><kl:state>&s;</kl:state></svg>",
                    "file.picture.damaged");
            odd("svg-type-" + odd.size(), "<!DOCTYPE svg SYSTEM \"" + system + "\"><svg/>", "file.picture.none");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[BOMB]);
        }
        odd("svgz-bomb", packed.toByteArray(), "file.picture.none");
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("=''");
        }
        return all.toString();
    }

    private void pdfs() throws IOException, FileException {
        byte[] good = picture("pdf");
        odd("pdf-head", Arrays.copyOf(good, 20), "file.picture.none");
        odd("pdf-half", Arrays.copyOf(good, good.length / 8), "file.picture.none");
        odd("pdf-stripped", pdf("<< /Length 5 >>", latin("hello")), "file.picture.none");
        odd("pdf-cut-in-line", pdf("", latin(LINE.substring(0, 60))), "file.picture.damaged");
        odd("pdf-newer", pdf("", latin("kl9:future")), "file.line.newer");
        odd("pdf-bomb", pdf("", deflated((LINE + " ".repeat(BOMB)).getBytes(UTF_8))), "file.picture.damaged");
        odd("pdf-bomb-2", pdf("/Type /ObjStm", deflated(new byte[BOMB])), "file.picture.none");
        odd("pdf-cut-deflated", pdf("", Arrays.copyOf(deflated(latin(LINE)), 90)), "file.picture.damaged");
        odd("pdf-many-streams", ("%PDF-1.7\n" + "stream\nxx\nendstream\n".repeat(500_000)), "file.picture.none");
        odd("pdf-no-end", ("%PDF-1.7\n" + "stream\n".repeat(500_000)), "file.picture.none");
        odd("pdf-large", ("%PDF-1.7\n" + " ".repeat(65 << 20)), "file.picture.large");
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(latin("%PDF-1.7\n1 0 obj\n<<" + dictionary + ">>\nstream\r\n"));
        out.write(stream);
        out.write(latin("\nendstream\nendobj\n%%EOF"));
        return out.toByteArray();
    }

    private void others() throws IOException {
        odd("jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, "file.picture.none");
        odd("gif", "GIF89a and so on", "file.picture.none");
        odd("webp", "RIFF\1\2\3\4WEBPVP8 ", "file.picture.none");
        odd("avif", "\0\0\0\34ftypavif", "file.picture.none");
        odd("tiff", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0}, "file.picture.none");
        odd("zip", "PK\3\4 and so on", "file.not.json");
        odd("program", "\177ELF\2\1\1", "file.not.json");
        odd("sound", "ID3\4\0\0", "file.not.json");
    }

    /** Files of 10 GB of which almost nothing is on the disk. */
    private void sparse() throws IOException {
        sparse("sparse", "", "file.too.large");
        sparse("sparse-json", "{\"lab\":\"compare\",", "file.too.large");
        sparse("sparse-text", "{\"lab\":\"", "file.too.large");
        sparse("sparse-line", "kl1:compare.1:abc", "file.line.large");
        sparse("sparse-svg", "<svg>", "file.picture.large");
        sparse("sparse-pdf", "%PDF-1.7\n", "file.picture.large");
        sparse("sparse-png", "\u0089PNG\r\n\u001A\n", "file.picture.none");
        sparse("sparse-png-chunk", "\u0089PNG\r\n\u001A\n\u007F\u00FF\u00FF\u00FFtEXt", "file.picture.none");
    }

    private void sparse(String name, String beginning, String key) throws IOException {
        Path file = write(name, latin(beginning));
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(TEN_GB);
        }
        odd.put(file, key);
    }

    // ---- saying -------------------------------------------------------------------------------------------------

    private void odd(String name, String text, String key) throws IOException {
        odd(name, text.chars().anyMatch(c -> c > 0xFF) ? text.getBytes(UTF_8) : latin(text), key);
    }

    private void odd(String name, byte[] bytes, String key) throws IOException {
        odd.put(write(name, bytes), key);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void sayAll() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> each : odd.entrySet()) {
            Path file = each.getKey();
            Object before = Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : "";
            AtomicLong millis = new AtomicLong();
            Notice notice = assertTimeoutPreemptively(FOR_EVER, () -> said(file, millis), file.toString());
            assertThat(millis.get()).as(file.toString()).isLessThan(AT_ONCE.toMillis());
            if (Boolean.getBoolean("kllab.odd.say")) {
                System.out.println(file.getFileName() + " " + millis.get() + " ms: "
                        + (notice == null ? "opens" : notice.say(Words.of(Language.EN))));
            }
            if (notice == null || !notice.key().startsWith(each.getValue())) {
                wrong.add(file + ": " + (notice == null ? "opens" : notice));
                continue;
            }
            for (Language language : Language.values()) {
                assertThat(notice.say(Words.of(language)))
                        .as(file.toString())
                        .matches("[^\\n{}]{5,800}[.。]")
                        .doesNotContain("Exception", "java.", "null pointer");
            }
            assertThat(Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : "")
                    .isEqualTo(before);
        }
        assertThat(wrong).isEmpty();
    }

    /** The same, with the time of the processor that it took. */
    private static Notice said(Path file, AtomicLong millis) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        Notice notice = said(file);
        millis.set(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin).toMillis());
        return notice;
    }

    /** What opening a file says; null if it opens. Anything but a sentence is an error. */
    private static Notice said(Path file) {
        try {
            Pictures.LAB.restored(StateFile.read(file));
            return null;
        } catch (StateFileException e) {
            return e.notice();
        }
    }

    private static String json() {
        try {
            return StateFile.json("compare", Pictures.LAB.initial());
        } catch (FileException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static final class StateLineKeys {
        static final String DAMAGED = "file.line.damaged";
        static final String INCOMPLETE = "file.line.incomplete";
    }
}
