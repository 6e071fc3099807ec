package kllab.ui.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)([rti])\\b");

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

    private String lengths(double rem, double type) {
        Matcher matcher = LENGTH.matcher(template);
        StringBuilder css = new StringBuilder();
        while (matcher.find()) {
            double length = Double.parseDouble(matcher.group(1));
            double pixels =
                    switch (matcher.group(2)) {
                        case "r" -> length * rem;
                        case "t" -> length * type;
                        default -> Math.floor(length * rem);
                    };
            matcher.appendReplacement(css, Math.round(pixels * 100) / 100.0 + "px"); // formatting them costs a start 20 ms
        }
        return matcher.appendTail(css).toString();
    }
}
