package kllab.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetTest {
    private final StyleSheet sheet = new StyleSheet();

    static Stream<Arguments> looks() {
        return Arrays.stream(Theme.values())
                .flatMap(theme -> Arrays.stream(Language.values()).map(language -> Arguments.of(theme, language)));
    }

    private static Look look(Theme theme, Language language, double rem) {
        return new Look(Palette.of(theme), Words.of(language), LogBase.BITS, rem, new Fonts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theCompiledCopySaysWhatTheTextSays(Theme theme, Language language) throws IOException {
        Look look = look(theme, language, Look.SMALLEST_REM);
        String address = sheet.address(look);
        assertThat(address).endsWith(theme.id() + "-" + language.code() + ".bss");
        assertThat(rules(Stylesheet.loadBinary(URI.create(address).toURL())))
                .isEqualTo(rules(new CssParser().parse(sheet.css(look))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void atAnotherSizeTheTextIsTaken(Theme theme, Language language) {
        assertThat(sheet.address(look(theme, language, 18))).startsWith("data:text/css");
    }

    /** Every rule with all its selectors and values. */
    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
