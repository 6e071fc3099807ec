package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kllab.core.information.LogBase;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.export.Frame;
import kllab.io.export.Paper;
import kllab.io.export.PaperSize;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lab's figure can be written in every format. */
class PaperTest {
    @TempDir
    private Path folder;

    static Stream<String> labs() {
        return LabCatalog.all().stream().map(Lab::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyFigureIsWrittenInEveryFormat(String id) throws Exception {
        Lab<?, ?> lab = LabCatalog.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (String format : new String[] {"png", "svg", "pdf"}) {
            Path file = folder.resolve(id + "." + format);
            FigureFile.write(file, paper(lab), 1, false);
            assertThat(Files.size(file)).as(file.toString()).isGreaterThan(1000);
            assertThat(lab.restored(StateFile.read(file)).state())
                    .as(file.toString())
                    .isEqualTo(lab.initial());
        }
    }

    @Test
    void aSinglePartFillsAColumnInLargerType() throws Exception {
        Paper<?> alone =
                paper(LabCatalog.all().getFirst(), PaperSize.COLUMN.frame().withPart(Optional.of("stage")));

        assertThat(alone.widthInMillimetres()).isCloseTo(85, within(0.3));
        assertThat(alone.type()).isBetween(6.5, 7.0);
    }

    @Test
    void aPartThatAPageHasNotIsOneSentenceWithThoseThatItHas() {
        FileException fault = catchThrowableOfType(
                FileException.class,
                () -> paper(LabCatalog.all().getFirst(), Frame.of(800, 600).withPart(Optional.of("x"))));

        assertThat(fault.notice().say(Words.of(Language.EN)))
                .isEqualTo("The page has no part \u201Cx\u201D; its parts are opening, stage, balance.");
    }

    private static Paper<?> paper(Lab<?, ?> lab) throws FileException {
        return paper(lab, Frame.of(1024, 768));
    }

    private static <S extends Record, R> Paper<R> paper(Lab<S, R> lab, Frame frame) throws FileException {
        return lab.paper(
                new Sheet.Moment<>(lab.compute(lab.initial()), null, false),
                StateLine.of(lab.id(), lab.initial(), StateLine.Data.WHOLE),
                Palette.of(Theme.LIGHT),
                Words.of(Language.ZH),
                LogBase.BITS,
                frame);
    }
}
