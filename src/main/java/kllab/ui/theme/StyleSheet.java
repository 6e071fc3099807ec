package kllab.ui.theme;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javafx.css.Stylesheet;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.figure.Tone;
import kllab.text.Language;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet {@code theme/kl.css} for one look, as a URL for a scene.
 *
 * <p>JavaFX's own {@code em} is each control's font size, which differs between the faces of the two languages; so
 * lengths are written in {@code r} (rem), font sizes in {@code t} and icon sizes in {@code i}, and replaced here by
 * pixels.
 *
 * <p>For the usual window size there is a copy in JavaFX's binary form, made by the build: parsing adds sixty
 * milliseconds to the start.
 */
public final class StyleSheet {
    private @Nullable String template;

    /** The URL to add to {@code Scene.getStylesheets()}. */
    public String address(Look look) {
        URL compiled = look.rem() == Look.SMALLEST_REM && !look.presents()
                ? StyleSheet.class.getResource("/" + compiledName(look))
                : null;
        return compiled != null ? compiled.toExternalForm() : addressOfText(look);
    }

    private String addressOfText(Look look) {
        byte[] css = css(look).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    /** The path of the compiled copy for a look with the smallest rem. */
    private static String compiledName(Look look) {
        return "theme/compiled/" + look.palette().theme().id() + "-"
                + look.words().language().code() + ".bss";
    }

    /**
     * Run by the build: writes the compiled copies.
     *
     * @param arguments the folder of the classes
     */
    public static void main(String[] arguments) throws IOException {
        StyleSheet sheet = new StyleSheet();
        Path text = Files.createTempFile("kl", ".css");
        for (Theme theme : Theme.values()) {
            for (Language language : Language.values()) {
                Look look =
                        new Look(Palette.of(theme), Words.of(language), LogBase.BITS, Look.SMALLEST_REM, new Fonts());
                Path compiled = Path.of(arguments[0], compiledName(look));
                Files.createDirectories(compiled.getParent());
                Files.writeString(text, sheet.css(look));
                Stylesheet.convertToBinary(text.toFile(), compiled.toFile());
            }
        }
        Files.delete(text);
    }

    String css(Look look) {
        String family = Fonts.textFamily(look.words().language(), "");
        return root(look, family) + lengths(template(), look.rem(), look.rem() * Fonts.scale(family), look.least());
    }

    private String template() {
        String known = template;
        if (known == null) {
            known = read();
            template = known;
        }
        return known;
    }

    private static String read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("/theme/kl.css")) {
            if (in == null) {
                throw new IllegalStateException("no style sheet /theme/kl.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String root(Look look, String family) {
        StringBuilder css = new StringBuilder(".root { -fx-font-family: \"" + family + "\";");
        for (Tone tone : Tone.values()) {
            Color c = look.palette().get(tone);
            String hex = Integer.toHexString(c.getRGB()).substring(2); // opaque colours begin with ff
            css.append(" -kl-").append(tone.id()).append(": #").append(hex).append(';');
        }
        return css.append(" }\n").toString();
    }

    /**
     * Parsed by hand: a regular expression over the whole sheet and a formatter for each length would add 40 ms to the
     * start.
     */
    private static String lengths(String template, double rem, double type, double leastType) {
        StringBuilder css = new StringBuilder(2 * template.length());
        int copied = 0;
        for (int at = 1; at < template.length() - 1; at++) {
            char unit = template.charAt(at);
            boolean is = unit == 'r' || unit == 't' || unit == 'i';
            if (is && isDigit(template.charAt(at - 1)) && !Character.isLetter(template.charAt(at + 1))) {
                int start = startOfNumber(template, at);
                double length = Double.parseDouble(template.substring(start, at));
                double pixels = unit == 't' ? Math.max(leastType, length * type) : length * rem;
                css.append(template, copied, start)
                        .append(unit == 'i' ? Math.floor(pixels) : Math.round(pixels * 100) / 100.0)
                        .append("px");
                copied = at + 1;
            }
        }
        return css.append(template, copied, template.length()).toString();
    }

    private static int startOfNumber(String template, int end) {
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
