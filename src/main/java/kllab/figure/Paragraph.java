package kllab.figure;

import java.util.ArrayList;
import java.util.List;
import kllab.text.RichText;
import kllab.text.RichText.Run;

/** A text broken into lines of a width, and at its own line breaks, as headlines on paper need it; lines are balanced. */
public final class Paragraph {
    private static final double LINE = 1.22;

    private final List<RichText> lines;
    private final double size;

    /** Breaks a text; Chinese may break between any two characters but not before punctuation. */
    public Paragraph(RichText text, Look look, double size, double width) {
        this.size = size;
        List<Run> words = words(text);
        int needed = broken(words, look, size, width).size();
        double narrowest = width;
        for (double tried = width; tried > width * 0.4; tried -= width * 0.02) {
            if (broken(words, look, size, tried).size() > needed) {
                break;
            }
            narrowest = tried;
        }
        this.lines = broken(words, look, size, narrowest);
    }

    /** The width that its longest line needs. */
    public double width(Look look) {
        return lines.stream().mapToDouble(line -> look.width(line, size)).max().orElse(0);
    }

    public int lineCount() {
        return lines.size();
    }

    public double height() {
        return lines.size() * LINE * size;
    }

    /** Paints from the upper left corner down. */
    public void paint(Brush brush, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            brush.text(lines.get(i), x, y + (i * LINE + 0.95) * size, Tone.INK, size, Brush.Anchor.START);
        }
    }

    private static List<RichText> broken(List<Run> words, Look look, double size, double width) {
        List<RichText> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        double used = 0;
        for (Run word : words) {
            if (word.text().equals("\n")) {
                lines.add(new RichText(line));
                line = new ArrayList<>();
                used = 0;
                continue;
            }
            double needs = look.fonts().width(look.font(word, size), word.text().stripTrailing());
            if (used + needs > width && !line.isEmpty() && !word.text().isBlank()) {
                lines.add(new RichText(line));
                line = new ArrayList<>();
                used = 0;
            }
            line.add(word);
            used += look.fonts().width(look.font(word, size), word.text());
        }
        if (!line.isEmpty()) {
            lines.add(new RichText(line));
        }
        return lines;
    }

    private static List<Run> words(RichText text) {
        List<Run> words = new ArrayList<>();
        for (Run run : text.runs()) {
            int from = 0;
            for (int i = 1; i <= run.text().length(); i++) {
                if (i == run.text().length()
                        || breaks(run.text().charAt(i - 1), run.text().charAt(i))) {
                    words.add(new Run(
                            run.text().substring(from, i),
                            run.face(),
                            run.role(),
                            run.bold(),
                            run.italic(),
                            run.subscript()));
                    from = i;
                }
            }
        }
        return words;
    }

    private static boolean breaks(char before, char after) {
        boolean chinese = after >= 0x2E80 && "，。、；：！？）》”’％".indexOf(after) < 0;
        return before == ' '
                || before == '\n'
                || after == '\n'
                || (chinese && before != '\u00A0' && "（《“‘".indexOf(before) < 0);
    }
}
