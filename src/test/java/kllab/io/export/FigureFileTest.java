package kllab.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import kllab.core.information.LogBase;
import kllab.figure.Figure;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Raster;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.figure.Tone;
import kllab.io.FileException;
import kllab.io.session.StateLine;
import kllab.sample.SampleLab;
import kllab.sample.SampleState;
import kllab.text.Language;
import kllab.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FigureFileTest {
    @TempDir
    Path folder;

    @Test
    void aPngHasTheSizeAndTheGroundOfItsTheme() throws Exception {
        BufferedImage image =
                ImageIO.read(written("a.png", paper(Language.EN, Theme.DARK), 1).toFile());

        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(540);
        assertThat(image.getRGB(2, 2))
                .isEqualTo(Palette.of(Theme.DARK).get(Tone.BG).getRGB());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.svg", "a.pdf"})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsOneSentenceInEveryFormat(String name) throws Exception {
        Path full = Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/full"));

        FileException fault = catchThrowableOfType(
                FileException.class, () -> FigureFile.write(full, paper(Language.EN, Theme.LIGHT), 1, false));

        assertThat(fault.notice().say(Words.of(Language.EN)))
                .isEqualTo(full + " cannot be written: No space left on device.");
    }

    @Test
    void scaleTwoDoublesThePixelsAndNothingElse() throws Exception {
        BufferedImage image = ImageIO.read(
                written("a.png", paper(Language.EN, Theme.LIGHT), 2).toFile());

        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void anSvgIsDescribedAndCarriesItsTextAsShapes() throws Exception {
        Document svg = svg(written("a.svg", paper(Language.ZH, Theme.LIGHT), 1));

        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 540");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Sample");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("相对熵");
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void anSvgCanKeepItsTextInFontsOfItsOwn() throws Exception {
        Path file = folder.resolve("t.svg");
        FigureFile.write(file, paper(Language.ZH, Theme.LIGHT), 1, true);
        Document svg = svg(file);
        String style = svg.getElementsByTagName("style").item(0).getTextContent();

        assertThat(String.join("", texts(svg))).contains("描述", "代价", "0.250", "粗体");
        assertThat(style)
                .contains(
                        "font-family:'Noto Sans SC';font-weight:normal", "font-family:'Noto Sans SC';font-weight:bold")
                .contains("font-family:'STIX Two Text';font-weight:normal;font-style:italic");
        assertThat(Files.size(file)).isLessThan(200_000);
    }

    private static List<String> texts(Document svg) {
        NodeList all = svg.getElementsByTagName("text");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    @Test
    void aPictureWithoutAGroundIsTransparentWhereNothingIsDrawn() throws Exception {
        BufferedImage image = ImageIO.read(
                written("t.png", paper(new SampleLab(), PaperSize.WIDE.frame().withTransparent(true)), 1)
                        .toFile());

        assertThat(image.getRGB(2, 2) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({"WIDE, 338.7, 190.5, 11.25", "CLASSIC, 254, 190.5, 11.25", "COLUMN, 85, 80.75, 4.22"})
    void aSizeIsThatOfASlideOrAColumn(PaperSize size, double wide, double high, double type) throws Exception {
        Paper<?> paper = paper(new SampleLab(), size.frame());

        assertThat(paper.widthInMillimetres()).isCloseTo(wide, within(0.05));
        assertThat(paper.heightInMillimetres()).isCloseTo(high, within(0.05));
        assertThat(paper.type()).isCloseTo(type, within(0.005));
        BufferedImage print =
                ImageIO.read(written("p.png", paper, FigureFile.PRINT_SCALE).toFile());
        assertThat(print.getWidth()).isEqualTo((int) Math.rint(wide / 25.4 * 300));
    }

    private static Paper<SampleState> paper(SampleLab lab, Frame frame) throws FileException {
        return lab.paper(
                new Sheet.Moment<>(SampleState.initial(), null, false),
                "",
                Palette.of(Theme.LIGHT),
                Words.of(Language.EN),
                LogBase.BITS,
                frame);
    }

    @Test
    void thePageOfAPdfHasItsTextAsTextInEmbeddedFonts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(
                written("a.pdf", paper(Language.ZH, Theme.LIGHT), 1).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            assertThat(new PDFTextStripper().getText(pdf)).contains("描述", "代价", "0.250", "粗体");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf))
                    .extracting(font -> font.getName().replaceFirst("^[A-Z]+\\+", ""))
                    .contains("NotoSansSC-Regular", "NotoSansSC-Bold", "STIXTwoText-Italic");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sample");
        }
    }

    @Test
    void aPdfHasOnlyTheCharactersThatItShows() throws Exception {
        assertThat(written("a.pdf", paper(Language.ZH, Theme.LIGHT), 1))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void theSameFigureGivesTheSameBytes(String format) throws Exception {
        Path one = written("1." + format, paper(Language.EN, Theme.LIGHT), 1);
        Path two = written("2." + format, paper(Language.EN, Theme.LIGHT), 1);

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure", "figure.jpg", "png", "a.svg.gz"})
    void anotherExtensionIsOneSentence(String name) {
        FileException fault =
                catchThrowableOfType(FileException.class, () -> written(name, paper(Language.EN, Theme.LIGHT), 1));

        assertThat(fault.notice().say(Words.of(Language.EN)))
                .isEqualTo(folder.resolve(name) + " must end in .png, .svg or .pdf.");
    }

    @Test
    void aPictureThatFailsLeavesTheOlderFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.png"), "older");
        Paper<SampleState> broken = new Paper<>(
                (brush, scene, width, height) -> {
                    throw new IllegalStateException("broken");
                },
                new Sheet.Moment<>(SampleState.initial(), null, false),
                look(Language.EN, Theme.LIGHT),
                100,
                100,
                1,
                false,
                "",
                "",
                "");

        assertThatThrownBy(() -> FigureFile.write(file, broken, 1, false)).hasMessage("broken");
        assertThat(file).hasContent("older");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aRasterIsPartOfEveryFormat() throws Exception {
        Raster raster = new Raster(2, 1, 0xFF112233, 0xFF445566);
        Figure<String> figure = (brush, scene, width, height) -> brush.raster(raster, 10, 10, 200, 100);
        Look look = look(Language.EN, Theme.LIGHT);
        Paper<String> paper = new Paper<>(
                figure, new Sheet.Moment<>("", null, false), look, 300, 200, 1, false, "Raster", "Two pixels", "");

        BufferedImage png = ImageIO.read(written("r.png", paper, 1).toFile());
        assertThat(png.getRGB(15, 60)).isEqualTo(0xFF112233);
        assertThat(png.getRGB(205, 60)).isEqualTo(0xFF445566);
        Document svg = svg(written("r.svg", paper, 1));
        assertThat(svg.getElementsByTagName("image").getLength()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("r.svg"))).contains("data:image/png;base64,");
        assertThat(Files.size(written("r.pdf", paper, 1))).isPositive();
    }

    private Path written(String name, Paper<?> paper, double scale) throws FileException {
        Path file = folder.resolve(name);
        FigureFile.write(file, paper, scale, false);
        return file;
    }

    private static Paper<SampleState> paper(Language language, Theme theme) throws FileException {
        SampleLab lab = new SampleLab();
        Look look = look(language, theme);
        SampleState state = SampleState.initial();
        return new Paper<>(
                lab.figure(),
                new Sheet.Moment<>(state, null, false),
                look,
                960,
                540,
                1,
                false,
                "Sample",
                lab.headline(state, look).plain(),
                StateLine.of("sample", state, StateLine.Data.WHOLE));
    }

    private static Look look(Language language, Theme theme) {
        return new Look(Palette.of(theme), Words.of(language), LogBase.BITS, Look.remOf(1080), new Fonts());
    }

    private static Document svg(Path file) throws Exception {
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        collect(pdf.getPage(0).getResources(), fonts);
        return fonts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
