package kllab.io.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A page of the picture's size; text is kept as text, in the bundled fonts. */
final class PdfPage {
    private static final String ATTACHED = "state.kllab";

    private PdfPage() {}

    static void write(Paper<?> paper, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(paper.look().fonts())) {
            document.setDocumentId(0L); // the default contains the time, which would make every file different
            describe(document, paper);
            PDPage page = new PDPage(new PDRectangle(points(paper, paper.width()), points(paper, paper.height())));
            document.addPage(page);
            draw(document, page, paper, fonts);
            if (!paper.state().isEmpty()) {
                attach(document, paper.state());
            }
            document.save(out);
        }
    }

    private static void draw(PDDocument document, PDPage page, Paper<?> paper, PdfFonts fonts) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) paper.width(), (float) paper.height());
        g.setFontTextDrawer(fonts);
        paper.paint(g, fonts);
        g.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(points(paper, 1), points(paper, 1)));
            content.drawForm(g.getXFormObject());
        }
    }

    /**
     * Attaches the state as a file of which the page was made; viewers list it, and saved from there it opens, too. The page does not
     * change.
     */
    private static void attach(PDDocument document, String state) throws IOException {
        byte[] line = (state + '\n').getBytes(StandardCharsets.US_ASCII);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(line));
        content.setSubtype("text/plain");
        content.setSize(line.length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(ATTACHED);
        file.setFileUnicode(ATTACHED);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ATTACHED, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    private static float points(Paper<?> paper, int pixels) {
        return (float) (pixels * paper.zoom() * Paper.POINTS);
    }

    private static void describe(PDDocument document, Paper<?> paper) {
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setSubject(paper.description());
        document.getDocumentInformation().setCreator("KL Lab");
        document.getDocumentCatalog()
                .setLanguage(paper.look().words().language().locale().toLanguageTag());
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
    }
}
