package kllab.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kllab.io.text.LetterCounter;

/**
 * The letters of a text file of 200 MB against {@code LC_ALL=C.UTF-8 wc -m} on the same file, in turn: plain English, text with
 * accents in every third word, and one that is half Chinese. Prints the medians; the first run of each warms up.
 *
 * <p>System property: {@code kllab.bench.runs} of each (5).
 */
public final class LetterBench {
    private static final int SIZE = 200_000_000;
    private static final String ACCENTS = "\u00E9\u00E8\u00E0\u00E7\u00EA\u00F6\u00FC\u0142\u0105\u017C\u00F1";

    private LetterBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("kllab-letters");
        for (String kind : List.of("plain", "accents", "chinese")) {
            Path file = write(folder.resolve(kind + ".txt"), kind);
            measure(kind, file);
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void measure(String kind, Path file) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> wc = new ArrayList<>();
        for (int run = 0; run <= Integer.getInteger("kllab.bench.runs", 5); run++) {
            long start = System.nanoTime();
            LetterCounter.count(file, (done, all) -> true);
            long between = System.nanoTime();
            countWithWc(file);
            ours.add((between - start) / 1e9);
            wc.add((System.nanoTime() - between) / 1e9);
        }
        double median = median(ours);
        double yardstick = median(wc);
        System.out.printf(
                Locale.ROOT,
                "%-8s  letters %.3f s, wc -m %.3f s, ratio %.2f%n",
                kind,
                median,
                yardstick,
                median / yardstick);
    }

    private static void countWithWc(Path file) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("wc", "-m", file.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("wc failed");
        }
    }

    private static double median(List<Double> times) {
        List<Double> warm = times.subList(1, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static Path write(Path file, String kind) throws IOException {
        byte[] paragraph = paragraph(kind).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < SIZE; written += paragraph.length) {
                out.write(paragraph);
            }
        }
        return file;
    }

    private static String paragraph(String kind) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            boolean chinese = kind.equals("chinese") && random.nextBoolean();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                text.appendCodePoint(chinese ? random.nextInt(0x4E00, 0x9FA5) : 'a' + random.nextInt(26));
            }
            if (!kind.equals("plain") && random.nextInt(3) == 0) {
                text.append(ACCENTS.charAt(random.nextInt(ACCENTS.length())));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
