package kllab.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file completely or not at all: neither a reader nor a crash leaves a partial file. */
public final class AtomicFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes to a temporary file next to the target, then replaces the target; on failure an older file is unchanged.
     * Devices and pipes are written to directly.
     */
    public static void write(Path target, Content content) throws FileException {
        Path named = folderOf(target).resolve(target.getFileName());
        try {
            if (Files.exists(named) && !Files.isRegularFile(named)) {
                pour(named, content);
                return;
            }
            // the target of a symbolic link is replaced, not the link, so the temporary file is next to that target
            Path real = Files.exists(named) ? named.toRealPath() : named;
            Path draft = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                fill(draft, content);
                replace(draft, real);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new FileException(FileException.unwritable(target, e));
        }
    }

    private static Path folderOf(Path target) throws FileException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileException(new Notice("file.is.folder", target.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new FileException(new Notice("file.no.folder", folder.toString()));
        }
        return folder;
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void pour(Path device, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
