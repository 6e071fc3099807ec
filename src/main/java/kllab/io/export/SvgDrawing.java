package kllab.io.export;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kllab.io.session.SvgState;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGeneratorContext.GraphicContextDefaults;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Vector pictures for the web and for drawing programs. Text is shapes, which look the same everywhere, or text in embedded fonts, which
 * can be selected and searched.
 */
final class SvgDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgDrawing() {}

    static void write(Paper<?> paper, boolean text, OutputStream out) throws IOException {
        try {
            print(draw(paper, text), out);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private static Element draw(Paper<?> paper, boolean text) throws ParserConfigurationException, IOException {
        Document document = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("KL Lab");
        context.setImageHandler(new Pixels());
        GraphicContextDefaults defaults = new GraphicContextDefaults();
        defaults.setFont(paper.look().font("", false, paper.look().rem())); // Batik's would initialise AWT's fonts
        context.setGraphicContextDefaults(defaults);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        Outlines outlines = new Outlines(paper.look().fonts());
        SvgFonts fonts = new SvgFonts(outlines);
        paper.paint(g, text ? fonts : outlines);
        Element root = g.getRoot();
        g.dispose();
        if (text) {
            describe(root, "style", fonts.styleSheet());
        }
        root.setAttribute("width", length(paper, paper.width()));
        root.setAttribute("height", length(paper, paper.height()));
        root.setAttribute("viewBox", "0 0 " + paper.width() + " " + paper.height());
        root.setAttribute("role", "img");
        if (!paper.state().isEmpty()) {
            carry(root, paper.state());
        }
        describe(root, "desc", paper.description());
        describe(root, "title", paper.title());
        return root;
    }

    private static String length(Paper<?> paper, int pixels) {
        double length = pixels * paper.zoom();
        return length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length);
    }

    /** Embeds rasters as PNG; Batik's own encoder is in a library that nothing else here needs. */
    private static final class Pixels extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
            try {
                PngImage.write(image, out);
            } catch (IOException e) {
                throw new SVGGraphics2DIOException("a raster could not be written", e);
            }
        }
    }

    /** Puts the state into the metadata, in a namespace of its own: that is what the metadata of SVG are for. */
    private static void carry(Element root, String state) {
        Document document = root.getOwnerDocument();
        Element carried = document.createElementNS(SvgState.NAMESPACE, "kl:" + SvgState.ELEMENT);
        carried.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:kl", SvgState.NAMESPACE);
        carried.setTextContent(state);
        Element metadata = document.createElementNS(SVG, "metadata");
        metadata.appendChild(carried);
        root.insertBefore(metadata, root.getFirstChild());
    }

    private static void describe(Element root, String tag, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.setTextContent(text);
        root.insertBefore(element, root.getFirstChild());
    }

    private static void print(Element root, OutputStream out) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.transform(new DOMSource(root), new StreamResult(out));
    }
}
