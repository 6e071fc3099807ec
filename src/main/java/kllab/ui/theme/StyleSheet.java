package kllab.ui.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Tone;

/**
 * The style sheet {@code theme/kl.css} for one look, as a data address that a scene can take.
 *
 * <p>JavaFX's own {@code em} follows the size of each control's type, which differs between the faces of the two languages;
 * so lengths are written in {@code r} (rem), sizes of type in {@code t} and of icons in {@code i}, and put in here as pixels.
 */
public final class StyleSheet {
    private final String template;

    public StyleSheet() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("/theme/kl.css")) {
            if (in == null) {
                throw new IllegalStateException("no style sheet /theme/kl.css");
            }
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address to add to {@code Scene.getStylesheets()}. */
    public String address(Look look) {
        byte[] css = css(look).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    String css(Look look) {
        String family = Fonts.textFamily(look.words().language(), "");
        return root(look, family) + lengths(look.rem(), look.rem() * Fonts.scale(family));
    }

    private static String root(Look look, String family) {
        StringBuilder css = new StringBuilder(".root { -fx-font-family: \"" + family + "\";");
        for (Tone tone : Tone.values()) {
            Color c = look.palette().get(tone);
            String hex = Integer.toHexString(c.getRGB()).substring(2); // what is opaque begins with ff
            css.append(" -kl-").append(tone.id()).append(": #").append(hex).append(';');
        }
        return css.append(" }\n").toString();
    }

    /** Read by hand: a pattern over the whole sheet and a formatter for each length cost a start 40 ms. */
    private String lengths(double rem, double type) {
        StringBuilder css = new StringBuilder(2 * template.length());
        int copied = 0;
        for (int at = 1; at < template.length() - 1; at++) {
            char unit = template.charAt(at);
            boolean is = unit == 'r' || unit == 't' || unit == 'i';
            if (is && isDigit(template.charAt(at - 1)) && !Character.isLetter(template.charAt(at + 1))) {
                int start = startOfNumber(at);
                double length = Double.parseDouble(template.substring(start, at));
                double pixels = length * (unit == 't' ? type : rem);
                css.append(template, copied, start)
                        .append(unit == 'i' ? Math.floor(pixels) : Math.round(pixels * 100) / 100.0)
                        .append("px");
                copied = at + 1;
            }
        }
        return css.append(template, copied, template.length()).toString();
    }

    private int startOfNumber(int end) {
        int start = end;
        while (isDigit(template.charAt(start - 1)) || template.charAt(start - 1) == '.') {
            start--;
        }
        return template.charAt(start - 1) == '-' ? start - 1 : start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
