package kllab.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.MorseCode;
import kllab.core.coding.ShiftCipher;
import kllab.core.probability.Categorical;
import kllab.io.data.LetterLanguage;
import kllab.io.text.CountedFile;
import kllab.lab.blocks.BlocksState;
import kllab.lab.channel.ChannelState;
import kllab.lab.languages.LanguagesState;
import kllab.lab.morse.MorseState;
import kllab.lab.telegraph.Targets;
import kllab.lab.telegraph.TelegraphState;

/** States of the pages about codes: edge cases and random ones. */
final class CodingStates {
    private final AnyValues any;

    CodingStates(AnyValues any) {
        this.any = any;
    }

    // ---- Telegraph ----------------------------------------------------------------------------------------------

    Stream<TelegraphState> telegraph() {
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

    TelegraphState anyMessage() {
        String message =
                any.one(List.of("SOS", "E", "WHAT HATH GOD WROUGHT", "THE QUICK BROWN FOX", "5 to 1", "\u00E9t\u00E9"));
        TelegraphState sent = sent(message, any.one(Targets.all()), any.chance(), any.letters())
                .withText(any.one(List.of("", "zebra", "Q")));
        return any.random().nextBoolean()
                ? sent
                : sent.withPlayhead(any.random().nextInt(200));
    }

    // ---- Morse’s belief -----------------------------------------------------------------------------------------

    Stream<MorseState> morse() {
        List<String> own = CodeBook.international().signals();
        double[] e = new double[26];
        e[4] = 1;
        double[] two = e.clone();
        two[0] = 1;
        return Stream.of(
                new MorseState("", Categorical.uniform(26), own, -1),
                new MorseState("", Categorical.of(e), own, 4),
                new MorseState("", Categorical.of(e), own, 0),
                new MorseState("", Categorical.of(two), own, -1),
                new MorseState("tip", LetterLanguage.ENGLISH.letters(), own, -1),
                new MorseState("\u65E5\u672C", LetterLanguage.POLISH.letters(), MorseCode.shortestSignals(26), 9),
                new MorseState("a<b", LetterLanguage.PINYIN.letters(), own, 21));
    }

    MorseState anyDeal() {
        List<String> signals = new ArrayList<>(
                any.random().nextBoolean() ? CodeBook.international().signals() : MorseCode.shortestSignals(26));
        for (int i = any.random().nextInt(4); i > 0; i--) {
            Collections.swap(signals, any.random().nextInt(26), any.random().nextInt(26));
        }
        LetterLanguage language = any.one(List.of(LetterLanguage.values()));
        return any.random().nextBoolean()
                ? new MorseState(
                        language.id(), language.letters(), signals, any.random().nextInt(-1, 26))
                : new MorseState(
                        any.one(AnyValues.ODD_NAMES),
                        any.chances(26),
                        signals,
                        any.random().nextInt(-1, 26));
    }

    // ---- Channel ------------------------------------------------------------------------------------------------

    Stream<ChannelState> channel() {
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
                new ChannelState(false, List.of(7, 7, 3, 6), four, Categorical.of(1, 0), 20),
                new ChannelState(true, List.of(2, 4, 3, 6), Categorical.of(1, 0, 0, 0), Categorical.of(1, 0), 2),
                new ChannelState(true, List.of(2, 4, 3, 6), Categorical.of(0, 0, 1, 0), Categorical.of(0, 1), 3));
    }

    ChannelState anyChannel() {
        List<Integer> durations = any.random().ints(4, 1, 21).boxed().toList();
        return new ChannelState(
                any.random().nextBoolean(),
                durations,
                any.chances(4),
                any.chances(2),
                any.random().nextInt(61));
    }

    // ---- Blocks -------------------------------------------------------------------------------------------------

    Stream<BlocksState> blocks() {
        return Stream.of(0.0, 0.5, 1.0, 0.75, AnyValues.TINY, 1e-4)
                .flatMap(p -> Stream.of(0.0, 0.5, 1.0, p)
                        .map(q -> blocks(p, q, 1 + any.random().nextInt(3))))
                .limit(24);
    }

    private static BlocksState blocks(double p, double q, int block) {
        return new BlocksState(Categorical.of(p, 1 - p), Categorical.of(q, 1 - q), block);
    }

    BlocksState anyBlocks() {
        return blocks(any.chance(), any.chance(), 1 + any.random().nextInt(BlocksState.LONGEST));
    }

    // ---- Which language? ----------------------------------------------------------------------------------------

    Stream<LanguagesState> languages() {
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

    LanguagesState anyText() {
        String text = any.random()
                .ints(any.random().nextInt(60), 0, 40)
                .mapToObj(c -> c < 26 ? Character.toString('a' + c) : " ")
                .reduce("", String::concat)
                .replaceAll(" +", " ")
                .strip();
        Optional<LetterLanguage> chosen = any.random().nextInt(3) == 0
                ? Optional.of(any.one(List.of(LetterLanguage.values())))
                : Optional.empty();
        return new LanguagesState(
                text,
                Optional.empty(),
                new ShiftCipher(any.random().nextBoolean(), any.random().nextInt(26)),
                chosen);
    }
}
