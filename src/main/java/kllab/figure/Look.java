package kllab.figure;

import java.awt.Font;
import java.util.Objects;
import kllab.core.information.LogBase;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.RichText.Face;
import kllab.text.RichText.Run;
import kllab.text.Words;

/**
 * The presentation of a picture, independent of its content.
 *
 * @param palette the colours
 * @param words the language
 * @param unit the unit of amounts of information
 * @param rem the unit of length, in pixels
 * @param fonts the faces
 */
public record Look(Palette palette, Words words, LogBase unit, double rem, Fonts fonts) {
    /** The rem of all windows up to 840 pixels high. */
    public static final double SMALLEST_REM = 14;

    private static final double LARGEST_REM = 22;
    private static final double SMALLEST_TEXT = 12;

    /**
     * Called in every frame, nearly always with itself; hand-written, because the generated method of a record adds 10
     * ms to the start.
     */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Look look
                        && palette.equals(look.palette)
                        && words.equals(look.words)
                        && unit == look.unit
                        && Double.compare(rem, look.rem) == 0
                        && fonts.equals(look.fonts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(palette, words, unit, rem, fonts);
    }

    /** The rem of a window: a sixtieth of its height, within limits. */
    public static double remOf(double height) {
        return Math.clamp(height / 60, SMALLEST_REM, LARGEST_REM);
    }

    /** The size of tick labels and other small text: 0.84 rem, at least 12 pixels. */
    public double small() {
        return Math.max(SMALLEST_TEXT, 0.84 * rem);
    }

    /** The font of a run of text at a size in pixels. */
    public Font font(Run run, double size) {
        String family = Fonts.family(run.face(), words.language(), run.text());
        boolean italic = run.italic() || (run.face() == Face.VARIABLE && "STIX Two Text".equals(family));
        boolean bold = run.bold() && !"STIX Two Math".equals(family);
        double scaled = run.subscript() ? size * RichText.SUBSCRIPT : size;
        return fonts.get(family, bold, italic && !"Noto Sans SC".equals(family), scaled);
    }

    public Font font(String text, boolean bold, double size) {
        return fonts.get(Fonts.textFamily(words.language(), text), bold, false, size);
    }

    /**
     * Whether the bundled faces have every character of a text; they lack most scripts, emoji and traditional Chinese
     * characters. Such a name is replaced, because exports have no other faces.
     */
    public boolean canShow(String text) {
        return fonts.has(font(text, false, rem), text);
    }

    /** The width of a text in pixels. */
    public double width(String text, boolean bold, double size) {
        return fonts.width(font(text, bold, size), text);
    }

    public double width(RichText text, double size) {
        double width = 0;
        for (Run run : text.runs()) {
            width += fonts.width(font(run, size), run.text());
        }
        return width;
    }

    /** The size of a text that has this room, in pixels: a rem, or less if it does not fit. */
    public double fitting(RichText text, double room) {
        return Math.min(rem, rem * room / Math.max(1, width(text, rem)));
    }

    /** A message in the language of the look. */
    public String say(String key, Object... places) {
        return places.length == 0 ? words.get(key) : words.get(key, places);
    }

    /** The same, with its markup. */
    public RichText rich(String key, Object... places) {
        return words.rich(key, places);
    }

    /** The name of the unit: bits, nats, 比特, 奈特. */
    public String unitName() {
        return words.get(unit == LogBase.BITS ? "unit.bits" : "unit.nats");
    }

    /**
     * The unit of an amount per thing: bits per day, 比特/天.
     *
     * @param thing a message {@code unit.per.<thing>} names it: day, letter, throw, toss, ball, number, time, unit
     */
    public String unitPer(String thing) {
        return words.get("unit.per." + thing, unitName());
    }

    /** An amount as shown, with the unit. */
    public String withUnit(String amount) {
        return amount + "\u00A0" + unitName();
    }

    /** What a readout says of a pinned number, as shown, and of its change; that may be empty. */
    public String pinned(String was, String change) {
        return change.isEmpty() ? say("readout.pinned", was) : say("readout.pinned.change", was, change);
    }

    /** The logarithm in maths markup: log₂ or ln. */
    public String log() {
        return unit == LogBase.BITS ? "<m>log<sub>2</sub></m>" : "<m>ln</m>";
    }

    /** The logarithm in a plain line of text: log₂ or ln. */
    public String logName() {
        return unit == LogBase.BITS ? "log\u2082" : "ln";
    }

    /** Converts nats to the displayed unit. */
    public double shown(double nats) {
        return unit.fromNats(nats);
    }

    /** An amount of information, given in nats, as text in the displayed unit. */
    public String amount(double nats, int decimals) {
        return Numbers.amount(shown(nats), decimals);
    }
}
