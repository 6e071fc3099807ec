package kllab.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.core.probability.Categorical;
import kllab.lab.compare.CompareModel.Side;
import kllab.text.Language;
import kllab.text.Refusal;
import kllab.text.Words;
import kllab.text.table.PastedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pasted tables and their intended meaning; the cases are in a separate readable file. */
class PastingTest {
    private static final CompareState BEFORE = CompareState.of(
            List.of("Red", "Green", "Blue"), Categorical.of(2, 1, 1), Categorical.of(2, 3, 5), "T", "M", "time");

    private final CompareModel model = new CompareModel(new CompareLab());
    private final Words english = Words.of(Language.EN);
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Pasting pasting = new Pasting(model, () -> english, later::add, Runnable::run);

    @BeforeEach
    void begin() {
        model.change(now -> BEFORE);
    }

    /** The final outcome of a paste. */
    private Pasting.Outcome take(String pasted, Side side) {
        List<Pasting.Outcome> told = new ArrayList<>();
        pasting.take(pasted, side, told::add);
        while (!later.isEmpty()) {
            later.remove().run();
        }
        return told.getLast();
    }

    /** One pasted text, and the expected results, by keyword. */
    private record Case(String name, String pasted, Map<String, String> expected) {
        @Override
        public String toString() {
            return name;
        }

        String get(String key, String otherwise) {
            return expected.getOrDefault(key, otherwise);
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = PastingTest.class.getResourceAsStream("/pasted/tables.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("\n== "))
                    .skip(1)
                    .map(PastingTest::parse)
                    .toList();
        }
    }

