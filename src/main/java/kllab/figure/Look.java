package kllab.figure;

import java.awt.Font;
import java.util.Objects;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.text.Numbers;
import kllab.text.RichText;
import kllab.text.RichText.Face;
import kllab.text.RichText.Run;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of a picture, independent of its content.
 *
 * @param palette the colours
 * @param words the language
 * @param unit the unit of amounts of information
 * @param rem the unit of length, in pixels
 * @param fonts the faces
 * @param hall where it is presented; null in a window and on paper
 */
public record Look(
        Palette palette,
        Words words,
        LogBase unit,
        double rem,
        Fonts fonts,
        @Nullable Hall hall) {
    /** The rem of all windows up to 840 pixels high. */
    public static final double SMALLEST_REM = 14;

    private static final double LARGEST_REM = 22;
    private static final double SMALLEST_TEXT = 12;
    private static final double SMALL = 0.84;
    private static final double SCRIPT = 0.72;
    private static final double SCRIPT_IN_HALL = 0.88;
    private static final double STROKES_IN_HALL = 1.5;

    /** A look in a window or on paper. */
    public Look(Palette palette, Words words, LogBase unit, double rem, Fonts fonts) {
        this(palette, words, unit, rem, fonts, null);
    }

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
                        && fonts.equals(look.fonts)
                        && Objects.equals(hall, look.hall));
    }

    @Override
    public int hashCode() {
        return Objects.hash(palette, words, unit, rem, fonts, hall);
    }

    /** The rem of a window: a sixtieth of its height, within limits. */
    public static double remOf(double height) {
        return Math.clamp(height / 60, SMALLEST_REM, LARGEST_REM);
    }

    /** Whether it is presented in a hall. */
    public boolean presents() {
        return hall != null;
    }

    /** The least size of type, in pixels of its face: in a hall nothing is written smaller than a rem. */
    public double least() {
        return presents() ? rem : 0;
    }

    /** The size of tick labels and other small text: 0.84 rem, at least 12 pixels; a rem in a hall. */
    public double small() {
        return presents() ? rem : Math.max(SMALLEST_TEXT, SMALL * rem);
    }

    /** The factor of stroke widths: they are wider in a hall, on any ground, and on paper for projectors. */
    public double strokes() {
        return presents() || palette.theme() == Theme.PROJECTOR ? STROKES_IN_HALL : 1;
    }

    /** The distance of Q's lines, in pixels. */
    public double hatchPitch() {
        return rem * (hall == null ? Brush.HATCH_PITCH : hall.pitch());
    }

    /** The size of a subscript or an exponent of text of a size. */
    public double script(double size) {
        return size * (presents() ? SCRIPT_IN_HALL : SCRIPT);
    }

    /** The size in which a run in text of a size is set: scripts are smaller, and nothing is too small to be read. */
    public double sizeOf(Run run, double size) {
        double wanted = run.subscript() ? script(size) : size;
        return legible(Fonts.family(run.face(), words.language(), run.text()), wanted);
    }

    private double legible(String family, double size) {
        return Math.max(size, least() / Fonts.scale(family));
    }

    /** The font of a run of text at a size in pixels. */
    public Font font(Run run, double size) {
        String family = Fonts.family(run.face(), words.language(), run.text());
        boolean italic = run.italic() || (run.face() == Face.VARIABLE && "STIX Two Text".equals(family));
        boolean bold = run.bold() && !"STIX Two Math".equals(family);
        return fonts.get(family, bold, italic && !"Noto Sans SC".equals(family), sizeOf(run, size));
    }

    public Font font(String text, boolean bold, double size) {
        String family = Fonts.textFamily(words.language(), text);
        return fonts.get(family, bold, false, legible(family, size));
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

    /** The width of the widest of some texts of usual size, in rem. */
    public double widest(Stream<String> texts, boolean bold) {
        return texts.mapToDouble(text -> width(text, bold, rem)).max().orElse(0) / rem;
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

    /** A text of usual size, cut with an ellipsis if it has less room. */
    public String shortened(String text, boolean bold, double room) {
        int end = text.length();
        String shown = text;
        while (end > 1 && width(shown, bold, rem) > room) {
            end = text.offsetByCodePoints(end, -1);
            shown = text.substring(0, end).stripTrailing() + "\u2026";
        }
        return shown;
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

    /** The same after an amount as shown: 1 bit, 2 bits. */
    public String unitName(String amount) {
        return amount.equals("1") ? words.get(unit == LogBase.BITS ? "unit.bit" : "unit.nat") : unitName();
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
