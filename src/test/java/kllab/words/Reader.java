package kllab.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Parent;
import kllab.figure.Look;
import kllab.lab.compare.CompareState;
import kllab.stage.Written.Word;
import kllab.text.Language;
import kllab.words.Shown.Found;
import kllab.words.Shown.Kind;

/** Checks the texts of screens, each text once, and records errors with the state in which they were found. */
public final class Reader {
    /** The number of examples reported per kind of error. */
    private static final int EXAMPLES = 4;

    private static final int LONGEST = 300;

    /** Alone it is a choice, or the heading of a column. */
    private static final String UNIT = "bits|nats|\u6BD4\u7279|\u5948\u7279";

    private final Map<String, Set<Found>> known = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<Language, WrongTexts> wrongs = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder report = new StringBuilder();

    /** What is read, and where. */
    private record Place(Look look, String page, String deed) {
        Language language() {
            return look.words().language();
        }

        String mode() {
            return language() + " " + look.unit();
        }

        @Override
        public String toString() {
            return page + ' ' + mode() + ", in " + deed.substring(0, Math.min(LONGEST, deed.length()));
        }
    }

    /**
     * Reads what a screen shows now.
     *
     * @param deed what brought it there, for the report
     */
    public void read(Parent root, Look look, String page, Record state, String deed) {
        readAll(Shown.on(root, look), new Place(look, page, deed), state);
    }

    /** Checks the texts beside the charts; typed input quoted in them is replaced by a word. */
    public void skim(Parent root, Look look, String page, Record state, String deed, String typed) {
        List<Found> all = Shown.beside(root, look).stream()
                .map(found -> found.quoting(typed))
                .toList();
        readAll(all, new Place(look, page, deed), state);
    }

    /** Reads what a picture on paper writes. */
    public void readPaper(List<Word> texts, Look look, String page, Record state) {
        List<Found> all =
                texts.stream().map(word -> Shown.found(Kind.CHART, word.text())).toList();
        readAll(all, new Place(look, page, "on paper, " + state), state);
    }

    /** Reads a sentence that stands alone. */
    public void readSentence(String sentence, Look look, String page, String deed) {
        read(new Found(Kind.SENTENCE, sentence), new Place(look, page, deed));
    }

    private void readAll(List<Found> all, Place place, Record state) {
        all.stream().filter(isOfTheApp(place.page, state)).forEach(found -> read(found, place));
    }

    private void read(Found found, Place place) {
        if (!known.computeIfAbsent(place.mode(), none -> new HashSet<>()).add(found)) {
            return;
        }
        for (Rule rule : rules.computeIfAbsent(place.mode() + found.kind(), none -> rules(found.kind(), place.look))) {
            rule.broken(found.text()).ifPresent(piece -> tell(rule.name(), piece, found, place));
        }
        wrongs.computeIfAbsent(place.language(), WrongTexts::of)
                .shownIn(found.text())
                .ifPresent(text -> tell("never again", text, found, place));
    }

    /** A line of a chart may end in the space where it was broken; buttons are no sentences. */
    private static List<Rule> rules(Kind kind, Look look) {
        List<Rule> rules = new ArrayList<>(Rules.ofScreen(look.words(), look.unit()));
        switch (kind) {
            case CHART, TICK -> rules.remove(Rules.SPACE_AT_END);
            case BUTTON, PROMPT -> rules.add(Rules.STOP_AT_LABEL);
            case SENTENCE -> rules.add(Rules.NO_FULL_STOP);
            case LABEL, TIP, SPOKEN -> {}
        }
        return rules;
    }

    private void tell(String rule, String piece, Found found, Place place) {
        if (counts.merge(rule + place.page + place.mode() + found.kind(), 1, Integer::sum) <= EXAMPLES) {
            report.append(
                    String.format("%n%s «%s»%n    %s: %s%n    %s", rule, piece, found.kind(), found.text(), place));
        }
    }

    /** All errors found; empty if there are none. */
    public String report() {
        return report.toString();
    }

    /** All but names of outcomes that are numbers, words of a code of digits, a unit to choose, the largest seed. */
    private static Predicate<Found> isOfTheApp(String page, Record state) {
        return switch (page) {
            case "compare" -> found -> !isUnit(found) && !isNamedByNumbers((CompareState) state);
            case "fit" -> found -> !isUnit(found) && !found.text().contains(" 999999");
            case "blocks", "squeezed" ->
                found -> !isUnit(found) && !found.text().matches("[01]+");
            case "telegraph" -> found -> !found.text().matches(UNIT);
            default -> found -> !isUnit(found);
        };
    }

    private static boolean isUnit(Found found) {
        return found.kind() != Kind.CHART
                && found.kind() != Kind.TICK
                && found.text().matches(UNIT);
    }

    private static boolean isNamedByNumbers(CompareState pair) {
        return !pair.isNumbered() && pair.name(0).matches("\\d{4,}");
    }
}
