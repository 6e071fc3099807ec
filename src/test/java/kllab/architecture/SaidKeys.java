package kllab.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.coding.Script;
import kllab.core.fitting.FitDirection;
import kllab.core.sampling.Estimator;
import kllab.io.FileException;
import kllab.io.data.LetterLanguage;
import kllab.io.export.Format;
import kllab.io.export.PaperSize;
import kllab.io.export.PictureChoices;
import kllab.io.session.StateFile;
import kllab.io.session.UserData;
import kllab.io.squeezing.Coder;
import kllab.io.text.Book;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.lab.compare.CompareState;
import kllab.lab.events.Story;
import kllab.lab.hedge.Losses;
import kllab.lab.sampling.SamplingState;
import kllab.lab.telegraph.Targets;
import kllab.text.Language;

/**
 * The keys of all messages that the code can use: those written as whole literals, and those that it composes.
 *
 * <p>For the latter, this class lists the possible parts. A prefix of keys that is not listed here is an error, so that
 * none can hide an unused message.
 */
final class SaidKeys {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern WHOLE = Pattern.compile("(?:[a-z][a-zA-Z0-9-]*\\.)+[a-zA-Z0-9_-]+");
    private static final Pattern BEGINNING = Pattern.compile("(?:[a-z][a-zA-Z0-9-]*\\.)+");
    private static final List<String> FIT = List.of(
            ".kl",
            ".title",
            ".title.short",
            ".goal",
            ".shares",
            ".map",
            ".use.1",
            ".use.2",
            ".curves.spoken",
            ".map.spoken");
    private static final List<String> SENTENCES = List.of("drawn", "read", "try", "simplified", "elsewhere");
    private static final String SAMPLING = "lab/sampling";

    private final Set<String> whole;
    /** What is said of each story of the page of two events. */
    private static final List<String> EVENTS = List.of(
            "headline",
            "headline.decides",
            "headline.almost",
            "second",
            "needed.first",
            "needed.second",
            "believed",
            "count",
            "draw",
            "draw.again",
            "draw.tip",
            "spoken.first",
            "spoken.left",
            "spoken.right");

    /** What is said of letters and of characters on the page English. */
    private static final List<String> ENGLISH = List.of(
            "headline",
            "headline.useless",
            "headline.nothing",
            "stairs",
            "all",
            "growth",
            "next.0",
            "next.1",
            "next.2",
            "next.more",
            "remark",
            "few");

    private final Set<String> beginnings;
    private final List<Built> built = new ArrayList<>();

    /** Keys with a common prefix; some are optional in the code, all others must exist. */
    private record Built(String beginning, Set<String> keys, boolean mustExist) {}

    SaidKeys() {
        String all = code("");
        whole = strings(all).filter(WHOLE.asMatchPredicate()).collect(Collectors.toSet());
        beginnings = strings(all.replaceAll("startsWith\\([^)]*\\)", ""))
                .filter(BEGINNING.asMatchPredicate())
                .collect(Collectors.toSet());
        ofTheShell();
        ofLabs();
        ofSampling();
    }

    private void ofTheShell() {
        List<Lab<?, ?>> labs = LabCatalog.all();
        must("lab.", Stream.concat(labs.stream().map(Lab::id), labs.stream().map(Lab::group)));
        must("tab.", labs.stream().filter(SaidKeys::isTab).map(Lab::id));
        must("letters.", Arrays.stream(LetterLanguage.values()).map(LetterLanguage::id));
        must("name.", names());
        must("carried.", labs.stream().flatMap(SaidKeys::data));
        must("unit.per.", Stream.concat(CompareState.PER.stream(), Stream.of("unit")));
        must("picture.", choices());
        must("help.", SENTENCES.stream());
        must(
                "help.",
                labs.stream()
                        .flatMap(lab -> lab.topics().stream())
                        .flatMap(topic -> SENTENCES.stream().map(sentence -> topic + '.' + sentence)));
        for (Lab<?, ?> lab : labs) {
            must(lab.id() + ".preset.", lab.presets().stream().map(Preset::id));
            must(lab.id() + ".presets.", lab.presets().stream().map(Preset::group));
        }
    }

