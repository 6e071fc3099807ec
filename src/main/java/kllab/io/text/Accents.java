package kllab.io.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Distinguishes single-byte encodings by the non-ASCII letters of European languages: chooses the encoding with the
 * greatest likelihood in any one language, if all encodings that give other letter counts are at least ten times less
 * likely.
 *
 * <p>The letters of a language are ordered by frequency, and the k-th is assumed to be 1/k times as common as the
 * first. A capital letter is rare; after a lower-case letter it is not counted as a letter.
 */
final class Accents {
    /**
     * A candidate encoding.
     *
     * @param oddsAgainst how much rarer its files are than those of Windows-1252
     */
    private record Candidate(String name, double oddsAgainst) {}

    private static final List<Candidate> CANDIDATES = Stream.of(
                    new Candidate("windows-1252", 1),
                    new Candidate("windows-1250", 30),
                    new Candidate("windows-1254", 30),
                    new Candidate("ISO-8859-2", 30),
                    new Candidate("ISO-8859-15", 30),
                    new Candidate("x-MacRoman", 1000))
            .filter(each -> Charset.isSupported(each.name))
            .toList();

    /** Letters of loan words in English. */
    private static final String ENGLISH = "\u00E9\u00E8\u00EF\u00EA\u00E7\u00F6\u00FC\u00F1";

    /** English, German, French, Spanish, Italian, Portuguese, Catalan, Dutch, Swedish, Danish, Icelandic, Estonian, Polish, Czech, … */
    private static final List<String> LANGUAGES = List.of(
            ENGLISH,
            "\u00FC\u00E4\u00F6\u00DF",
            "\u00E9\u00E0\u00E8\u00EA\u00E7\u00F4\u00EE\u00F9\u00E2\u00FB\u00EF\u0153\u00EB",
            "\u00F3\u00ED\u00E1\u00E9\u00F1\u00FA\u00FC\u00BF\u00A1",
            "\u00E8\u00E0\u00F9\u00F2\u00E9\u00EC",
            "\u00E3\u00E7\u00E1\u00E9\u00ED\u00F3\u00EA\u00F5\u00FA\u00E2\u00E0\u00F4",
            "\u00E0\u00E9\u00F3\u00E8\u00ED\u00F2\u00FA\u00E7\u00EF\u00FC",
            "\u00EB\u00E9\u00EF\u00F6\u00FC",
            "\u00E4\u00E5\u00F6\u00E9",
            "\u00E5\u00F8\u00E6\u00E9",
            "\u00ED\u00E1\u00F0\u00FE\u00F6\u00FA\u00F3\u00E9\u00E6\u00FD",
            "\u00E4\u00F5\u00FC\u00F6\u0161\u017E",
            "\u0142\u0119\u00F3\u0105\u017C\u015B\u0107\u0144\u017A",
            "\u00ED\u00E1\u011B\u00E9\u0159\u0161\u00FD\u010D\u017E\u016F\u00FA\u0148\u0165\u00F3\u010F",
            "\u00E1\u00ED\u00E9\u0161\u010D\u017E\u00FD\u013E\u00FA\u0165\u00F4\u00E4\u0148\u00F3\u010F\u0155\u013A",
            "\u00E1\u00E9\u00F6\u0151\u00ED\u00F3\u00FC\u00FA\u0171",
            "\u0103\u00EE\u015F\u0163\u00E2",
            "\u010D\u0161\u017E\u0107\u0111",
            "\u0131\u00FC\u015F\u011F\u00E7\u00F6\u0130\u00E2",
            "\u00EB\u00E7");

    /** Other characters: quotation marks, dashes, spaces, a few symbols. */
    private static final String SIGNS =
            "\u2019\u201C\u201D\u2013\u2014\u00A0\u2026\u00AB\u00BB\u201E\u2018\u201A\u2022\u00A7\u00B0\u20AC\u00A9\u00A3"
                    + "\u00B7\u00AE\u00BD\u00AA\u00BA\u00BF\u00A1";

