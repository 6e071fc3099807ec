package kllab.lab.languages;

import java.util.List;
import kllab.figure.Brush;
import kllab.figure.Brush.Anchor;
import kllab.figure.Paragraph;
import kllab.figure.SettledSheet;
import kllab.figure.Tone;
import kllab.figure.page.Part.Setup;
import kllab.io.text.CountedFile;
import kllab.text.RichText;
import kllab.text.RichText.Face;
import kllab.text.RichText.Role;
import kllab.text.RichText.Run;
import kllab.text.Words;

/**
 * The message: in exports its text in a box; on the screen, where a field shows the text, only the card of a counted
 * file; and below, the number of letters and the deciphered text.
 */
final class MessageSheet extends SettledSheet<LanguagesResult> {
    /** The fraction of its height() for the text; the notes are below. */
    static final double TEXT_SHARE = 0.66;

    private static final int MOST_CHARACTERS = 1500;
    private static final double PADDING = 0.8;
    private static final double LINE = 1.4;

    private final boolean withText;

    /** An empty message; on paper with its text, which a window has in a field. */
    MessageSheet(Setup<LanguagesResult> setup) {
        withText = setup.onPaper();
    }

    @Override
    public void paintData(Brush brush) {
        LanguagesState state = result().state();
        CountedFile file = state.file().orElse(null);
        double box = Math.round(TEXT_SHARE * height());
        if (file != null) {
            paintFile(brush, file, box);
        } else if (withText) {
            brush.outline(0, 0, width(), box, Tone.CTL, 1);
            paintLines(
                    brush,
                    beginning(state.text()).strip(),
                    Tone.INK,
                    brush.rem(PADDING),
                    box - brush.rem(2 * PADDING),
                    false);
        }
        paintNotes(brush, state, box);
    }

    private void paintFile(Brush brush, CountedFile file, double box) {
        Words words = brush.look().words();
        double r = brush.rem(1);
        brush.fill(0, 0, width(), box, Tone.SURFACE);
        double room = width() - 2 * PADDING * r;
        brush.text(
                FittedLine.cut(brush, file.name(), true, 1.3 * r, room),
                PADDING * r,
                2.2 * r,
                Tone.INK,
                true,
                1.3 * r,
                Anchor.START);
        String key = file.guessed() ? "languages.file.guessed" : "languages.file";
        String facts = words.get(key, LanguagesWords.size(file.bytes()), file.encoding());
        brush.text(
                FittedLine.cut(brush, facts, false, r, room), PADDING * r, 3.9 * r, Tone.INK2, false, r, Anchor.START);
        String kept = words.get("languages.file.kept");
        brush.text(
                FittedLine.cut(brush, kept, false, r, room), PADDING * r, 5.3 * r, Tone.INK2, false, r, Anchor.START);
    }

    private void paintNotes(Brush brush, LanguagesState state, double box) {
        Words words = brush.look().words();
        double r = brush.rem(1);
        String deciphered = LanguagesWords.deciphered(state);
        double y = box + 1.5 * r;
        if (deciphered.isEmpty()) {
            RichText counted = RichText.parse(LanguagesWords.counted(result(), words));
            FittedLine.paint(brush, counted, 0, y, width());
            return;
        }
        FittedLine.paint(brush, LanguagesWords.decipheredBy(state, words), 0, y, width());
        paintLines(brush, deciphered, Tone.INK, y + 0.35 * r, height() - y - 0.35 * r, true);
    }

    /** The longest part of a text that could be painted. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 2 * MOST_CHARACTERS));
    }

    /** Paints as many lines of a text as fit. */
    private void paintLines(Brush brush, String text, Tone tone, double top, double room, boolean bold) {
        double r = brush.rem(1);
        double left = bold ? 0 : PADDING * r;
        String part = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        RichText whole = new RichText(
                part.isEmpty() ? List.of() : List.of(new Run(part, Face.TEXT, Role.PLAIN, bold, false, false)));
        int lines = (int) Math.floor(room / (LINE * r));
        String[] broken = new Paragraph(whole, brush.look(), r, width() - 2 * left)
                .broken().runs().stream()
                        .map(Run::text)
                        .reduce("", String::concat)
                        .split("\n", 0);
        for (int i = 0; i < Math.min(lines, broken.length); i++) {
            boolean more = i == lines - 1 && (broken.length > lines || part.length() < text.length());
            String line = more
                    ? FittedLine.cut(brush, broken[i].stripTrailing() + " \u2026", bold, r, width() - 2 * left)
                    : broken[i];
            brush.text(line, left, top + (i * LINE + 1) * r, tone, bold, r, Anchor.START);
        }
    }
}
