package kllab.stage;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that another program drags over the window and drops, as events: without a window system there is no such program. */
public final class Drag {
    private final Dragboard board;

    public Drag(Path... files) {
        board = board(Arrays.stream(files).map(Path::toFile).toList());
    }

    /** JavaFX's own board, over a clipboard that holds the files. */
    private static Dragboard board(List<File> files) {
        InvocationHandler holding = (proxy, method, arguments) -> switch (method.getName()) {
            case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
            case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
            case "getContentTypes" -> Set.of(DataFormat.FILES);
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        try {
            Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            return (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                    .getMethod("createDragboard", clipboard)
                    .invoke(
                            null,
                            Proxy.newProxyInstance(clipboard.getClassLoader(), new Class<?>[] {clipboard}, holding));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("JavaFX makes its boards in another way", e);
        }
    }

    /** Drags them over a node; whether they could be dropped there. */
    public boolean over(Node node) {
        return fire(node, DragEvent.DRAG_OVER).isAccepted();
    }

    /** Drops them on a node; whether they were taken. */
    public boolean drop(Node node) {
        return fire(node, DragEvent.DRAG_DROPPED).isDropCompleted();
    }

    private DragEvent fire(Node node, EventType<DragEvent> type) {
        DragEvent event = new DragEvent(type, board, 100, 100, 100, 100, TransferMode.COPY, null, null, null);
        node.fireEvent(event);
        return event;
    }
}
