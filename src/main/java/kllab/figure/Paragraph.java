package kllab.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kllab.text.RichText;
import kllab.text.RichText.Run;
import kllab.text.Words;

/** A text broken into balanced lines of at most a width, and at its own line breaks: for headlines in exports. */
public final class Paragraph {
    /** The distance of two lines relative to their size. */
    public static final double LINE = 1.22;

    private static final String CLOSING = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u201D\u2019\uFF05";
    private static final String PAUSES = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F";
    private static final String OPENING = "\uFF08\u300A\u201C\u2018";

    private static final String MARK = String.valueOf(Words.BREAK);

    private final List<RichText> lines;
    private final double size;

    /**
     * Breaks a text. Chinese may break between any two characters, but not before punctuation; if its message marks the
     * boundaries of words ({@link Words#BREAK}), only there, after punctuation and at spaces.
     */
    public Paragraph(RichText text, Look look, double size, double width) {
        this.size = size;
        List<List<Run>> words = words(text, look, width);
        double[] inside = new double[words.size()];
        double[] atEnd = new double[words.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = width(words.get(i), look, size, false);
            atEnd[i] = width(words.get(i), look, size, true);
        }
        int needed = breaks(words, inside, atEnd, width).length;
        double narrowest = width;
        for (double tried = width; tried > width * 0.4; tried -= width * 0.02) {
            if (breaks(words, inside, atEnd, tried).length > needed) {
                break;
            }
            narrowest = tried;
        }
        this.lines = broken(words, breaks(words, inside, atEnd, narrowest));
    }

    /** A text in the largest of some sizes in which it is not higher than that; in the last of them, if it is too high in all. */
    public static Paragraph fitting(RichText text, Look look, double width, double height, double... sizes) {
        for (double size : sizes) {
            Paragraph paragraph = new Paragraph(text, look, size, width);
            if (paragraph.height() <= height || size == sizes[sizes.length - 1]) {
                return paragraph;
            }
        }
        throw new IllegalArgumentException("no sizes");
    }

    private Paragraph(List<RichText> lines, double size) {
        this.lines = lines;
        this.size = size;
    }

    /** The same lines for a text that differs only in digits, since digits have equal widths. */
    public Paragraph withDigitsOf(RichText text) {
        StringBuilder all = new StringBuilder();
        text.runs().forEach(run -> all.append(run.text().replace(MARK, "")));
        List<RichText> next = new ArrayList<>(lines.size());
        int at = 0;
        for (RichText line : lines) {
            List<Run> runs = new ArrayList<>(line.runs().size());
            for (Run run : line.runs()) {
                while (all.charAt(at) == '\n') {
                    at++;
                }
                String piece = all.substring(at, at + run.text().length());
                runs.add(new Run(piece, run.face(), run.role(), run.bold(), run.italic(), run.subscript()));
                at += piece.length();
            }
            next.add(new RichText(runs));
        }
        return new Paragraph(next, size);
    }

    /** The text with line breaks inserted. */
    public RichText broken() {
        List<Run> all = new ArrayList<>();
        for (RichText line : lines) {
            if (!all.isEmpty()) {
                all.add(new Run("\n", RichText.Face.TEXT, RichText.Role.PLAIN, false, false, false));
            }
            all.addAll(line.runs());
        }
        return new RichText(all);
    }

    /** The width of its longest line. */
    public double width(Look look) {
        return lines.stream().mapToDouble(line -> look.width(line, size)).max().orElse(0);
    }

    /** The size of its letters, in pixels. */
    public double size() {
        return size;
    }

    public int lineCount() {
        return lines.size();
    }

    public double height() {
        return lines.size() * LINE * size;
    }

    /** Paints the lines downwards from the upper left corner. */
    public void paint(Brush brush, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            brush.text(lines.get(i), x, y + (i * LINE + 0.95) * size, Tone.INK, size, Brush.Anchor.START);
        }
    }

    /** For each line the index of the word after its end; a word has one width inside a line and another at its end. */
    private static int[] breaks(List<List<Run>> words, double[] inside, double[] atEnd, double width) {
        int[] ends = new int[words.size() + 1];
        int count = 0;
        int begun = 0;
        double used = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean newLine = isNewLine(words.get(i));
            if (newLine || (i > begun && used + atEnd[i] > width)) {
                ends[count++] = i;
                begun = newLine ? i + 1 : i;
                used = 0;
            }
            used += newLine ? 0 : inside[i];
        }
        if (begun < words.size()) {
            ends[count++] = words.size();
        }
        return Arrays.copyOf(ends, count);
    }

    private static boolean isNewLine(List<Run> word) {
        return word.getFirst().text().equals("\n");
    }

    private static List<RichText> broken(List<List<Run>> words, int... ends) {
        List<RichText> lines = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            List<Run> line = new ArrayList<>();
            words.subList(from, end).stream().filter(word -> !isNewLine(word)).forEach(line::addAll);
            lines.add(new RichText(line));
            from = end;
        }
        return lines;
    }

    /** The width of a word; at the end of a line without its trailing space. */
    private static double width(List<Run> word, Look look, double size, boolean atEnd) {
        double width = 0;
        for (int i = 0; i < word.size(); i++) {
            Run run = word.get(i);
            String text = atEnd && i == word.size() - 1 ? run.text().stripTrailing() : run.text();
            width += look.fonts().width(look.font(run, size), text);
        }
        return width;
    }

    /** The unbreakable pieces. A marked text with a piece longer than a line is broken as if it had no marks. */
    private List<List<Run>> words(RichText text, Look look, double width) {
        if (text.runs().stream().noneMatch(run -> run.text().contains(MARK))) {
            return words(text, false);
        }
        List<List<Run>> words = words(text, true);
        boolean tooLong = words.stream().anyMatch(word -> width(word, look, size, true) > width);
        return tooLong ? words(text, false) : words;
    }

    /** The unbreakable pieces; each may consist of several runs. */
    private static List<List<Run>> words(RichText text, boolean marked) {
        List<List<Run>> words = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        char before = '\n';
        boolean beforeKl = false;
        for (Run run : text.runs()) {
            boolean kl = run.role() == RichText.Role.KL;
            int from = 0;
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                boolean inKl = kl && (i > 0 || beforeKl);
                if (inKl ? before == ' ' : breaks(before, c, marked)) {
                    add(word, run, from, i);
                    from = i;
                    if (!word.isEmpty()) {
                        words.add(word);
                        word = new ArrayList<>();
                    }
                }
                before = c;
            }
            add(word, run, from, run.text().length());
            beforeKl = kl;
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static void add(List<Run> word, Run run, int from, int to) {
        String piece = run.text().substring(from, to).replace(MARK, "");
        if (!piece.isEmpty()) {
            word.add(new Run(piece, run.face(), run.role(), run.bold(), run.italic(), run.subscript()));
        }
    }

    /** Whether a line may end between two characters; an amount of KL and its unit are never separated. */
    private static boolean breaks(char before, char after, boolean marked) {
        if (before == ' ' || before == '\n' || after == '\n') {
            return true;
        }
        if (CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return marked
                ? before == Words.BREAK || PAUSES.indexOf(before) >= 0
                : after >= 0x2E80 && before != '\u00A0' && OPENING.indexOf(before) < 0;
    }
}
