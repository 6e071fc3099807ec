package kllab.carrier;

import static kllab.carrier.Pictures.chunks;
import static kllab.carrier.Pictures.deflated;
import static kllab.carrier.Pictures.latin;
import static kllab.carrier.Pictures.line;
import static kllab.carrier.Pictures.picture;
import static kllab.carrier.Pictures.png;
import static kllab.carrier.Pictures.stream;
import static kllab.carrier.Pictures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import kllab.carrier.Pictures.Chunk;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.lab.compare.CompareState;
import kllab.text.Language;
import kllab.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is the file of its state: as the app writes it, and after programs that keep what they do not know. */
class CarriedTest {
    private static final String NONE =
            "This picture carries no state: KL Lab did not write it, or what it carried was removed.";

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aPictureIsItsState(String format) throws Exception {
        opens(picture(format));
    }

    // ---- PNG ----------------------------------------------------------------------------------------------------

    @Test
    void aPngMayHaveItsChunkElsewhere() throws Exception {
        List<Chunk> chunks = new ArrayList<>(chunks(picture("png")));
        int at = chunks.stream().map(Chunk::type).toList().indexOf("tEXt");
        Collections.swap(chunks, at, chunks.size() - 2); // after the pixels
        chunks.add(1, text("tEXt", "Software\0", latin("a painter")));
        chunks.add(1, new Chunk("eXIf", new byte[100]));
        chunks.add(1, new Chunk("tEXt", new byte[0]));
        opens(png(chunks));
    }

    @Test
    void aPngMayHaveItsTextInAnyKindOfChunk() throws Exception {
        byte[] line = latin(line());
        opens(png(text("tEXt", "kl-lab\0", line)));
        opens(png(text("zTXt", "kl-lab\0\0", deflated(line))));
        opens(png(text("iTXt", "kl-lab\0\1\0en\0state\0", deflated(line))));
        opens(png(text("iTXt", "kl-lab\0\0\0zh-CN\0\0", latin("\n" + line() + "\n"))));
    }

    @Test
    void thePixelsOfAPngAreUntouched() throws Exception {
        List<Chunk> chunks = new ArrayList<>(chunks(picture("png")));
        BufferedImage with = ImageIO.read(stream(png(chunks)));
        chunks.remove(1);
        BufferedImage without = ImageIO.read(stream(png(chunks)));
        assertThat(with.getRGB(0, 0, 640, 480, null, 0, 640)).isEqualTo(without.getRGB(0, 0, 640, 480, null, 0, 640));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aPictureThatWasSavedAgainWithoutItsStateIsSaidToHaveNone(String format) throws Exception {
        says(Programs.written(ImageIO.read(stream(picture("png"))), format), NONE);
    }

    // ---- SVG ----------------------------------------------------------------------------------------------------

    @Test
    void anSvgMayBeSetOutOverManyLines() throws Exception {
        opens(utf8(Programs.setOut(svg())));
        String line = line();
        opens(utf8(svg().replace(line, "\n    " + line.replaceAll("(.{60})", "$1\n    ") + "\n  ")));
        opens(utf8(svg().replace(line, "<![CDATA[" + line + "]]>")));
    }

    @Test
    void anSvgMayHaveAnotherPrefixDeclarationAndPlaceOfItsMetadata() throws Exception {
        opens(utf8(svg().replace("kl:", "ns0:").replace(":kl=", ":ns0=")));
        opens(utf8("\uFEFF" + svg()));
        opens(svg().replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        String metadata = svg().replaceAll("(?s).*(<metadata>.*</metadata>).*", "$1");
        opens(utf8(svg().replace(metadata, "").replace("</svg>", metadata + "</svg>")));
        opens(utf8(svg().replaceFirst(
                        "<svg",
                        "<!-- A painter --><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg")));
    }

    @Test
    void anSvgWithoutMetadataHasNoState() throws Exception {
        says(Programs.stripped("svg", picture("svg")), NONE);
        says(Programs.foreign("svg"), NONE);
    }

    // ---- PDF ----------------------------------------------------------------------------------------------------

    @Test
    void aPdfMayBeWrittenAgain() throws Exception {
        byte[] pdf = picture("pdf");
        opens(Pictures.rewritten(pdf, true));
        opens(Pictures.rewritten(pdf, false));
        opens(Pictures.rewritten(Pictures.rewritten(pdf, true), false));
        opens(Pictures.appended(pdf));
    }

    @Test
    void thePdfListsTheStateAsAFileOfWhichItWasMade() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(picture("pdf"))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("state.kllab");
            var file = files.get("state.kllab");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII))
                    .isEqualTo(line() + "\n");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(pdf.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(org.apache.pdfbox.cos.COSName.getPDFName("AF")))
                    .hasSize(1);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("kl1:");
        }
    }

    @Test
    void aPdfWithoutItsAttachmentHasNoState() throws Exception {
        says(Programs.stripped("pdf", picture("pdf")), NONE);
    }

    private static String svg() throws Exception {
        return new String(picture("svg"), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void opens(byte[] file) throws Exception {
        assertThat(StateFile.read(stream(file)).lab()).contains("compare");
        assertThat(StateFile.read(stream(file)).state("compare", CompareState.class))
                .isEqualTo(Pictures.STATE);
    }

    private static void says(byte[] file, String sentence) {
        StateFileException fault = catchThrowableOfType(StateFileException.class, () -> StateFile.read(stream(file)));
        assertThat(fault.notice().say(Words.of(Language.EN))).isEqualTo(sentence);
    }
}
