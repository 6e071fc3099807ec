package kllab.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kllab.text.Numbers;
import kllab.text.Refusal;
import kllab.text.Typed;
import kllab.text.table.Grid.Custom;

/** Splits a pasted text into lines and cells, in each way that its separators allow. */
final class Cutter {
    private static final String COMMAS = ",\uFF0C\u3001";
    private static final String SEMICOLONS = ";\uFF1B";
    private static final String BARS = "|\uFF5C";
    private static final Pattern RULE = Pattern.compile("[\\s|:+\uFF5C-]*-[\\s|:+\uFF5C-]*");
    private static final Pattern R_INDEX = Pattern.compile("\\s*\\[\\d+\\]\\s.*");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029\u000B\f]");

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final boolean indexed;

    /** One way to split it. */
    record Cut(List<List<String>> rows, List<Integer> lines, Custom custom) {
        /**
         * The grid of it.
         *
         * @throws Refusal if its lines have different lengths, or its spaces may separate thousands
         */
        Grid grid() {
            if (custom == Custom.BLANKS) {
                Blanks.requireNoThousands(rows, lines);
            }
            return Grid.of(rows, lines, custom);
        }
    }

    Cutter(String text) {
        String[] all = LINE_ENDS.split(text, -1);
        boolean barred = BARS.chars().anyMatch(bar -> text.indexOf(bar) >= 0);
        for (int i = 0; i < all.length; i++) {
            boolean rule = barred && RULE.matcher(all[i]).matches();
            if (!all[i].isBlank() && !rule) {
                lines.add(all[i]);
                numbers.add(i + 1);
            }
        }
        indexed = lines.stream().allMatch(line -> R_INDEX.matcher(line).matches());
    }

    /** Each line as one cell. */
    Grid whole() {
        return new Grid(rows(List::of), numbers, Custom.WHOLE, false);
    }

    private List<List<String>> rows(Function<String, List<String>> cut) {
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (String line : lines) {
            rows.add(cut.apply(line.strip()));
        }
        return rows;
    }

    /**
     * All ways to be tried: by tabs, semicolons or bars if there are any; otherwise by commas, by wide commas, by
     * spaces, and whole lines.
     */
    List<Cut> cuts() {
        if (indexed) {
            return List.of(new Cut(List.of(afterIndices()), numbers, Custom.CODE));
        }
        for (String signs : List.of("\t", BARS, SEMICOLONS)) {
            if (holds(lines.getFirst(), signs) || lines.stream().anyMatch(line -> holds(line, signs))) {
                return List.of(bySigns(signs));
            }
        }
        List<Cut> cuts = new ArrayList<>();
        boolean commas = lines.stream().anyMatch(line -> holds(line, COMMAS));
        if (commas) {
            cuts.add(byCommas(lines, COMMAS, Custom.COMMAS));
        }
        List<String> wide = lines.stream().map(Cutter::withTabs).toList();
        boolean decimals = wide.stream().anyMatch(line -> holds(line, "\t"))
                && wide.stream().anyMatch(line -> holds(line, ","));
        if (decimals) {
            cuts.add(byCommas(wide, "\t", Custom.WIDE_COMMAS));
        }
        boolean numbersAlone = Typed.read(lines.getLast()).isNumber();
        if (Blanks.partNumbers(lines.getLast().strip()) || (!commas && !numbersAlone)) {
            List<List<String>> rows = rows(Blanks::cut);
            if (rows.stream()
                    .flatMap(List::stream)
                    .noneMatch(Cutter::endsInComma)) { // the separator of cells, if there is any
                cuts.add(new Cut(rows, numbers, Custom.BLANKS));
            }
        }
        boolean alone = lines.size() > 1 ? numbersAlone : commas && numbersAlone;
        if (alone || cuts.isEmpty()) {
            cuts.add(new Cut(rows(List::of), numbers, Custom.WHOLE));
        }
        return cuts;
    }

    private static boolean endsInComma(String cell) {
        return !cell.isEmpty() && COMMAS.indexOf(cell.charAt(cell.length() - 1)) >= 0;
    }

    /** Removes the index of the first element, which R prints in front of each line. */
    private List<String> afterIndices() {
        List<String> cells = new ArrayList<>();
        for (String line : lines) {
            cells.addAll(Blanks.cut(line.substring(line.indexOf(']') + 1).strip()));
        }
        return cells;
    }

    private Cut bySigns(String signs) {
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = signs.equals(BARS) ? withoutFrame(lines.get(i).strip()) : lines.get(i);
            rows.add(cells(line, signs, numbers.get(i)));
        }
        return new Cut(rows, numbers, Custom.SIGNS);
    }

    private static String withoutFrame(String line) {
        int from = holds(line.substring(0, 1), BARS) ? 1 : 0;
        int to =
                line.length() > 1 && holds(line.substring(line.length() - 1), BARS) ? line.length() - 1 : line.length();
        return line.substring(from, to);
    }

    /**
     * A line with tabs instead of commas, except those between two digits: these may be decimal commas if other commas
     * are followed by spaces.
     */
    private static String withTabs(String line) {
        StringBuilder wide = new StringBuilder(line);
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && COMMAS.indexOf(c) >= 0 && !(c == ',' && isBetweenDigits(line, i))) {
                wide.setCharAt(i, '\t');
            }
        }
        return wide.toString();
    }

    private static boolean isBetweenDigits(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isDigit(line.charAt(at - 1))
                && Character.isDigit(line.charAt(at + 1));
    }

    /** A list over several lines has a comma at the end of each line except the last. */
    private Cut byCommas(List<String> from, String commas, Custom custom) {
        List<List<String>> rows = new ArrayList<>(from.size());
        boolean goesOn = from.size() > 1;
        for (int i = 0; i < from.size(); i++) {
            List<String> cells = cells(from.get(i), commas, numbers.get(i));
            boolean open = cells.size() > 1 && cells.getLast().isEmpty();
            goesOn &= open != (i == from.size() - 1);
            rows.add(open ? cells.subList(0, cells.size() - 1) : cells);
        }
        if (goesOn) {
            return new Cut(List.of(rows.stream().flatMap(List::stream).toList()), numbers, custom);
        }
        return new Cut(rows, numbers, custom);
    }

    private static boolean holds(String line, String signs) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && signs.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line; in quotes a separator is part of the cell, and two quotes are one. */
    private static List<String> cells(String line, String signs, int number) {
        List<String> cells = new ArrayList<>(3);
        int at = 0;
        while (at <= line.length()) {
            int start = at;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            if (start < line.length() && line.charAt(start) == '"') {
                StringBuilder cell = new StringBuilder();
                at = unquote(line, start + 1, cell, number);
                cells.add(cell.toString());
            } else {
                at = next(line, signs, start);
                cells.add(line.substring(start, at).strip());
            }
            at = next(line, signs, at) + 1;
        }
        return cells;
    }

    private static int next(String line, String signs, int from) {
        int at = from;
        while (at < line.length() && signs.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Copies up to the closing quote; returns the index after it. */
    private static int unquote(String line, int from, StringBuilder cell, int number) {
        int at = from;
        while (at < line.length()) {
            boolean quote = line.charAt(at) == '"';
            if (quote && (at + 1 == line.length() || line.charAt(at + 1) != '"')) {
                return at + 1;
            }
            cell.append(line.charAt(at));
            at += quote ? 2 : 1;
        }
        throw new Refusal("paste.quote", Numbers.count(number));
    }
}
