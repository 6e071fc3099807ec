package kllab.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kllab.text.Narrow;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;

/** Splits a line at spaces: numbers at one end, a name of any number of words at the other. */
final class Blanks {
    /** Narrow and no-break spaces, which separate thousands in print and in spreadsheets. */
    private static final String WITHIN_NUMBERS = "\u00A0\u202F\u2009\u2007";

    /** Characters that join the numbers on both sides of a space. */
    private static final String JOINTS = "/\u00D7\u2044\uFF0F";

    private static final String PARTS = "%\u2030\uFF05";

    private static final Pattern UNPARTED = Pattern.compile("\\d{4,}+(?:[.,]\\d*+)?");
    private static final Pattern BEGUN = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GONE_ON = Pattern.compile("\\d{3}(?:[.,]\\d*+)?");

    private Blanks() {}

    /** Whether a line has cells separated by spaces, with a number in one of them. */
    static boolean partNumbers(String line) {
        List<String> cells = cut(line);
        return cells.size() > 1 && cells.stream().anyMatch(Blanks::isNumber);
    }

    /** The cells of a line that neither begins nor ends with a space. */
    static List<String> cut(String line) {
        List<String> words = joined(words(line));
        int last = words.size();
        int first = 0;
        while (last > 0 && isNumber(words.get(last - 1))) {
            last--;
        }
        if (last == words.size()) {
            while (first < last && isNumber(words.get(first))) {
                first++;
            }
        }
        boolean all = last == 0 || (first == 0 && last == words.size());
        if (all || (last - first == 1 && words.get(first).charAt(0) != '"')) {
            return words.stream().map(Blanks::bare).toList();
        }
        List<String> cells = new ArrayList<>(words.subList(0, first));
        cells.add(bare(String.join(" ", words.subList(first, last))));
        cells.addAll(words.subList(last, words.size()));
        return cells;
    }

    /**
     * Refuses rows in which a space may separate thousands instead of numbers: three digits after one to three digits.
     * If any number has four digits in a row, thousands are not separated.
     */
    static void requireNoThousands(List<List<String>> rows, List<Integer> lines) {
        if (rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> UNPARTED.matcher(cell).matches())) {
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int i = 0; i + 1 < cells.size(); i++) {
                if (BEGUN.matcher(cells.get(i)).matches()
                        && GONE_ON.matcher(cells.get(i + 1)).matches()) {
                    String both = cells.get(i) + " " + cells.get(i + 1);
                    throw new Refusal("paste.two.cut", Numbers.count(lines.get(row)), "", both, "2");
                }
            }
        }
    }

    private static boolean isNumber(String word) {
        return Typed.read(word).isNumber();
    }

    /** A name without its quotes, and without the separator before its number. */
    private static String bare(String word) {
        String name = word.length() > 1 && (word.endsWith(":") || word.endsWith("\uFF1A") || word.endsWith("="))
                ? word.substring(0, word.length() - 1).strip()
                : word;
        boolean quoted = name.length() > 1 && name.charAt(0) == '"' && name.charAt(name.length() - 1) == '"';
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int from = -1;
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            boolean cut = i == line.length() || (!quoted && parts(line, i));
            quoted ^= i < line.length() && line.charAt(i) == '"';
            if (cut && from >= 0) {
                words.add(line.substring(from, i));
                from = -1;
            } else if (!cut && from < 0) {
                from = i;
            }
        }
        return words;
    }

    private static boolean parts(String line, int at) {
        char c = line.charAt(at);
        return Narrow.isBlank(c) && !(WITHIN_NUMBERS.indexOf(c) >= 0 && isBeforeThousands(line, at));
    }

    private static boolean isBeforeThousands(String line, int at) {
        boolean after = at > 0 && Character.isDigit(line.charAt(at - 1));
        boolean three = at + 3 < line.length()
                && Character.isDigit(line.charAt(at + 1))
                && Character.isDigit(line.charAt(at + 2))
                && Character.isDigit(line.charAt(at + 3));
        return after && three && (at + 4 == line.length() || !Character.isDigit(line.charAt(at + 4)));
    }

    /** Joins the words of one number: 1 / 2 and 50 % are one number each. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        StringBuilder word = new StringBuilder();
        for (String next : words) {
            boolean goesOn = isJoint(next.charAt(0)) || PARTS.contains(next);
            boolean open = isOpen(word) || (goesOn && isNumber(word.toString()));
            if (!word.isEmpty() && !open) {
                joined.add(word.toString());
                word.setLength(0);
            }
            word.append(next);
        }
        joined.add(word.toString());
        return joined;
    }

    private static boolean isJoint(char c) {
        return JOINTS.indexOf(c) >= 0;
    }

    /** Whether it is a number followed by a fraction bar, whose denominator is still missing. */
    private static boolean isOpen(StringBuilder word) {
        int last = word.length() - 1;
        return last > 0 && isJoint(word.charAt(last)) && isNumber(word.substring(0, last));
    }
}
