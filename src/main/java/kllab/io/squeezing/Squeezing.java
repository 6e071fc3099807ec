package kllab.io.squeezing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.coding.Alphabet;
import kllab.core.coding.ArithmeticCoder;
import kllab.core.coding.BlockCoder;
import kllab.core.coding.CodePoints;
import kllab.core.coding.DeflateCoder;
import kllab.core.coding.PlainCoder;
import kllab.core.coding.PrefixCoder;
import kllab.core.coding.Script;
import kllab.core.coding.SqueezedText;
import kllab.core.coding.Squeezer;
import kllab.core.coding.SymbolSink;
import kllab.core.coding.SymbolText;
import kllab.core.information.Divergence;
import kllab.core.information.Entropy;
import kllab.core.probability.Categorical;
import kllab.io.FileException;
import kllab.io.Notice;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Squeezed.Known;
import kllab.io.squeezing.Squeezed.Row;
import kllab.io.text.Book;
import kllab.io.text.LetterCounter;
import kllab.io.text.NamedFile;
import kllab.io.text.TextReader;
import kllab.io.text.TextSource;

/**
 * Codes a text with all coders. It is read twice: the coders of the second reading know what the first one has counted. Of a file
 * only a block is in memory.
 */
public final class Squeezing {
    private static final double LN_2 = Math.log(2);
    private static final int BYTE = 8;

    /** Plain codes of characters: all that are in the basic plane, or any. */
    private static final int UTF_16 = 16;

    private static final int BASIC = 1 << UTF_16;
    private static final int ANY = 18;

    /** The part of the progress that counting is. */
    private static final int COUNTING = 10;

    /** The heading of the first chapter of Moby-Dick, which is not among the first words. */
    private static final int HEADING = "CHAPTERLOOMINGS".length();

    private final Counted counted;
    private final Categorical letters;
    private final Map<Coder, BlockCoder> coders = new EnumMap<>(Coder.class);
    private final Map<Known, BlockCoder> languages = new HashMap<>();
    private final Heard heard;
    private final PrefixCoder words;

    private Squeezing(Counted counted, int heading) {
        this.counted = counted;
        heard = new Heard(counted, heading);
        words = PrefixCoder.huffman(counted.counts());
        letters = counted.letters();
        Coder.of(counted.script()).stream()
                .filter(coder -> coder != Coder.LANGUAGE)
                .forEach(coder -> coders.put(coder, coder(coder)));
        if (counted.script() == Script.LETTERS) {
            known().filter(each -> counted.canBeCoded(each.frequencies()))
                    .forEach(each -> languages.put(each, ArithmeticCoder.fixed(each.frequencies())));
        }
    }

    private static Stream<Known> known() {
        return Stream.of(LetterLanguage.values())
                .flatMap(language -> Stream.of(new Known(language, false), new Known(language, true)))
                .filter(each -> !each.half() || each.lacksLetters());
    }

    // ---- a text -----------------------------------------------------------------------------------------------------

    /** A text that is no file. */
    public static Squeezed of(TextSource source) {
        SymbolText text = source.symbols();
        boolean chapters = source.book()
                .filter(book -> book == Book.MOBY_DICK || book == Book.CHAPTER_ONE)
                .isPresent();
        Counted counted = new Counted(text.alphabet());
        toSink(text, counted);
        if (counted.length() == 0) {
            return counted.nothing();
        }
        Squeezing squeezing = new Squeezing(counted, chapters ? HEADING : 0);
        Squeezer squeezer = squeezing.squeezer();
        toSink(text, squeezer::take);
        return squeezing.end(squeezer.end());
    }

