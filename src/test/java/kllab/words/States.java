package kllab.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.MorseCode;
import kllab.core.coding.ShiftCipher;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.blocks.BlocksState;
import kllab.lab.channel.ChannelState;
import kllab.lab.compare.CompareState;
import kllab.lab.fit.FitState;
import kllab.lab.fit.Hump;
import kllab.lab.fit.Spot;
import kllab.lab.languages.LanguagesState;
import kllab.lab.morse.MorseState;
import kllab.lab.sampling.SamplingState;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.lab.telegraph.Targets;
import kllab.lab.telegraph.TelegraphState;

/** States of a lab in which its texts may be wrong: its presets, known edge cases, and random ones. */
final class States {
    private static final List<String> ODD_NAMES = List.of(
            "a<b",
            "x > y",
            "O’Neil",
            "ω",
            "\u65E5\u672C",
            "\u4E0B\u96E8",
            "\u00DF",
            "tip",
            "own",
            "7",
            "100%",
            "‘1’",
            "A & B",
            "\u05D0",
            "W".repeat(40));
    private static final double TINY = 1e-9;

    private final RandomGenerator random;

    private States(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * Presets and edge cases, each once, and then {@code more} random states.
     *
     * @param more random ones
     */
    static <S extends Record> List<S> of(Lab<S, ?> lab, int more, long seed) {
        States states = new States(seed);
        List<S> all = new ArrayList<>(lab.presets().stream().map(Preset::state).toList());
        Stream.concat(
                        states.edges(lab.id()),
                        Stream.generate(states.others(lab.id())).limit(more))
                .forEach(state -> all.add(lab.stateType().cast(state)));
        return all;
    }

    private Stream<? extends Record> edges(String lab) {
        return switch (lab) {
            case "compare" -> compare();
            case "telegraph" -> telegraph();
            case "morse" -> morse();
            case "channel" -> channel();
            case "blocks" -> blocks();
            case "languages" -> languages();
            case "sampling" -> sampling();
            case "fit" -> fit();
            default -> throw new IllegalArgumentException("no edges are known of the lab " + lab);
        };
    }

    private Supplier<? extends Record> others(String lab) {
        return switch (lab) {
            case "compare" -> this::anyPair;
            case "telegraph" -> this::anyMessage;
            case "morse" -> this::anyDeal;
            case "channel" -> this::anyChannel;
            case "blocks" -> this::anyBlocks;
            case "languages" -> this::anyText;
            case "sampling" -> this::anyRun;
            case "fit" -> this::anyHumps;
            default -> throw new IllegalArgumentException("no states are known of the lab " + lab);
        };
    }

    // ---- chances ------------------------------------------------------------------------------------------------

    private static Categorical chances(double... weights) {
        return Categorical.of(weights);
    }

    /** One certain, some impossible, all equal, equal in pairs, or random. */
    private Categorical chances(int n) {
        double[] weights = new double[n];
        int kind = random.nextInt(8);
        Arrays.setAll(weights, i -> switch (kind) {
            case 0 -> 1;
            case 1 -> 1 + i / 2;
            case 2 -> random.nextInt(3);
            case 3 -> Math.pow(10, -random.nextInt(12));
            default -> random.nextDouble();
        });
        if (kind == 4) {
            Arrays.fill(weights, 0);
        }
        if (Arrays.stream(weights).sum() == 0) {
            weights[random.nextInt(n)] = 1;
        }
        return chances(weights);
    }

    /** Random letter frequencies, all positive. */
    private Categorical letters() {
        return chances(26).mix(Categorical.uniform(26), 0.001);
    }

    private double chance() {
        double[] edges = {0, 1, 0.5, TINY, 1 - TINY};
        return random.nextInt(3) == 0 ? edges[random.nextInt(edges.length)] : random.nextDouble();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    // ---- Compare ------------------------------------------------------------------------------------------------

    private Stream<CompareState> compare() {
        Categorical many = Categorical.uniform(33);
        return Stream.of(
                pair(chances(0.5, 0.5), chances(0.5, 0.5)),
                pair(chances(1, 0), chances(1, 0)),
                pair(chances(1, 0), chances(0, 1)),
                pair(chances(0.5, 0.5), chances(1, 0)),
                pair(chances(0.5, 0.3, 0.2), chances(0, 0, 1)),
                pair(chances(0.9, 0.1), chances(0.1, 0.9)),
                pair(chances(0.5, 0.5), chances(0.5 + 1e-7, 0.5 - 1e-7)),
                pair(chances(1e-6, 1 - 1e-6), chances(2e-6, 1 - 2e-6)),
                pair(chances(1, 1, 1, 1, 1, 5), Categorical.uniform(6)),
                pair(Categorical.uniform(6), chances(1, 1, 1, 1, 1, 5)),
                pair(chances(26), Categorical.uniform(26)),
                pair(many, many),
                pair(
                        many,
                        chances(IntStream.range(0, 33)
                                .mapToDouble(i -> 1 + i % 5)
                                .toArray())),
                numbered(
                        chances(IntStream.range(0, 1234).mapToDouble(i -> i % 7).toArray()), Categorical.uniform(1234)),
                numbered(Categorical.uniform(2000), Categorical.uniform(2000)),
                pair(chances(0.9, 0.1), chances(0.1, 0.9)).withSelected(0),
                numbered(chances(1500), Categorical.uniform(1500)).withSelected(1233),
                pair(chances(3), chances(3)).withLock(0, true).withLock(1, true),
                named(List.of("", "tip"), "a<b", "x > y"),
                named(List.of("O’Neil", "\u65E5\u672C", "W".repeat(40)), "\u4E0B\u96E8", "W".repeat(40)));
    }

    private CompareState anyPair() {
        int[] sizes = {2, 2, 3, 6, 8, 26, 32, 33, 100, 1001};
        int n = sizes[random.nextInt(sizes.length)];
        Categorical p = chances(n);
        Categorical q = random.nextInt(6) == 0 ? p : chances(n);
        CompareState pair = n > 26
                ? numbered(p, q)
                : CompareState.of(
                        IntStream.range(0, n).mapToObj(i -> one(ODD_NAMES)).toList(),
                        p,
                        q,
                        random.nextBoolean() ? "" : one(ODD_NAMES),
                        random.nextBoolean() ? "" : one(ODD_NAMES),
                        one(CompareState.PER));
        return random.nextInt(4) == 0 ? pair.withSelected(random.nextInt(n)) : pair;
    }

    private CompareState pair(Categorical p, Categorical q) {
        List<String> names =
                IntStream.range(0, p.size()).mapToObj(i -> "o" + (i + 1)).toList();
        return CompareState.of(names, p, q, "", "", one(CompareState.PER));
    }

    private CompareState numbered(Categorical p, Categorical q) {
        return CompareState.of(List.of(), p, q, "", "", one(CompareState.PER));
    }

    private CompareState named(List<String> names, String truth, String model) {
        return CompareState.of(names, chances(names.size()), Categorical.uniform(names.size()), truth, model, "day");
    }

    // ---- Telegraph ----------------------------------------------------------------------------------------------

    private Stream<TelegraphState> telegraph() {
        Categorical english = LetterLanguage.ENGLISH.letters();
        List<String> messages = List.of(
                "",
                "E",
                "===",
                "42",
                "\u4F60\u597D",
                "\u00FC\u00DF",
                "EEEE EEEE",
                "\uD83D\uDE00 SOS {x}",
                "Q",
                "A ".repeat(1200));
        return Stream.concat(
                messages.stream()
                        .flatMap(message ->
                                Stream.of(0.0, 1.0).map(belief -> new TelegraphState(message, belief, 13, english)))
                        .limit(16),
                Stream.of(
                        sent("JAZZ", "uniform", 1, Categorical.uniform(26)),
                        sent("JAZZ", "message", 1, english),
                        sent("SOS", "text", 1, english).withText("eee"),
                        sent("SOS", "text", 1, english).withText(""),
                        sent("PARIS", "truth", 1, english),
                        sent("PARIS", "reversed", 0.5, english),
                        sent("PARIS", "morse", 0.001, english),
                        sent("PARIS PARIS", "german", 1, english).withPlayhead(1),
                        sent("PARIS PARIS", "reversed", 1, english).withPlayhead(60)));
    }

    private static TelegraphState sent(String message, String target, double belief, Categorical letters) {
        return new TelegraphState(message, belief, 13, letters).withTarget(target);
    }

    private TelegraphState anyMessage() {
        String message =
                one(List.of("SOS", "E", "WHAT HATH GOD WROUGHT", "THE QUICK BROWN FOX", "5 to 1", "\u00E9t\u00E9"));
        TelegraphState sent =
                sent(message, one(Targets.all()), chance(), letters()).withText(one(List.of("", "zebra", "Q")));
        return random.nextBoolean() ? sent : sent.withPlayhead(random.nextInt(200));
    }

    // ---- Morse’s belief -----------------------------------------------------------------------------------------

    private Stream<MorseState> morse() {
        List<String> own = CodeBook.international().signals();
        double[] e = new double[26];
        e[4] = 1;
        double[] two = e.clone();
        two[0] = 1;
        return Stream.of(
                new MorseState("", Categorical.uniform(26), own, -1),
                new MorseState("", chances(e), own, 4),
                new MorseState("", chances(e), own, 0),
                new MorseState("", chances(two), own, -1),
                new MorseState("tip", LetterLanguage.ENGLISH.letters(), own, -1),
                new MorseState("\u65E5\u672C", LetterLanguage.POLISH.letters(), MorseCode.shortestSignals(26), 9),
                new MorseState("a<b", LetterLanguage.PINYIN.letters(), own, 21));
    }

    private MorseState anyDeal() {
        List<String> signals = new ArrayList<>(
                random.nextBoolean() ? CodeBook.international().signals() : MorseCode.shortestSignals(26));
        for (int i = random.nextInt(4); i > 0; i--) {
            Collections.swap(signals, random.nextInt(26), random.nextInt(26));
        }
        LetterLanguage language = one(List.of(LetterLanguage.values()));
        return random.nextBoolean()
                ? new MorseState(language.id(), language.letters(), signals, random.nextInt(-1, 26))
                : new MorseState(one(ODD_NAMES), chances(26), signals, random.nextInt(-1, 26));
    }

    // ---- Channel ------------------------------------------------------------------------------------------------

    private Stream<ChannelState> channel() {
        Categorical four = Categorical.uniform(4);
        Categorical two = Categorical.uniform(2);
        return Stream.of(
                new ChannelState(true, List.of(2, 4, 6, 8), four, two, 24),
                new ChannelState(true, List.of(2, 4, 6, 8), four, two, 25),
                new ChannelState(true, List.of(20, 20, 20, 20), four, two, 60),
                new ChannelState(true, List.of(1, 1, 1, 1), four, two, 60),
                new ChannelState(true, List.of(1, 1, 1, 1), four, two, 1),
                new ChannelState(false, List.of(1, 1, 1, 1), four, two, 0),
                new ChannelState(false, List.of(3, 5, 3, 6), four, two, 21),
                new ChannelState(false, List.of(7, 7, 3, 6), four, chances(1, 0), 20),
                new ChannelState(true, List.of(2, 4, 3, 6), chances(1, 0, 0, 0), chances(1, 0), 2),
                new ChannelState(true, List.of(2, 4, 3, 6), chances(0, 0, 1, 0), chances(0, 1), 3));
    }

    private ChannelState anyChannel() {
        List<Integer> durations = random.ints(4, 1, 21).boxed().toList();
        return new ChannelState(random.nextBoolean(), durations, chances(4), chances(2), random.nextInt(61));
    }

    // ---- Blocks -------------------------------------------------------------------------------------------------

    private Stream<BlocksState> blocks() {
        return Stream.of(0.0, 0.5, 1.0, 0.75, TINY, 1e-4)
                .flatMap(p -> Stream.of(0.0, 0.5, 1.0, p).map(q -> blocks(p, q, 1 + random.nextInt(3))))
                .limit(24);
    }

    private static BlocksState blocks(double p, double q, int block) {
        return new BlocksState(chances(p, 1 - p), chances(q, 1 - q), block);
    }

    private BlocksState anyBlocks() {
        return blocks(chance(), chance(), 1 + random.nextInt(BlocksState.LONGEST));
    }

    // ---- Which language? ----------------------------------------------------------------------------------------

    private Stream<LanguagesState> languages() {
        List<Long> none = Collections.nCopies(26, 0L);
        List<Long> some =
                IntStream.range(0, 26).mapToObj(i -> (long) (i * 1000)).toList();
        List<Long> qvx = IntStream.range(0, 26)
                .mapToObj(i -> i == 16 || i == 21 || i == 23 ? 1L : 0L)
                .toList();
        return Stream.concat(
                Stream.of(
                                "",
                                "e",
                                "z",
                                "box",
                                "\u4F60\u597D",
                                "\u041F\u0440\u0438\u0432\u0435\u0442",
                                "12,345!",
                                "qvx",
                                "the ".repeat(500),
                                "VWXQ".repeat(9))
                        .map(LanguagesState::new),
                Stream.of(
                        new LanguagesState("").withFile(new CountedFile("book.txt", 1_000_000, "UTF-8", false, some)),
                        new LanguagesState("").withFile(new CountedFile("1.txt", 3, "GB18030", true, qvx)),
                        new LanguagesState("").withFile(new CountedFile("\u7A7A.txt", 0, "UTF-8", false, none)),
                        new LanguagesState("the message").withCipher(new ShiftCipher(true, 25)),
                        new LanguagesState("e").withCipher(new ShiftCipher(false, 1)),
                        new LanguagesState("meet me at noon").withChosen(Optional.of(LetterLanguage.PINYIN)),
                        new LanguagesState("vex").withChosen(Optional.of(LetterLanguage.POLISH))));
    }

    private LanguagesState anyText() {
        String text = random.ints(random.nextInt(60), 0, 40)
                .mapToObj(c -> c < 26 ? Character.toString('a' + c) : " ")
                .reduce("", String::concat)
                .replaceAll(" +", " ")
                .strip();
        Optional<LetterLanguage> chosen =
                random.nextInt(3) == 0 ? Optional.of(one(List.of(LetterLanguage.values()))) : Optional.empty();
        return new LanguagesState(
                text, Optional.empty(), new ShiftCipher(random.nextBoolean(), random.nextInt(26)), chosen);
    }

    // ---- Sampling -----------------------------------------------------------------------------------------------

    /** On every page: no draw, one, two, many; a certain outcome; a model with zeros; both equal. */
    private Stream<SamplingState> sampling() {
        List<SamplingState> all = new ArrayList<>();
        int[] draws = {0, 1, 2, 12_345};
        for (Page page : Page.values()) {
            for (int i = 0; i < draws.length; i++) {
                int n = draws[i];
                all.add(drawn(Source.DIE, chances(1, 1, 1, 1, 1, 5), Categorical.uniform(6), n, page));
                all.add(
                        switch (i) {
                            case 0 -> drawn(Source.COIN, chances(0.9, 0.1), chances(1, 0), n, page);
                            case 1 -> drawn(Source.COIN, chances(1, 0), chances(0.5, 0.5), n, page);
                            case 2 -> drawn(Source.LETTERS, chances(0.5, 0.3, 0.2), chances(0.5, 0.3, 0.2), n, page);
                            default -> drawn(Source.COIN, chances(0.5, 0.5), chances(0.501, 0.499), n, page);
                        });
            }
            all.add(drawn(Source.COIN, chances(0.999, 0.001), chances(0.001, 0.999), 5, page));
            all.add(drawn(Source.COIN, chances(1, 0), chances(1, 0), 3, page));
            all.add(drawn(Source.COIN, chances(0.5, 0.5), chances(0.5 + 1e-7, 0.5 - 1e-7), 3, page));
        }
        return all.stream();
    }

    private SamplingState drawn(Source source, Categorical p, Categorical q, int draws, Page page) {
        List<String> names = source == Source.COIN
                ? List.of("@heads", "@tails")
                : IntStream.range(0, p.size())
                        .mapToObj(i -> source == Source.DIE ? "" + (i + 1) : "" + (char) ('A' + i))
                        .toList();
        return new SamplingState(source, names, p, q, 0, random.nextInt(1000), draws, page);
    }

    private SamplingState anyRun() {
        Source source = one(List.of(Source.values()));
        int n = source == Source.DIE ? 6 : source == Source.COIN ? 2 : random.nextInt(2, 11);
        int[] draws = {0, 1, 3, 10, 99, 1000, 20_000};
        SamplingState run =
                drawn(source, chances(n), chances(n), draws[random.nextInt(draws.length)], one(List.of(Page.values())));
        return random.nextInt(3) == 0 ? run.withTheta(random.nextDouble(-10, 10)) : run;
    }

    // ---- Fit ----------------------------------------------------------------------------------------------------

    private static Stream<FitState> fit() {
        return Stream.of(
                humps(new Hump(1, 0, 1)),
                humps(new Hump(1, -20, 0.05)),
                humps(new Hump(0.5, -3, 0.4), new Hump(0.5, 3, 1.2)),
                humps(new Hump(0.5, -3, 0.4), new Hump(0.5, 3, 0.4)),
                humps(new Hump(0.5, 0, 1), new Hump(0.5, 0, 1)),
                humps(new Hump(0.25, -9, 1), new Hump(0.25, -3, 1), new Hump(0.25, 3, 1), new Hump(0.25, 9, 1)),
                humps(new Hump(0.001, -20, 10), new Hump(0.999, 20, 0.05)));
    }

    private static FitState humps(Hump... humps) {
        return new FitState(List.of(humps), starts(), 0, FitState.SETTLED, false, 7);
    }

    private static List<Spot> starts() {
        return List.of(new Spot(-1, 1.4), new Spot(1, 1.4), new Spot(0, 2.75), new Spot(0, 1));
    }

    private FitState anyHumps() {
        List<Hump> humps = Stream.generate(() -> new Hump(
                        random.nextDouble(0.01, 1),
                        Math.rint(random.nextDouble(-60, 60)) / 10,
                        random.nextDouble(0.05, 4)))
                .limit(1 + random.nextInt(FitState.MOST_HUMPS))
                .toList();
        return new FitState(
                humps,
                starts(),
                random.nextInt(4),
                random.nextBoolean() ? FitState.SETTLED : random.nextInt(20),
                random.nextBoolean(),
                7);
    }
}
