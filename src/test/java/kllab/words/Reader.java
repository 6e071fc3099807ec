package kllab.words;

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
import kllab.text.Language;
import kllab.words.Shown.Found;
import kllab.words.Shown.Kind;

/** Reads screens by the rules, each text once, and keeps what is wrong, with the state where it was found. */
public final class Reader {
    /** Of each kind of fault; the next run shows others. */
    private static final int EXAMPLES = 4;

    private static final int LONGEST = 300;

    /** Alone it is a choice, or the head of a column. */
    private static final String UNIT = "bits|nats|\u6BD4\u7279|\u5948\u7279";

    private final Map<String, Set<Found>> known = new HashMap<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<Language, WrongTexts> wrongs = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder report = new StringBuilder();

    /**
     * Reads what a screen shows now.
     *
     * @param state for the report
     */
    public void read(Parent root, Look look, String lab, Record state) {
        read(root, look, lab, state, state.toString());
    }

    /** The same, where it was something else that brought the screen to what it shows. */
    public void read(Parent root, Look look, String lab, Record state, String deed) {
        Predicate<Found> own = exempt(lab, state);
        for (Found found : Shown.on(root, look)) {
            if (!own.test(found)) {
                read(found, look, lab, deed);
            }
        }
    }

    /** Reads the words beside the charts; in what they quote, a word stands for what a hand has typed. */
    public void skim(Parent root, Look look, String lab, Record state, String deed, String typed) {
        Predicate<Found> own = exempt(lab, state);
        for (Found found : Shown.beside(root, look)) {
            if (!own.test(found)) {
                String text = typed.length() < 2 ? found.text() : found.text().replace(typed, "x");
                read(new Found(found.kind(), text), look, lab, deed);
            }
        }
    }

    private void read(Found found, Look look, String page, String state) {
        Language language = look.words().language();
        String mode = language + " " + look.unit();
        if (!known.computeIfAbsent(mode, none -> new HashSet<>()).add(found)) {
            return;
        }
        for (Rule rule : rules.computeIfAbsent(mode, none -> Rules.ofScreen(look.words(), look.unit()))) {
            boolean brokenLine = rule.equals(Rules.SPACE_AT_END) && found.kind() == Kind.CHART;
            if (!brokenLine) {
                rule.broken(found.text())
                        .ifPresent(piece -> tell(rule.name() + " «" + piece + "»", found, mode, page, state));
            }
        }
        wrongs.computeIfAbsent(language, WrongTexts::of)
                .shownIn(found.text())
                .ifPresent(text -> tell("was wrong once: " + text, found, mode, page, state));
    }

    private void tell(String what, Found found, String mode, String page, String state) {
        String kind = what.replaceAll("«.*", "") + mode + found.kind() + page;
        if (counts.merge(kind, 1, Integer::sum) <= EXAMPLES) {
            report.append(String.format(
                    "%n%s%n    %s %s, %s: %s%n    in %s",
                    what,
                    page,
                    mode,
                    found.kind(),
                    found.text(),
                    state.substring(0, Math.min(LONGEST, state.length()))));
        }
    }

    /** All that was found wrong; empty if nothing was. */
    public String report() {
        return report.toString();
    }

    /** What is no word of the app: names of outcomes that are numbers, words of a code of digits, a unit to choose, the largest seed. */
    private static Predicate<Found> exempt(String lab, Record state) {
        Predicate<Found> choice =
                found -> found.kind() != Kind.CHART && found.text().matches(UNIT);
        return choice.or(
                switch (lab) {
                    case "compare" -> found -> isNamedByNumbers((CompareState) state);
                    case "fit" -> found -> found.text().contains(" 999999");
                    case "blocks" -> found -> found.text().matches("[01]+");
                    case "telegraph" -> found -> found.text().matches(UNIT);
                    default -> found -> false;
                });
    }

    private static boolean isNamedByNumbers(CompareState pair) {
        return !pair.isNumbered() && pair.name(0).matches("\\d{4,}");
    }
}