    private static Case parse(String text) {
        String[] halves = text.split("\n--\n", 2);
        int name = halves[0].indexOf('\n');
        Map<String, String> expected = new HashMap<>();
        for (String line : halves[1].strip().split("\n")) {
            expected.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return new Case(halves[0].substring(0, name), unmarked(halves[0].substring(name + 1)), expected);
    }

    private static String unmarked(String text) {
        return text.equals("(nothing)")
                ? ""
                : text.replace("␍\n", "\r\n")
                        .replace('⇥', '\t')
                        .replace('␍', '\r')
                        .replace('⍽', '\u00A0')
                        .replace('⎵', '\u202F')
                        .replace('␢', '\u3000')
                        .replace('⌂', '\uFEFF');
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isTakenAsItIsMeantOrRefusedInASentence(Case given) {
        Pasting.Outcome outcome = take(given.pasted, Side.valueOf(given.get("side", "P")));
        if (given.expected.containsKey("refused")) {
            assertThat(keyOf(given.pasted)).as(outcome.sentence(english)).isEqualTo(given.get("refused", ""));
            assertThat(outcome.taken()).isFalse();
            assertThat(outcome.sentence(english)).endsWith(".").doesNotContain("{");
            assertThat(outcome.sentence(english)).isEqualTo(given.get("says", outcome.sentence(english)));
            assertThat(model.state()).isEqualTo(BEFORE);
            return;
        }
        CompareState now = model.state();
        assertThat(outcome.taken()).as(outcome.sentence(english)).isTrue();
        assertThat(now.outcomes())
                .containsExactly(given.get("names", "Red|Green|Blue").split("\\|"));
        assertShares(now.p(), given.get("P", "1/2 1/4 1/4"));
        assertShares(now.q(), given.get("Q", "1/5 3/10 1/2"));
        assertThat(outcome.sentence(english)).isEqualTo(given.get("says", outcome.sentence(english)));
        if (given.expected.containsKey("called")) {
            assertThat(now.truth() + "|" + now.model()).isEqualTo(given.get("called", ""));
        }
        model.undo();
        assertThat(model.state()).as("one step").isEqualTo(BEFORE);
    }

    /** The message key of its refusal. */
    private static String keyOf(String pasted) {
        try {
            PastedTable.read(pasted);
            return "compare.paste.name";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static void assertShares(Categorical actual, String expected) {
        double[] weights = expected.equals("uniform")
                ? Categorical.uniform(actual.size()).toArray()
                : Arrays.stream(expected.split(" "))
                        .mapToDouble(PastingTest::number)
                        .toArray();
        assertThat(actual.toArray()).containsExactly(Categorical.of(weights).toArray(), within(1e-15));
    }

    private static double number(String fraction) {
        int bar = fraction.indexOf('/');
        return bar < 0
                ? Double.parseDouble(fraction)
                : Double.parseDouble(fraction.substring(0, bar)) / Double.parseDouble(fraction.substring(bar + 1));
    }

    @Test
    void everyRefusalOfTablesIsMetByACase() throws IOException {
        Set<String> met = cases().stream().map(each -> each.get("refused", "")).collect(Collectors.toSet());
        assertThat(english.keys().stream().filter(key -> key.startsWith("paste.")))
                .allMatch(key -> met.contains(key)
                        || Set.of("paste.long", "paste.words", "paste.nameless").contains(key));
    }

    @Test
    void aDistributionAndThenTheOtherMakeThePair() {
        take("Sun\t0.75\nRain\t0.25", Side.P);
        take("Sun\t0.5\nRain\t0.5", Side.Q);
        assertThat(model.state().outcomes()).containsExactly("Sun", "Rain");
        assertThat(model.state().p()).isEqualTo(Categorical.of(3, 1));
        assertThat(model.state().q()).isEqualTo(Categorical.of(1, 1));
    }

    @Test
    void tooLongAndTooManyAreSaid() {
        assertThat(take("1 ".repeat(2_000_001), Side.P).sentence(english)).startsWith("That is more than 4,000,000");
        assertThat(take("1\n".repeat(100_001), Side.P).sentence(english))
                .isEqualTo("Found 100,001 outcomes; there is room for 100,000.");
        assertThat(take("1\n".repeat(100_000), Side.P).sentence(english))
                .isEqualTo("Took 100,000 numbers as P. So many outcomes are numbered; the names are gone."
                        + " These are other outcomes than before, so Q is uniform; paste Q next."
                        + " They were scaled to sum to 1.");
    }

    @Test
    void whatIsLongIsReadElsewhereAndTakenWhenItIsRead() {
        List<Pasting.Outcome> told = new ArrayList<>();
        pasting.take("0.5\n".repeat(10_000), Side.P, told::add);
        assertThat(told)
                .extracting(outcome -> outcome.sentence(english))
                .containsExactly("Reading 40,000 characters\u2026");
        assertThat(model.state()).isEqualTo(BEFORE);
        later.remove().run();
        assertThat(model.state().size()).isEqualTo(10_000);
        assertThat(told).hasSize(2);
    }

    @Test
    void aLargeHostileTextIsReadInTime() {
        List<String> hostile = new ArrayList<>();
        for (String line :
                List.of("0.5,", "\"", "[", "(((", "1 / ", "a b c ", "0,5;", "| - ", "1 234 ", "½ ", "%", "=,")) {
            hostile.add(line.repeat(200_000 / line.length()));
            hostile.add((line + "\n").repeat(200_000 / line.length()));
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(60), () -> {
            for (String each : hostile) {
                take(each, Side.P);
            }
        });
    }

    @Test
    void whatIsSavedAsATableComesBack() {
        String table = IntStream.range(0, 3)
                .mapToObj(i -> BEFORE.name(i) + "\t" + BEFORE.p().probability(i) + "\t"
                        + BEFORE.q().probability(i))
                .collect(Collectors.joining("\n"));
        model.swap();
        take(table, Side.P);
        assertThat(model.state().p()).isEqualTo(BEFORE.p());
        assertThat(model.state().q()).isEqualTo(BEFORE.q());
    }

    @Test
    void whatIsPastedWhileALongTableIsReadIsTakenAfterIt() {
        List<String> told = new ArrayList<>();
        pasting.take("0.5\n".repeat(10_000), Side.P, outcome -> {});
        pasting.take("1 3", Side.P, outcome -> told.add(outcome.sentence(english)));
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(model.state().p()).isEqualTo(Categorical.of(1, 3));
        assertThat(told).hasSize(2).last().asString().startsWith("Took 2 numbers as P.");
        assertThat(take("3 1", Side.P).taken()).isTrue();
        assertThat(model.state().p()).isEqualTo(Categorical.of(3, 1));
    }
}
