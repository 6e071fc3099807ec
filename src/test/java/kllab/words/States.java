package kllab.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.io.text.NamedFile;
import kllab.io.text.TextSource;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.coin.Account;
import kllab.lab.coin.CoinState;
import kllab.lab.compare.CompareState;
import kllab.lab.english.EnglishState;
import kllab.lab.english.EnglishState.Lower;
import kllab.lab.entropy.EntropyState;
import kllab.lab.events.EventsState;
import kllab.lab.events.Story;
import kllab.lab.fit.FitState;
import kllab.lab.fit.Hump;
import kllab.lab.fit.Start;
import kllab.lab.sampling.SamplingState;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.lab.squeezed.SqueezedState;
import kllab.lab.variational.Part;
import kllab.lab.variational.VariationalState;

/** States of a lab in which its texts may be wrong: its presets, known edge cases, and random ones. */
public final class States {
    private final AnyValues any;
    private final CodingStates coding;

    private States(long seed) {
        any = new AnyValues(seed);
        coding = new CodingStates(any);
    }

    /**
     * Presets and edge cases, each once, and then {@code more} random states.
     *
     * @param more random ones
     */
    public static <S extends Record> List<S> of(Lab<S, ?> lab, int more, long seed) {
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
            case "telegraph" -> coding.telegraph();
            case "morse" -> coding.morse();
            case "channel" -> coding.channel();
            case "blocks" -> coding.blocks();
            case "languages" -> coding.languages();
            case "tree" -> new TreeStates(any).edges();
            case "entropy" -> entropy();
            case "events" -> events();
            case "english" -> english();
            case "squeezed" -> squeezed();
            case "coin" -> coin();
            case "sampling" -> sampling();
            case "fit" -> fit();
            case "hypotheses" -> new HypothesesStates(any).edges();
            case "variational" -> variational();
            case "distance" -> new DistanceStates(any).edges();
            case "hedge" -> new HedgeStates(any).edges();
            default -> throw new IllegalArgumentException("no edges are known of the lab " + lab);
        };
    }

    private Supplier<? extends Record> others(String lab) {
        return switch (lab) {
            case "compare" -> this::anyPair;
            case "telegraph" -> coding::anyMessage;
            case "morse" -> coding::anyDeal;
            case "channel" -> coding::anyChannel;
            case "blocks" -> coding::anyBlocks;
            case "languages" -> coding::anyText;
            case "tree" -> new TreeStates(any)::any;
            case "entropy" -> this::anyCoin;
            case "events" -> this::anyEvents;
            case "english" -> this::anyEnglish;
            case "squeezed" -> this::anySqueezed;
            case "coin" -> this::anyFlips;
            case "sampling" -> this::anyRun;
            case "fit" -> this::anyHumps;
            case "hypotheses" -> new HypothesesStates(any)::any;
            case "variational" -> this::anyGuess;
            case "distance" -> new DistanceStates(any)::any;
            case "hedge" -> new HedgeStates(any)::any;
            default -> throw new IllegalArgumentException("no states are known of the lab " + lab);
        };
    }

    // ---- Compare ------------------------------------------------------------------------------------------------

    Stream<CompareState> compare() {
        Categorical many = Categorical.uniform(33);
        return Stream.of(
                pair(Categorical.of(0.5, 0.5), Categorical.of(0.5, 0.5)),
                pair(Categorical.of(1, 0), Categorical.of(1, 0)),
                pair(Categorical.of(1, 0), Categorical.of(0, 1)),
                pair(Categorical.of(0.5, 0.5), Categorical.of(1, 0)),
                pair(Categorical.of(0.5, 0.3, 0.2), Categorical.of(0, 0, 1)),
                pair(Categorical.of(0.9, 0.1), Categorical.of(0.1, 0.9)),
                pair(Categorical.of(0.5, 0.5), Categorical.of(0.5 + 1e-7, 0.5 - 1e-7)),
                pair(Categorical.of(1e-6, 1 - 1e-6), Categorical.of(2e-6, 1 - 2e-6)),
                pair(Categorical.of(1, 1, 1, 1, 1, 5), Categorical.uniform(6)),
                pair(Categorical.uniform(6), Categorical.of(1, 1, 1, 1, 1, 5)),
                pair(any.chances(26), Categorical.uniform(26)),
                pair(many, many),
                pair(
                        many,
                        Categorical.of(IntStream.range(0, 33)
                                .mapToDouble(i -> 1 + i % 5)
                                .toArray())),
                numbered(
                        Categorical.of(
                                IntStream.range(0, 1234).mapToDouble(i -> i % 7).toArray()),
                        Categorical.uniform(1234)),
                numbered(Categorical.uniform(2000), Categorical.uniform(2000)),
                pair(Categorical.of(0.9, 0.1), Categorical.of(0.1, 0.9)).withSelected(0),
                numbered(any.chances(1500), Categorical.uniform(1500)).withSelected(1233),
                pair(any.chances(3), any.chances(3)).withLock(0, true).withLock(1, true),
                named(List.of("", "tip"), "a<b", "x > y"),
                named(List.of("O’Neil", "\u65E5\u672C", "W".repeat(40)), "\u4E0B\u96E8", "W".repeat(40)));
    }

    CompareState anyPair() {
        int[] sizes = {2, 2, 3, 6, 8, 26, 32, 33, 100, 1001};
        int n = sizes[any.random().nextInt(sizes.length)];
        Categorical p = any.chances(n);
        Categorical q = any.random().nextInt(6) == 0 ? p : any.chances(n);
        CompareState pair = n > 26
                ? numbered(p, q)
                : CompareState.of(
                        IntStream.range(0, n)
                                .mapToObj(i -> any.one(AnyValues.ODD_NAMES))
                                .toList(),
                        p,
                        q,
                        any.random().nextBoolean() ? "" : any.one(AnyValues.ODD_NAMES),
                        any.random().nextBoolean() ? "" : any.one(AnyValues.ODD_NAMES),
                        any.one(CompareState.PER));
        return any.random().nextInt(4) == 0 ? pair.withSelected(any.random().nextInt(n)) : pair;
    }

    private CompareState pair(Categorical p, Categorical q) {
        List<String> names =
                IntStream.range(0, p.size()).mapToObj(i -> "o" + (i + 1)).toList();
        return CompareState.of(names, p, q, "", "", any.one(CompareState.PER));
    }

    private CompareState numbered(Categorical p, Categorical q) {
        return CompareState.of(List.of(), p, q, "", "", any.one(CompareState.PER));
    }

    private CompareState named(List<String> names, String truth, String model) {
        return CompareState.of(
                names, any.chances(names.size()), Categorical.uniform(names.size()), truth, model, "day");
    }

    // ---- Questions: the coin ------------------------------------------------------------------------------------

    private Stream<EntropyState> entropy() {
        return Stream.of(
                new EntropyState(0, 0, 1),
                new EntropyState(1, 0, 1),
                new EntropyState(0, 1, 1),
                new EntropyState(0.3, 0.3, 0),
                new EntropyState(0.3, 0, 1),
                new EntropyState(0.3, 1, 1),
                new EntropyState(1, 0.25, 1),
                new EntropyState(0.5, 0.5 + 1e-7, 1),
                new EntropyState(1e-9, 1e-6, 1),
                new EntropyState(1 - 1e-12, 0.5, 1),
                new EntropyState(0.011, 0.999, 999_999_999));
    }

    private EntropyState anyCoin() {
        double p = any.random().nextDouble();
        double q = any.random().nextInt(6) == 0 ? p : any.random().nextDouble();
        return new EntropyState(p, q, any.random().nextInt(1000));
    }

    // ---- Bayes: the coin ------------------------------------------------------------------------------------------

    private Stream<CoinState> coin() {
        return Stream.of(Account.values())
                .flatMap(account -> Stream.of(
                        new CoinState(1, 1, 0, 1, 0.5, "", 0, account),
                        new CoinState(1, 1, 0, 1, 0.5, "H", 1, account),
                        new CoinState(2, 2, 0, 1, 0, "HT", 1, account),
                        new CoinState(0.5, 0.5, 0, 1, 1, "T".repeat(13), 1, account),
                        new CoinState(1000, 1000, 0, 1, 0.7, "H", 1, account),
                        new CoinState(1000, 0.5, 0, 1, 0.7, "HTH".repeat(7), 1, account),
                        new CoinState(0.5, 1000, 0.99, 1, 0.7, "HTH".repeat(7), 1, account),
                        new CoinState(2, 2, 0.4, 0.41, 0.4, "HTH".repeat(21), 1, account),
                        new CoinState(8, 2, 0.25, 0.75, 0.9, "", 1, account),
                        new CoinState(1, 1, 0, 0.5, 0.5 + 1e-7, "H".repeat(60), 1, account),
                        new CoinState(1, 1, 0, 1, 0.5, "H".repeat(10_000), 999_999_999, account),
                        new CoinState(2, 2, 0, 1, 1e-9, "HTTTT".repeat(2000), 3, account)));
    }

    private CoinState anyFlips() {
        RandomGenerator random = any.random();
        double low = random.nextBoolean() ? 0 : 0.4 * random.nextDouble();
        double high = random.nextBoolean() ? 1 : 0.5 + 0.5 * random.nextDouble();
        double truth = random.nextDouble();
        String flips = IntStream.range(0, random.nextInt(random.nextBoolean() ? 15 : 90))
                .mapToObj(i -> random.nextDouble() < truth ? "H" : "T")
                .collect(Collectors.joining());
        double a = Math.exp(random.nextDouble() * Math.log(1000));
        double b = Math.exp(random.nextDouble() * Math.log(1000));
        Account account = Account.values()[random.nextInt(2)];
        return new CoinState(a, b, low, high, truth, flips, random.nextInt(1000), account);
    }

    // ---- Bayes: variational ---------------------------------------------------------------------------------------

    private static final List<Part> FLAT = List.of(new Part(1, 1, 1));
    private static final List<Part> BENT = List.of(new Part(0.5, 40, 4), new Part(0.5, 4, 40));

    private Stream<VariationalState> variational() {
        return Stream.of(
                new VariationalState(FLAT, 0, 0, 1, 0, 1.78),
                new VariationalState(FLAT, 0, 0, 0, 8, 0.02),
                new VariationalState(FLAT, 1000, 0, 1, -8, 5),
                new VariationalState(FLAT, 500, 500, 1, 0, 0.06),
                new VariationalState(FLAT, 1, 1, 0.5, 0, 1),
                new VariationalState(BENT, 3, 3, 1, 2.02, 0.39),
                new VariationalState(BENT, 3, 3, 1, -2, 0.4),
                new VariationalState(BENT, 4, 2, 1, -2, 0.4),
                new VariationalState(BENT, 3, 3, 0, 0, 2),
                pair(0, 1),
                pair(0, 2),
                pair(0.8, 0.6),
                pair(0.99, 5),
                pair(0.99, 0.02),
                new VariationalState(List.of(new Part(1, 1000, 0.5), new Part(1e-9, 0.5, 1000)), 0, 1000, 1, 0, 1),
                new VariationalState(
                        List.of(new Part(1, 9, 1), new Part(1, 5, 5), new Part(1, 1, 9)), 2, 1, 0.01, 1, 1));
    }

    private static VariationalState pair(double correlation, double sigma) {
        return new VariationalState(FLAT, 0, 0, 1, 0, sigma, Optional.of(correlation));
    }

    private VariationalState anyGuess() {
        RandomGenerator random = any.random();
        List<Part> prior = new ArrayList<>();
        for (int k = random.nextInt(3); k >= 0; k--) {
            prior.add(new Part(1 - random.nextDouble(), random.nextDouble(0.5, 60), random.nextDouble(0.5, 60)));
        }
        return new VariationalState(
                prior,
                random.nextInt(40),
                random.nextInt(40),
                random.nextInt(3) == 0 ? 1 : random.nextDouble(),
                random.nextDouble(-4, 4),
                random.nextDouble(0.05, 3));
    }

    // ---- Questions: two events ----------------------------------------------------------------------------------

    private Stream<EventsState> events() {
        return Stream.of(Story.values())
                .flatMap(story -> Stream.of(
                        new EventsState(story, 0, 0.25, 0.9, false, 0, false, 0),
                        new EventsState(story, 0, 0.25, 0.9, false, 2, true, 1),
                        new EventsState(story, 1, 0.25, 0.9, false, 0, true, 2),
                        new EventsState(story, 0.5, 0, 0.9, false, 0, true, 3),
                        new EventsState(story, 0.5, 0, 0.9, false, 1, false, 3),
                        new EventsState(story, 0.5, 0, 1, false, 3, false, 4),
                        new EventsState(story, 0.5, 0.0001, 1, false, 1, true, 5),
                        new EventsState(story, 0.3, 1, 1, true, 0, true, 6),
                        new EventsState(story, 0.3, 0, 0, true, 0, true, 7),
                        new EventsState(story, 1, 1, 1, true, 0, true, 8),
                        new EventsState(story, 0.5, 0.5, 0.5 + 1e-9, false, 3, false, 9),
                        new EventsState(story, 1e-9, 1e-6, 0.5, false, 0, true, 10),
                        new EventsState(story, 1e-200, 1e-200, 1e-200, true, 0, false, 11),
                        new EventsState(story, 1 - 1e-12, 0.3, 0.7, false, 2, true, 999_999_999)));
    }

    private EventsState anyEvents() {
        double left = any.chance();
        boolean tied = any.random().nextInt(4) == 0;
        return new EventsState(
                any.random().nextBoolean() ? Story.RAIN : Story.DICE,
                any.chance(),
                left,
                tied ? left : any.chance(),
                tied,
                any.random().nextInt(4),
                any.random().nextBoolean(),
                any.random().nextInt(1000));
    }

    // ---- Questions: English -------------------------------------------------------------------------------------

    /** On both charts: no letter, one, two, all the same, few words; Chinese; a file that is not there; a game. */
    private Stream<EnglishState> english() {
        NamedFile away = new NamedFile("away.txt", 123_456_789, 42);
        return Stream.of(
                english("", 3, Lower.PASSAGE),
                english("", 0, Lower.GROWTH),
                english("e", 1, Lower.PASSAGE),
                english("It", 4, Lower.GROWTH),
                english("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 2, Lower.PASSAGE),
                english("Call me Ishmael. Some years ago", 4, Lower.PASSAGE),
                english("\u9053\u53EF\u9053\uFF0C\u975E\u5E38\u9053\u3002", 4, Lower.PASSAGE),
                english("\u9053", 1, Lower.GROWTH),
                new EnglishState(TextSource.of(away), 2, Lower.PASSAGE, 0, 3, false, ""),
                new EnglishState(TextSource.of(Book.CHAPTER_ONE), 0, Lower.PASSAGE, 15, 0, false, ""),
                new EnglishState(TextSource.of(Book.CHAPTER_ONE), 2, Lower.PASSAGE, 15, 0, true, ""),
                new EnglishState(TextSource.of(Book.CHAPTER_ONE), 4, Lower.PASSAGE, 15, 0, true, "ETCALLMEET"),
                new EnglishState(TextSource.of(Book.CHAPTER_ONE), 1, Lower.GROWTH, 999_999, 13, false, ""),
                new EnglishState(TextSource.ofOwn("Yes"), 1, Lower.PASSAGE, 0, 0, true, "YES"));
    }

    private static EnglishState english(String text, int step, Lower view) {
        return new EnglishState(TextSource.ofOwn(text), step, view, 0, 0, false, "");
    }

    private EnglishState anyEnglish() {
        boolean own = any.random().nextBoolean();
        TextSource text = own ? TextSource.ofOwn(any.one(AnyValues.ODD_NAMES)) : TextSource.of(Book.CHAPTER_ONE);
        return new EnglishState(
                text,
                any.random().nextInt(5),
                any.random().nextInt(3) == 0 ? Lower.GROWTH : Lower.PASSAGE,
                any.random().nextInt(10_000),
                any.random().nextInt(14),
                any.random().nextInt(3) == 0,
                "ETAOINSHRDLUETAOIN".substring(0, any.random().nextInt(18)));
    }

    // ---- Questions: squeezed ------------------------------------------------------------------------------------

    /** Nothing, one letter, one that is repeated, few, Chinese, a file that is not here; what a language lacks; each coder. */
    private Stream<SqueezedState> squeezed() {
        TextSource away = TextSource.of(new NamedFile("W".repeat(60) + " & <b>.txt", 123_456_789, 42));
        Stream<TextSource> texts = Stream.concat(
                Stream.of(
                                "",
                                "?",
                                "a",
                                "aaaaaaaaaaaaaaaa",
                                "abab",
                                "never five of V",
                                "\u4E09\u4EBA\u884C\uFF0C\u4E09\u4EBA",
                                "\u4E00")
                        .map(TextSource::ofOwn),
                Stream.of(away));
        Stream<SqueezedState> ends = texts.flatMap(text -> Stream.of(
                new SqueezedState(text, LetterLanguage.PINYIN, false, Coder.LANGUAGE),
                new SqueezedState(text, LetterLanguage.PINYIN, true, Coder.LANGUAGE),
                new SqueezedState(text, LetterLanguage.ENGLISH, false, Coder.HUFFMAN),
                new SqueezedState(text, LetterLanguage.GERMAN, true, Coder.DEFLATE)));
        TextSource chapter = TextSource.of(Book.CHAPTER_ONE);
        return Stream.concat(
                ends,
                Stream.of(Coder.values())
                        .map(coder -> new SqueezedState(chapter, LetterLanguage.FRENCH, false, coder)));
    }

    private SqueezedState anySqueezed() {
        String text = any.random().nextInt(4) == 0
                ? "\u5343\u91CC\u4E4B\u884C\u59CB\u4E8E\u8DB3\u4E0B"
                        .repeat(1 + any.random().nextInt(9))
                : any.one(AnyValues.ODD_NAMES)
                        + any.one(AnyValues.ODD_NAMES).repeat(any.random().nextInt(40));
        return new SqueezedState(
                any.random().nextInt(3) == 0 ? TextSource.of(Book.RANDOM) : TextSource.ofOwn(text),
                LetterLanguage.values()[any.random().nextInt(LetterLanguage.values().length)],
                any.random().nextBoolean(),
                Coder.values()[any.random().nextInt(Coder.values().length)]);
    }

    // ---- Sampling -----------------------------------------------------------------------------------------------

    /** On every page: no draw, one, two, many; a certain outcome; a model with zeros; both equal. */
    Stream<SamplingState> sampling() {
        List<SamplingState> all = new ArrayList<>();
        int[] draws = {0, 1, 2, 12_345};
        for (Page page : Page.values()) {
            for (int i = 0; i < draws.length; i++) {
                int n = draws[i];
                all.add(drawn(Source.DIE, Categorical.of(1, 1, 1, 1, 1, 5), Categorical.uniform(6), n, page));
                all.add(
                        switch (i) {
                            case 0 -> drawn(Source.COIN, Categorical.of(0.9, 0.1), Categorical.of(1, 0), n, page);
                            case 1 -> drawn(Source.COIN, Categorical.of(1, 0), Categorical.of(0.5, 0.5), n, page);
                            case 2 ->
                                drawn(
                                        Source.LETTERS,
                                        Categorical.of(0.5, 0.3, 0.2),
                                        Categorical.of(0.5, 0.3, 0.2),
                                        n,
                                        page);
                            default ->
                                drawn(Source.COIN, Categorical.of(0.5, 0.5), Categorical.of(0.501, 0.499), n, page);
                        });
            }
            all.add(drawn(Source.COIN, Categorical.of(0.999, 0.001), Categorical.of(0.001, 0.999), 5, page));
            all.add(drawn(Source.COIN, Categorical.of(1, 0), Categorical.of(1, 0), 3, page));
            all.add(drawn(Source.COIN, Categorical.of(0.5, 0.5), Categorical.of(0.5 + 1e-7, 0.5 - 1e-7), 3, page));
        }
        return all.stream();
    }

    private SamplingState drawn(Source source, Categorical p, Categorical q, int draws, Page page) {
        List<String> names = source == Source.COIN
                ? List.of("@heads", "@tails")
                : IntStream.range(0, p.size())
                        .mapToObj(i -> source == Source.DIE ? "" + (i + 1) : "" + (char) ('A' + i))
                        .toList();
        return new SamplingState(source, names, p, q, 0, any.random().nextInt(1000), draws, page);
    }

    SamplingState anyRun() {
        Source source = any.one(List.of(Source.values()));
        int n = source == Source.DIE
                ? 6
                : source == Source.COIN ? 2 : any.random().nextInt(2, 11);
        int[] draws = {0, 1, 3, 10, 99, 1000, 20_000};
        SamplingState run = drawn(
                source,
                any.chances(n),
                any.chances(n),
                draws[any.random().nextInt(draws.length)],
                any.one(List.of(Page.values())));
        return any.random().nextInt(3) == 0 ? run.withTheta(any.random().nextDouble(-10, 10)) : run;
    }

    // ---- Fit ----------------------------------------------------------------------------------------------------

    Stream<FitState> fit() {
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

    private static List<Start> starts() {
        return List.of(new Start(-1, 1.4), new Start(1, 1.4), new Start(0, 2.75), new Start(0, 1));
    }

    FitState anyHumps() {
        List<Hump> humps = Stream.generate(() -> new Hump(
                        any.random().nextDouble(0.01, 1),
                        Math.rint(any.random().nextDouble(-60, 60)) / 10,
                        any.random().nextDouble(0.05, 4)))
                .limit(1 + any.random().nextInt(FitState.MOST_HUMPS))
                .toList();
        return new FitState(
                humps,
                starts(),
                any.random().nextInt(4),
                any.random().nextBoolean() ? FitState.SETTLED : any.random().nextInt(20),
                any.random().nextBoolean(),
                7);
    }
}
