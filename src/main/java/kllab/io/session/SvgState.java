package kllab.io.session;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The state in an SVG picture: an element in a namespace of its own, in the metadata. */
public final class SvgState {
    public static final String NAMESPACE = "urn:kl-lab:state";
    public static final String ELEMENT = "state";

    private SvgState() {}

    /** The line in a picture, whichever prefix the namespace has there. */
    static Optional<String> find(InputStream in) throws StateFileException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            boolean root = true;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (root && !xml.getLocalName().equals("svg")) {
                    throw new StateFileException("file.not.json", "1", "1");
                }
                root = false;
                if (xml.getLocalName().equals(ELEMENT) && NAMESPACE.equals(xml.getNamespaceURI())) {
                    return Optional.of(text(xml));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new StateFileException("file.picture.damaged");
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException, StateFileException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
            if (text.length() > 2 * StateLine.LONGEST) {
                throw new StateFileException("file.line.large");
            }
        }
        return text.toString();
    }

    /** Java's own parser, which reads no document type and no other file. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
