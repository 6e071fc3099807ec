package kllab.text.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The meaning of column headings, in the usual languages of spreadsheets. */
enum Headings {
    NAME,
    P,
    Q,
    NUMBER,
    OTHER,
    NONE;

    private static final Set<String> NAMES = Set.of(
            "name",
            "names",
            "outcome",
            "outcomes",
            "event",
            "category",
            "label",
            "value",
            "values",
            "x",
            "i",
            "k",
            "no",
            "#",
            "ergebnis",
            "ereignis",
            "kategorie",
            "bezeichnung",
            "wert",
            "merkmal",
            "nr",
            "nom",
            "\u00E9v\u00E9nement",
            "issue",
            "cat\u00E9gorie",
            "valeur",
            "\u540D\u79F0",
            "\u540D\u5B57",
            "\u7ED3\u679C",
            "\u4E8B\u4EF6",
            "\u7C7B\u522B",
            "\u53D6\u503C",
            "\u5E8F\u53F7");
    private static final Set<String> TRUTHS = Set.of(
            "p",
            "p(x)",
            "truth",
            "true",
            "actual",
            "wahrheit",
            "v\u00E9rit\u00E9",
            "\u771F\u5B9E",
            "\u771F\u5B9E\u5206\u5E03");
    private static final Set<String> MODELS =
            Set.of("q", "q(x)", "model", "modell", "mod\u00E8le", "\u6A21\u578B", "\u6A21\u578B\u5206\u5E03");
    private static final Set<String> AMOUNTS = Set.of(
            "probability",
            "probabilities",
            "prob",
            "chance",
            "share",
            "proportion",
            "frequency",
            "freq",
            "percent",
            "%",
            "percentage",
            "count",
            "counts",
            "n",
            "weight",
            "weights",
            "number",
            "wahrscheinlichkeit",
            "wahrscheinlichkeiten",
            "anteil",
            "anteile",
            "h\u00E4ufigkeit",
            "prozent",
            "anzahl",
            "gewicht",
            "probabilit\u00E9",
            "probabilit\u00E9s",
            "fr\u00E9quence",
            "part",
            "pourcentage",
            "effectif",
            "poids",
            "nombre",
            "\u6982\u7387",
            "\u9891\u7387",
            "\u9891\u6570",
            "\u6BD4\u4F8B",
            "\u767E\u5206\u6BD4",
            "\u6743\u91CD",
            "\u6B21\u6570",
            "\u4EBA\u6570",
            "\u6570\u91CF",
            "\u5360\u6BD4");
    private static final Set<String> TOTALS = Set.of(
            "sum",
            "total",
            "totals",
            "grand total",
            "summe",
            "gesamt",
            "gesamtsumme",
            "insgesamt",
            "somme",
            "total g\u00E9n\u00E9ral",
            "\u03A3",
            "\u2211",
            "\u5408\u8BA1",
            "\u603B\u8BA1",
            "\u603B\u548C",
            "\u603B\u6570",
            "\u6C42\u548C");
    private static final Set<String> MISSING =
            Set.of("na", "n/a", "nan", "null", "none", "nil", "inf", "infinity", "#n/a", "#div/0!");

    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[\uFF08](?:%|\uFF05|in %|n)[)\\]\uFF09]$");
    private static final Pattern NUMBERISH = Pattern.compile(".*\\d[.,]\\d.*|.*[.,]\\d.*|.*\\d[.,].*", Pattern.DOTALL);

    static Headings of(String cell) {
        String word = word(cell);
        if (word.isEmpty()) {
            return NONE;
        }
        return NAMES.contains(word)
                ? NAME
                : TRUTHS.contains(word) ? P : MODELS.contains(word) ? Q : AMOUNTS.contains(word) ? NUMBER : OTHER;
    }

    private static String word(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        word = word.equals("%") ? word : UNIT.matcher(word).replaceFirst("");
        return word.endsWith(":") || word.endsWith("\uFF1A")
                ? word.substring(0, word.length() - 1).strip()
                : word;
    }

    /**
     * Whether a cell can be the heading of a column of numbers: words, but not a mistyped number or a placeholder for a
     * missing one.
     */
    static boolean canHead(String cell) {
        String word = word(cell);
        return word.isEmpty()
                || of(cell) != OTHER
                || (word.codePoints().anyMatch(Character::isLetter)
                        && !MISSING.contains(word)
                        && !NUMBERISH.matcher(word).matches());
    }

    /** Whether a name denotes a row of totals. */
    static boolean isTotal(String name) {
        return TOTALS.contains(word(name));
    }
}