    private static Stream<String> choices() {
        return Stream.of(Format.values(), PaperSize.values(), Language.values(), PictureChoices.Ground.values())
                .flatMap(Arrays::stream)
                .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT));
    }

    private void ofLabs() {
        Stream.of("thing", "one", "drawn", "things", "unit", "per")
                .forEach(of -> must("tree." + of + ".", Stream.of("balls", "squares", "letters", "days")));
        must("tree.day.", Stream.of("0", "1"));
        Stream.of("best", "mine").forEach(of -> must("tree." + of, Stream.of("", ".says")));
        must(
                "coin.",
                Stream.of("waterfall", "lessons")
                        .flatMap(account -> Stream.of("", ".tip", ".title", ".says", ".headline.none", ".remark")
                                .map(what -> account + what)));
        must("coin.waterfall.headline", Stream.of(".less", ".more", ".just", ".nothing", ".one", ".one.nothing"));
        must("coin.lessons.headline", Stream.of("", ".last", ".ended"));
        must("coin.", Stream.of("heads", "heads.tip", "tails", "tails.tip"));
        must("variational.", Stream.of("flips.wrong", "mu.wrong", "sigma.wrong"));
        must("hedge.name.", Stream.of("0", "1", "2"));
        must("hedge.losses.", Stream.of("bars", "filled", "many"));
        must("hedge.after", Stream.of("", ".one"));
        must("hedge.game.", lower(Losses.Game.values()).stream());
        must(
                "hedge.headline.",
                Stream.of("behind", "level", "ahead")
                        .flatMap(how -> Stream.of(".left", ".more", ".none").map(doubt -> how + doubt)));
        must("hedge.headline.", Stream.of("more.bought", "more.fell", "less.fell", "same.bought", "same.fell"));
        must("variational.remark.", Stream.of("normal", "one", "several", "pair", "unrelated"));
        must("distance.map.", Stream.of("from", "to", "euclid", "tv", "js", "alone", "set", "ball", "circle"));
        must(
                "distance.picture.",
                Stream.of("maps", "closest", "never", "balls").flatMap(each -> Stream.of(each, each + ".tip")));
        must("distance.picture.", Stream.of("next", "last"));
        must("distance.ruler.", Stream.of("euclid", "tv", "js").flatMap(each -> Stream.of(each, each + ".tip")));
        must("distance.bar.", Stream.of("saves", "costs", "even", "metric", "both"));
        must("distance.column.", Stream.of("0", "1", "2").flatMap(each -> Stream.of(each, each + ".brief")));
        must("distance.field.", Stream.of("p", "q", "r"));
        must("distance.spoken.", Stream.of("from", "to", "euclid", "tv", "js"));
        must("entropy.coin.", Stream.of("0", "1", "2").flatMap(coin -> Stream.of(coin, coin + ".says", coin + ".tip")));
        may("entropy.coin.", Stream.of("1.says.nats"));
        must("entropy.", Stream.of("ideal.brief", "believed.brief"));
        for (String story : lower(Story.values())) {
            must(
                    "events." + story + '.',
                    Stream.of("part.", "given.", "cell.", "both.")
                            .flatMap(what -> IntStream.range(0, 4).mapToObj(pair -> what + pair)));
            must("events." + story + '.', EVENTS.stream());
        }
        for (String story : lower(kllab.lab.hypotheses.Story.values())) {
            must(
                    "hypotheses." + story + '.',
                    Stream.of("thousand", "plus", "minus", "seen.0", "seen.1", "with.0", "with.1"));
        }
        must(
                "hypotheses.column.",
                IntStream.range(0, 6).boxed().flatMap(column -> Stream.of("" + column, column + ".brief")));
        must("hypotheses.column.", Stream.of("1.more", "1.all", "2.power", "2.power.brief"));
        must(
                "hypotheses.headline.",
                Stream.of("lifts", "lowers", "leaves", "useless")
                        .flatMap(change -> Stream.of(change, change + ".many")));
        must("hypotheses.with.", Stream.of("none", "these", "others"));
        must("hypotheses.", Stream.of("areas.tip", "cases.tip"));
        must("hypotheses.select.", IntStream.range(0, 8).mapToObj(String::valueOf));
        must(
                "hypotheses.result.",
                IntStream.range(0, 8).boxed().flatMap(result -> Stream.of(result + ".plus", result + ".minus")));
        must("events.measure.", Stream.of("bits", "far", "odds").flatMap(id -> Stream.of(id, id + ".says")));
        must("events.measure.", Stream.of("bits.says.nats"));
        must("events.", Stream.of("independent.tip", "dependent.tip"));
        Stream.of("english.", "squeezed.")
                .forEach(page -> must(page, Stream.of("paste", "paste.tip", "open", "open.tip")));
        for (String script : lower(Script.values())) {
            int steps = script.equals("letters") ? 5 : 4;
            must("english." + script + '.', ENGLISH.stream());
            must(
                    "english." + script + '.',
                    IntStream.range(0, steps)
                            .boxed()
                            .flatMap(i -> Stream.of("step." + i, "brief." + i, "guesses." + i)));
            must("english." + script + ".knowing.", IntStream.range(1, steps).mapToObj(Integer::toString));
        }
        must(
                "texts.",
                Arrays.stream(Book.values()).map(book -> book.messageKey().substring("texts.".length())));
        ofSqueezed();
        may(
                "compare.story.",
                new kllab.lab.compare.CompareLab().presets().stream().map(Preset::id));
        must("compare.headline.normal.", CompareState.PER.stream());
        may(
                "compare.remark.story.",
                new kllab.lab.compare.CompareLab().presets().stream().map(Preset::id));
        must("compare.identity.", Stream.of("needed", "wasted", "paid"));
        must("morse.identity.", Stream.of("needed", "wasted", "paid"));
        must("english.identity.", Stream.of("needed", "wasted", "paid"));
        must("identity.", Stream.of("needed", "wasted", "paid"));
        may("telegraph.target.", Targets.all().stream());
        must(
                "telegraph.target.long.",
                Targets.all().stream().filter(id -> !Targets.languages().contains(id)));
        must(
                "fit.",
                lower(FitDirection.values()).stream()
                        .flatMap(direction -> FIT.stream().map(what -> direction + what)));
        must("morse.letters.", Stream.of("uniform", "believed"));
        must("channel.symbol.", constants("kllab.core.coding.SpacedTelegraph$Symbol"));
        must("channel.symbol.short.", constants("kllab.core.coding.SpacedTelegraph$Symbol"));
        must("channel.kind.", constants("kllab.lab.channel.TelegraphKind"));
        must("channel.tip.", constants("kllab.lab.channel.TelegraphKind").filter(kind -> !kind.equals("own")));
    }

    private void ofSqueezed() {
        Stream.of("squeezed.coder.", "squeezed.named.", "squeezed.why.")
                .forEach(what -> must(what, Arrays.stream(Coder.values()).map(SaidKeys::id)));
        must("squeezed.coder.", Stream.of("plain", "uniform", "huffman").map(id -> id + ".characters"));
        must("squeezed.coder.", Stream.of("uniform.characters.one"));
        must(
                "squeezed.why.",
                Stream.of("plain", "uniform", "huffman", "order-0", "order-1", "deflate")
                        .map(id -> id + ".characters"));
        must("squeezed.why.", Stream.of("few"));
        Stream.of("squeezed.a.", "squeezed.symbols.", "squeezed.fewer.")
                .forEach(what -> must(what, Stream.of("letter", "character")));
        must("unit.per.", Stream.of("letter", "character"));
        must("squeezed.order.", Stream.of("1", "3"));
        must("squeezed.piece.", Stream.of("floor", "own", "wasted", "rest", "paid", "saved", "more"));
        must("squeezed.about.", Stream.of("learns", "learns.characters", "language", "half", "lacks"));
        must("squeezed.rows.says", Stream.of("", ".characters", ".one", ".characters.one"));
        must(
                "squeezed.headline.",
                Stream.of("language", "same", "lacks", "huffman", "pairs", "pairs.more", "exact", "predicted"));
        must("squeezed.headline.", Stream.of("more", "less", "deflate", "equal", "working", "none", "away"));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void ofSampling() {
        String code = code(SAMPLING);
        Set<String> sources = lower(SamplingState.Source.values());
        Set<String> nouns = new TreeSet<>(
                List.of("title", "title.short", "one", "many", "draw", "plural")); // chosen by a condition
        arguments("(?:key|ofKind)", code).forEach(nouns::add);
        must("sampling.", nouns.stream().flatMap(noun -> sources.stream().map(source -> noun + '.' + source)));
        must("sampling.", lower(Estimator.values()).stream().map(k -> k + ".says"));
        must("sampling.", Stream.of("k1.formula"));
        must(
                "sampling.",
                Stream.of("k2.formula", "k3.formula", "bias.formula")
                        .flatMap(name -> Stream.of(name + ".bits", name + ".nats")));
        must("sampling.page.", lower(SamplingState.Page.values()).stream());
        must("sampling.tip.", lower(SamplingState.Page.values()).stream());
        must("sampling.word.", Stream.iterate(2, n -> n <= 10, n -> n + 1).map(Object::toString));
        may("sampling.likelihood.", strings(code));
        may(
                "sampling.headline.",
                Stream.concat(
                        strings(code.replaceAll("\"[a-z.]+\" \\+ time", "")),
                        withTime(code).flatMap(key -> Stream.of(key, key + ".future"))));
    }

    private static Stream<String> withTime(String code) {
        return groups(Pattern.compile("\"([a-z.]+)\" \\+ time"), code);
    }

    private void must(String beginning, Stream<String> ends) {
        built.add(new Built(beginning, ends.map(beginning::concat).collect(Collectors.toSet()), true));
    }

    private void may(String beginning, Stream<String> ends) {
        built.add(new Built(beginning, ends.map(beginning::concat).collect(Collectors.toSet()), false));
    }

    /** The given keys that the code never uses. */
    Set<String> unusedOf(Collection<String> keys) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(whole);
        built.forEach(some -> unused.removeAll(some.keys));
        return unused;
    }

    /** The keys used by the code that are not among the given ones. */
    Set<String> missingIn(Set<String> keys) {
        Set<String> roots = keys.stream().map(SaidKeys::root).collect(Collectors.toSet());
        Set<String> missing = whole.stream()
                .filter(key -> roots.contains(root(key)) && !key.matches(".*\\.(properties|json|kllab|damaged|css)"))
                .collect(Collectors.toCollection(TreeSet::new));
        built.stream().filter(Built::mustExist).forEach(some -> missing.addAll(some.keys));
        missing.removeAll(keys);
        return missing;
    }

    /** Prefixes of keys in the code that are not listed here. */
    Set<String> untoldIn(Set<String> keys) {
        Set<String> untold = beginnings.stream()
                .filter(beginning -> keys.stream().anyMatch(key -> key.startsWith(beginning)))
                .collect(Collectors.toCollection(TreeSet::new));
        built.forEach(some -> untold.remove(some.beginning));
        return untold;
    }

    private static String root(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static boolean isTab(Lab<?, ?> lab) {
        return LabCatalog.all().stream()
                        .filter(other -> other.group().equals(lab.group()))
                        .count()
                > 1;
    }

    private static Stream<String> data(Lab<?, ?> lab) {
        return Arrays.stream(lab.stateType().getRecordComponents())
                .map(component -> component.getAnnotation(UserData.class))
                .filter(Objects::nonNull)
                .map(UserData::value);
    }

    /** The app's own names of outcomes, in the code and in the presets. */
    private static Stream<String> names() {
        String states = LabCatalog.all().stream().flatMap(SaidKeys::states).collect(Collectors.joining());
        return groups(Pattern.compile("\"@([a-z-]+)\""), states + code(""));
    }

    private static <S extends Record, R> Stream<String> states(Lab<S, R> lab) {
        return lab.presets().stream().map(preset -> {
            try {
                return StateFile.json(lab.id(), preset.state());
            } catch (FileException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The first arguments of a method's calls, if they are literals. */
    private static Stream<String> arguments(String method, String code) {
        return groups(Pattern.compile("\\b" + method + "\\(\\s*\"([^\"]+)\""), code);
    }

    private static Stream<String> strings(String code) {
        return groups(STRING, code);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** The ids of a package-private enum. */
    private static Stream<String> constants(String type) {
        try {
            return lower((Enum<?>[]) Class.forName(type).getEnumConstants()).stream();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> lower(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kllab", folder))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