    private static void toSink(SymbolText text, SymbolSink sink) {
        int[] all = new int[2 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.hasGapBefore(i)) {
                all[length++] = SymbolSink.GAP;
            }
            all[length++] = text.at(i);
        }
        sink.take(all, length);
    }

    /** A file with its name. */
    public record OfFile(NamedFile file, Squeezed squeezed) {}

    /** Reads a file twice; throws if it was changed between. */
    public static OfFile of(Path file, LetterCounter.Watcher watcher) throws FileException {
        List<Counted> counts = new ArrayList<>();
        NamedFile named = TextReader.read(
                file,
                alphabet -> {
                    counts.add(new Counted(alphabet));
                    return counts.getFirst();
                },
                (done, all) -> watcher.goOn(done / COUNTING, all));
        Counted counted = counts.getFirst();
        if (counted.length() == 0) {
            return new OfFile(named, counted.nothing());
        }
        Squeezing squeezing = new Squeezing(counted, 0);
        Squeezer squeezer = squeezing.squeezer();
        Function<Alphabet, SymbolSink> sink = alphabet -> squeezer::take;
        try {
            NamedFile again = TextReader.read(
                    file, sink, (done, all) -> watcher.goOn((all + (COUNTING - 1) * done) / COUNTING, all));
            Squeezed squeezed = squeezing.end(squeezer.end());
            if (again.equals(named)) {
                return new OfFile(named, squeezed);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // a symbol that was not there when they were counted
        }
        throw new FileException(new Notice("text.changed", named.name()));
    }

    // ---- the coders -------------------------------------------------------------------------------------------------

    private Squeezer squeezer() {
        return new Squeezer(Stream.concat(coders.values().stream(), languages.values().stream())
                .toList());
    }

    private BlockCoder coder(Coder coder) {
        boolean letters = counted.script() == Script.LETTERS;
        CodePoints names = counted.codePoints();
        return switch (coder) {
            case PLAIN -> new PlainCoder(plainBits());
            case UNIFORM ->
                ArithmeticCoder.fixed(
                        IntStream.generate(() -> 1).limit(counted.alphabet()).toArray());
            case HUFFMAN -> words;
            case PAIRS -> PrefixCoder.huffmanOfPairs(counted.alphabet(), counted.pairs());
            case DEFLATE -> new DeflateCoder(names);
            default ->
                letters
                        ? ArithmeticCoder.adaptive(counted.alphabet(), coder.order(), told(coder))
                        : ArithmeticCoder.escaping(names, coder.order(), told(coder));
        };
    }

    /** Only the best one is listened to. */
    private DoubleConsumer told(Coder coder) {
        return coder == Coder.best(counted.script()) ? heard : probability -> {};
    }

    private int plainBits() {
        return counted.script() == Script.LETTERS ? BYTE : counted.greatestCodePoint() < BASIC ? UTF_16 : ANY;
    }

    // ---- what comes of it -------------------------------------------------------------------------------------------

    private Squeezed end(List<SqueezedText> coded) {
        Map<Coder, Row> rows = new EnumMap<>(Coder.class);
        int next = 0;
        for (Coder coder : coders.keySet()) {
            rows.put(coder, row(coder, coded.get(next++)));
        }
        Map<Known, Row> paid = new HashMap<>();
        for (Known each : languages.keySet()) {
            double kl = Divergence.kl(letters, each.letters());
            paid.put(each, row(Entropy.of(letters), kl, coded.get(next++)));
        }
        return new Squeezed(
                counted.script(),
                counted.length(),
                counted.alphabet(),
                letters,
                rows,
                paid,
                IntStream.range(0, counted.alphabet()).mapToObj(words::length).toList(),
                counted.afterwards(),
                heard.first(words),
                heard.last(words));
    }

    /** How many codes of pairs there are: a last letter alone is one, too. */
    private long pairs() {
        return (counted.length() + 1) / 2;
    }

    private Row row(Coder coder, SqueezedText text) {
        return switch (coder) {
            case PLAIN -> row(plainBits() * LN_2, Double.NaN, text);
            case UNIFORM -> row(Math.log(counted.alphabet()), Double.NaN, text);
            case HUFFMAN -> row(counted.counts(), words, 1, text);
            case PAIRS ->
                row(
                        counted.pairs(),
                        (PrefixCoder) Objects.requireNonNull(coders.get(coder)),
                        (double) pairs() / counted.length(),
                        text);
            case DEFLATE -> row(Double.NaN, Double.NaN, text);
            default -> row(text.ideal() * LN_2, Double.NaN, text);
        };
    }

    /** What the words of a Huffman code are longer than they need be is a KL, of which each symbol has a part. */
    private static Row row(long[] counts, PrefixCoder coder, double part, SqueezedText text) {
        Categorical p = Categorical.of(Arrays.stream(counts).asDoubleStream().toArray());
        double mean = IntStream.range(0, p.size())
                .filter(p::isPossible)
                .mapToDouble(i -> p.probability(i) * coder.length(i))
                .sum();
        return row(part * Entropy.of(p), part * (mean * LN_2 - Entropy.of(p)), text);
    }

    private static Row row(double floor, double kl, SqueezedText text) {
        return new Row(floor, kl, text.bits() * LN_2, text.bytes());
    }
}
