package kllab.figure;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The colours of one theme. */
public final class Palette {
    private final Theme theme;
    private final Map<Tone, Color> colors;

    private Palette(Theme theme, Map<Tone, Color> colors) {
        this.theme = theme;
        this.colors = colors;
    }

    /** Reads {@code theme/<id>.properties}; throws if a colour is missing, since the build is then broken. */
    public static Palette of(Theme theme) {
        Properties values = new Properties();
        String name = "/theme/" + theme.id() + ".properties";
        try (InputStream in = Palette.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no palette " + name);
            }
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Tone, Color> colors = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            String value = values.getProperty(tone.id());
            if (value == null) {
                throw new IllegalStateException("no colour " + tone.id() + " in " + name);
            }
            colors.put(tone, Color.decode(value));
        }
        return new Palette(theme, colors);
    }

    public Theme theme() {
        return theme;
    }

    public Color get(Tone tone) {
        Color color = colors.get(tone);
        if (color == null) {
            throw new IllegalStateException("no colour " + tone);
        }
        return color;
    }

    /** Interpolates between two colours: 0 is the first, 1 the second. */
    public Color between(Tone first, Tone second, double share) {
        Color a = get(first);
        Color b = get(second);
        return new Color(
                between(a.getRed(), b.getRed(), share),
                between(a.getGreen(), b.getGreen(), share),
                between(a.getBlue(), b.getBlue(), share));
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /** The same for a hall that loses light greys: grid lines are darker. */
    public Palette withoutFaintGreys() {
        Map<Tone, Color> darker = new EnumMap<>(colors);
        darker.put(Tone.GRID, get(Tone.TRACK));
        return new Palette(theme, darker);
    }

    /** The contrast of two colours, from 1 to 21, as the Web Content Accessibility Guidelines 2.2 define it. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