    private static final double SHARE_OF_SIGNS = 0.2;
    private static final double SHARE_OF_SIGNS_IN_ENGLISH = 0.8;
    private static final double SHARE_OF_CAPITALS = 0.05;
    private static final double IMPOSSIBLE = 1e-5;
    private static final double LEAST_PLAUSIBLE = 0.9;
    private static final double MOST_ACCENTS = 0.5;
    private static final double LEAST_ODDS = 10;

    private final long[] atStart = new long[256];
    private final long[] afterSmall = new long[256];
    private long all;

    private Accents(byte[] sample) {
        boolean small = false;
        for (byte each : sample) {
            if (each < 0) {
                (small ? afterSmall : atStart)[each & 0xFF]++;
                all++;
            }
            small = (each >= 'a' && each <= 'z') || (each < 0 && small);
        }
    }

    /** The sample read in one encoding: its log likelihood, and the letter counts. */
    private record Reading(Charset encoding, double likelihood, boolean plausible, List<Long> letters) {}

    /** The encoding of a sample, if it can be determined. */
    static Optional<Charset> guess(byte[] sample) {
        Accents accents = new Accents(sample);
        if (accents.all > MOST_ACCENTS * sample.length) {
            return Optional.empty();
        }
        List<Reading> readings = CANDIDATES.stream().map(accents::read).toList();
        Reading best = readings.getFirst();
        for (Reading each : readings) {
            best = each.likelihood > best.likelihood ? each : best;
        }
        Reading likeliest = best;
        boolean clear = readings.stream()
                .filter(each -> !each.letters.equals(likeliest.letters))
                .allMatch(each -> likeliest.likelihood - each.likelihood >= Math.log(LEAST_ODDS));
        return clear && likeliest.plausible ? Optional.of(likeliest.encoding) : Optional.empty();
    }

    private Reading read(Candidate candidate) {
        Charset encoding = Charset.forName(candidate.name);
        char[] table = table(encoding);
        double best = Double.NEGATIVE_INFINITY;
        boolean plausible = false;
        for (String language : LANGUAGES) {
            double likelihood = -Math.log(candidate.oddsAgainst);
            long possible = 0;
            for (int b = 0x80; b < 0x100; b++) {
                double start = chance(table[b], language, false);
                double after = chance(table[b], language, true);
                likelihood += atStart[b] * Math.log(start) + afterSmall[b] * Math.log(after);
                possible += (start > IMPOSSIBLE ? atStart[b] : 0) + (after > IMPOSSIBLE ? afterSmall[b] : 0);
            }
            if (likelihood > best) {
                best = likelihood;
                plausible = possible >= LEAST_PLAUSIBLE * all;
            }
        }
        return new Reading(encoding, best, plausible, letters(table));
    }

    /** The probability of a character among the non-ASCII ones. */
    private static double chance(char character, String language, boolean afterSmall) {
        double signs = language.equals(ENGLISH) ? SHARE_OF_SIGNS_IN_ENGLISH : SHARE_OF_SIGNS;
        char small = Character.toLowerCase(character);
        boolean capital = small != character;
        int rank = language.indexOf(capital && language.indexOf(character) < 0 ? small : character);
        if (rank >= 0 && !(capital && afterSmall)) {
            return Math.max(
                    IMPOSSIBLE, (1 - signs) * (capital ? SHARE_OF_CAPITALS : 1) * zipf(rank, language.length()));
        }
        int sign = SIGNS.indexOf(character);
        return sign >= 0 ? signs * zipf(sign, SIGNS.length()) : IMPOSSIBLE;
    }

    private static double zipf(int rank, int size) {
        double sum = 0;
        for (int i = 1; i <= size; i++) {
            sum += 1.0 / i;
        }
        return 1 / ((rank + 1) * sum);
    }

    private static char[] table(Charset encoding) {
        byte[] bytes = new byte[256];
        for (int b = 0; b < bytes.length; b++) {
            bytes[b] = (byte) b;
        }
        return new String(bytes, encoding).toCharArray();
    }

    private List<Long> letters(char[] table) {
        LetterCounts counts = new LetterCounts();
        for (int b = 0x80; b < 0x100; b++) {
            counts.add(table[b], atStart[b] + afterSmall[b]);
        }
        return LongStream.of(counts.toArray()).boxed().toList();
    }
}
