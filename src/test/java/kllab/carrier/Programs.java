package kllab.carrier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import kllab.carrier.Pictures.Chunk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What other programs make of a picture, by the ending of its format. */
public final class Programs {
    private Programs() {}

    /** Written again with what the program does not know, as optimisers do that keep chunks. */
    public static byte[] kept(String format, byte[] picture) throws IOException {
        return switch (format) {
            case "png" -> packedAgain(picture);
            case "svg" -> utf8(setOut(text(picture)));
            default -> Pictures.rewritten(picture, true);
        };
    }

    /** Without what is not seen. */
    public static byte[] stripped(String format, byte[] picture) throws IOException {
        return switch (format) {
            case "svg" -> utf8(text(picture).replaceAll("(?s)<metadata>.*?</metadata>", ""));
            case "pdf" -> withoutAttachment(picture);
            default -> written(ImageIO.read(Pictures.stream(picture)), format);
        };
    }

    /** Not drawn by the app. */
    public static byte[] foreign(String format) throws IOException {
        return switch (format) {
            case "svg" -> utf8("<svg xmlns='http://www.w3.org/2000/svg'/>");
            case "pdf" -> emptyPage();
            default -> written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format);
        };
    }

    /** As an image of its pixels alone. */
    static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The pixels in one chunk and packed as tightly as may be, all that is not pixels after them. */
    private static byte[] packedAgain(byte[] png) throws IOException {
        List<Chunk> chunks = Pictures.chunks(png);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        List<Chunk> others = new ArrayList<>();
        for (Chunk chunk : chunks.subList(1, chunks.size() - 1)) {
            if (chunk.type().equals("IDAT")) {
                pixels.write(chunk.data());
            } else {
                others.add(chunk);
            }
        }
        List<Chunk> again = new ArrayList<>();
        again.add(chunks.getFirst());
        again.add(new Chunk("IDAT", Pictures.deflated(Pictures.inflated(pixels.toByteArray()))));
        again.addAll(others);
        again.add(chunks.getLast());
        return Pictures.png(again);
    }

    /** An SVG with each element on a line of its own. */
    static String setOut(String svg) {
        try {
            Transformer indenting = TransformerFactory.newInstance().newTransformer();
            indenting.setOutputProperty(OutputKeys.INDENT, "yes");
            StringWriter out = new StringWriter();
            indenting.transform(new StreamSource(new StringReader(svg)), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] withoutAttachment(byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(picture)) {
            pdf.getDocumentCatalog().setNames(null);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] emptyPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
