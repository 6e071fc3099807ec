package kllab.io.session;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the state in a file of any kind; which kind it is follows from its content. */
final class StateSource {
    /** So much of a file tells its kind. */
    private static final int HEAD = 1024;

    /** The largest SVG or PDF that is read. */
    private static final int LARGEST_PICTURE = 64 << 20;

    private static final String PDF = "%PDF-";

    /** How other pictures begin, in hexadecimal digits: JPEG, GIF, BMP, TIFF, WebP, HEIF and AVIF, and packed SVG. */
    private static final Pattern OTHER_PICTURE = Pattern.compile(
            "ffd8ff|474946383[79]61|424d.{8}00000000|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970|1f8b08");

    private static final int LONGEST_SIGNATURE = 12;

    private StateSource() {}

    /** The state in its envelope; the stream stays open. */
    static JsonNode document(InputStream stream) throws IOException, StateFileException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (PngState.isBegunBy(head)) {
            return carried(PngState.find(in));
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains(PDF)) {
            return carried(PdfState.find(picture(in)));
        }
        if (isOtherPicture(head)) {
            return carried(Optional.empty());
        }
        Charset charset = charset(head);
        String text = new String(head, charset);
        if (StateLine.isOne(text)) {
            return StateLine.read(new String(in.readNBytes(2 * StateLine.LONGEST), charset));
        }
        return text.replaceFirst("^\uFEFF", "").stripLeading().startsWith("<")
                ? carried(SvgState.find(new ByteArrayInputStream(picture(in))))
                : StateJson.parse(in);
    }

    /** What a picture carries. Nobody sees the line in it, so if that is damaged, the picture is. */
    private static JsonNode carried(Optional<String> line) throws StateFileException {
        try {
            return StateLine.read(line.orElseThrow(() -> new StateFileException("file.picture.none")));
        } catch (StateFileException e) {
            boolean broken = e.notice().key().equals(StateLine.DAMAGED)
                    || e.notice().key().equals(StateLine.INCOMPLETE);
            throw broken ? new StateFileException("file.picture.damaged") : e;
        }
    }

    private static byte[] picture(InputStream in) throws IOException, StateFileException {
        byte[] bytes = in.readNBytes(LARGEST_PICTURE + 1);
        if (bytes.length > LARGEST_PICTURE) {
            throw new StateFileException("file.picture.large");
        }
        return bytes;
    }

    private static boolean isOtherPicture(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, LONGEST_SIGNATURE));
        return OTHER_PICTURE.matcher(hex).lookingAt();
    }

    /** Of a text: UTF-8, unless a mark at its beginning says otherwise. */
    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
