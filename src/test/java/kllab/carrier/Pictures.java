package kllab.carrier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.export.Paper;
import kllab.io.session.StateLine;
import kllab.io.session.StateLine.Data;
import kllab.lab.Lab;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareState;
import kllab.text.Language;
import kllab.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Small figures that carry a state, and what programs make of them. */
final class Pictures {
    static final CompareLab LAB = new CompareLab();

    /** A table by hand, with names in other scripts. */
    static final CompareState STATE =
            LAB.initial().withName(0, "雨 & <rain>").withLock(1, true).withSelected(0);

    private static final int SIGNATURE = 8;

    private Pictures() {}

    /** A chunk of a PNG. */
    record Chunk(String type, byte[] data) {}

    static String line() {
        return line(LAB, STATE, Data.WHOLE);
    }

    static String line(Lab<?, ?> lab, Record state, Data data) {
        try {
            return StateLine.of(lab.id(), state, data);
        } catch (FileException e) {
            throw new AssertionError(e);
        }
    }

    /** A figure as a file, whose extension is its format. */
    static <S extends Record, R> void write(Path file, Lab<S, R> lab, S state, String line) throws FileException {
        R result = lab.compute(state);
        Look look =
                new Look(Palette.of(Theme.LIGHT), Words.of(Language.EN), LogBase.BITS, Look.remOf(480), new Fonts());
        Paper<R> paper = new Paper<>(
                lab.figure(), new Sheet.Moment<>(result, null, false), look, 640, 480, 1, false, "A", "B", line);
        FigureFile.write(file, paper, 1, false);
    }

    static byte[] picture(String format) throws IOException, FileException {
        Path folder = Files.createTempDirectory("carried");
        Path file = folder.resolve("a." + format);
        try {
            write(file, LAB, STATE, line());
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    // ---- PNG ----------------------------------------------------------------------------------------------------

    static List<Chunk> chunks(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE);
        List<Chunk> chunks = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(data).getInt();
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }

    static byte[] png(List<Chunk> chunks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        for (Chunk chunk : chunks) {
            CRC32 crc = new CRC32();
            crc.update(latin(chunk.type()));
            crc.update(chunk.data());
            out.writeInt(chunk.data().length);
            out.write(latin(chunk.type()));
            out.write(chunk.data());
            out.writeInt((int) crc.getValue());
        }
        return bytes.toByteArray();
    }

    /** The picture with another chunk in place of that of the state. */
    static byte[] png(Chunk instead) throws IOException, FileException {
        List<Chunk> chunks = new ArrayList<>(chunks(picture("png")));
        chunks.replaceAll(chunk -> chunk.type().equals("tEXt") ? instead : chunk);
        return png(chunks);
    }

    static Chunk text(String type, String head, byte[] text) {
        byte[] beginning = latin(head);
        byte[] data = java.util.Arrays.copyOf(beginning, beginning.length + text.length);
        System.arraycopy(text, 0, data, beginning.length, text.length);
        return new Chunk(type, data);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] inflated(byte[] bytes) throws IOException {
        return new InflaterInputStream(stream(bytes)).readAllBytes();
    }

    // ---- PDF ----------------------------------------------------------------------------------------------------

    static byte[] rewritten(byte[] pdf, boolean objectStreams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(
                    out, objectStreams ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    static byte[] appended(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("another title");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
