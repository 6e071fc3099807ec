package kllab.lab.languages;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.DoubleStream;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Box;
import kllab.figure.page.Part.Setup;
import kllab.io.text.CountedFile;
import kllab.text.RichText;
import kllab.text.RichText.Face;
import kllab.text.RichText.Role;
import kllab.text.RichText.Run;

/**
 * The message: in exports its text in a box; on the screen, where a field shows the text, only the card of a counted
 * file; and below, the number of letters and the deciphered text.
 */
final class MessageSheet extends SettledSheet<LanguagesResult> {
    /** The fraction of its height for the text; the notes are below, of which a hall has only the deciphered text. */
    private static final double TEXT_SHARE = 0.66;

    private static final int MOST_CHARACTERS = 1500;
    private static final double PADDING = 0.8;
    private static final double LINE = 1.4;

    /** The sizes of the text in a hall, in rem: the largest in which all of it fits, or the last. */
    private static final double[] SIZES_IN_HALL = {1.8, 1.5, 1.25, 1};

    private final boolean withText;

    /** An empty message; with its text where there is no field. */
    MessageSheet(Setup<LanguagesResult> setup) {
        withText = !setup.withFields();
    }

    /** Where the text is, or the card of a file. */
    Box box() {
        boolean whole = look().presents() && result().state().cipher().isNone();
        return new Box(0, 0, width(), Math.round(whole ? height() : TEXT_SHARE * height()));
    }

    @Override
    public void paintData(Brush brush) {
        LanguagesState state = result().state();
        double box = box().height();
        if (state.file().isPresent()) {
            paintFile(brush, state.file().get(), box);
        } else if (look().presents()) {
            brush.fill(0, 0, width(), box, Tone.SURFACE);
            paintLines(brush, beginning(state.text()).strip(), PADDING * brush.rem(1), box, false, SIZES_IN_HALL);
        } else if (withText) {
            brush.outline(0, 0, width(), box, Tone.CTL, 1);
            paintLines(brush, beginning(state.text()).strip(), PADDING * brush.rem(1), box, false, 1);
        }
        paintNotes(brush, state, box);
    }

    private void paintFile(Brush brush, CountedFile file, double box) {
        double r = brush.rem(1);
        brush.fill(0, 0, width(), box, Tone.SURFACE);
        paintLine(brush, file.name(), 2.2, true, 1.3 * r);
        paintLine(brush, LanguagesWords.file(file, result(), look()), 3.9, false, r);
        paintLine(brush, look().say("languages.file.kept"), 5.3, false, r);
    }

    private void paintLine(Brush brush, String text, double base, boolean bold, double size) {
        double x = brush.rem(PADDING);
        String cut = cut(brush, text, bold, size, width() - 2 * x);
        brush.text(cut, x, brush.rem(base), bold ? Tone.INK : Tone.INK2, bold, size, Anchor.START);
    }

    private void paintNotes(Brush brush, LanguagesState state, double box) {
        double r = brush.rem(1);
        double y = box + (look().presents() ? 0 : 1.5 * r);
        if (!look().presents()) {
            brush.fitted(LanguagesWords.note(result(), look()), 0, y, width(), Tone.INK2, Anchor.START);
        }
        paintLines(brush, LanguagesWords.deciphered(state), y + 0.35 * r, height(), true, 1);
    }

    /** The longest part of a text that could be painted. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 2 * MOST_CHARACTERS));
    }

    /**
     * Paints as many lines of a text as fit between a top and a bottom; one that is not bold is in the box.
     *
     * @param rems the sizes to choose from, the largest first
     */
    private void paintLines(Brush brush, String text, double top, double bottom, boolean bold, double... rems) {
        double left = bold ? 0 : PADDING * brush.rem(1);
        double room = width() - 2 * left;
        String part = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        RichText whole = new RichText(
                part.isEmpty() ? List.of() : List.of(new Run(part, Face.TEXT, Role.PLAIN, bold, false, false)));
        double high = bottom - top - left;
        double[] sizes = DoubleStream.of(rems).map(brush::rem).toArray();
        Paragraph fitted = Paragraph.fitting(whole, look(), room, high * Paragraph.LINE / LINE, sizes);
        double r = fitted.size();
        int lines = (int) Math.floor(high / (LINE * r));
        String[] broken = fitted.broken().runs().stream()
                .map(Run::text)
                .collect(joining())
                .split("\n", 0);
        for (int i = 0; i < Math.min(lines, broken.length); i++) {
            boolean more = i == lines - 1 && (broken.length > lines || part.length() < text.length());
            String line = more ? cut(brush, broken[i].stripTrailing() + " \u2026", bold, r, room) : broken[i];
            brush.text(line, left, top + (i * LINE + 1) * r, Tone.INK, bold, r, Anchor.START);
        }
    }

    /** The text, shortened with an ellipsis to fit. */
    private static String cut(Brush brush, String text, boolean bold, double size, double room) {
        String cut = text;
        int length = text.length();
        while (length > 1 && brush.width(cut, bold, size) > room) {
            length -= Math.max(1, length / 20);
            cut = text.substring(0, length).stripTrailing() + "\u2026";
        }
        return cut;
    }
}
