package kllab.figure.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where things are on a page; what has no place is not there. */
public final class Places {
    private final Map<String, Box> boxes = new HashMap<>();

    /**
     * Gives a part, or something else of the window, its place.
     *
     * @param id of the part
     */
    public Places put(String id, Box box) {
        boxes.put(id, box);
        return this;
    }

    /** Takes a place away. */
    public Places drop(String id) {
        boxes.remove(id);
        return this;
    }

    /** The place of a part that has one. */
    public Box there(String id) {
        return Objects.requireNonNull(boxes.get(id), id);
    }

    /** The place of a part, or null if it is not there. */
    public @Nullable Box of(String id) {
        return boxes.get(id);
    }
}
