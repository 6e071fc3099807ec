package kllab.ui.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Marks as nodes, reused from painting to painting: unchanged marks cost nothing, and changed ones are painted directly
 * into the window, without clearing and compositing a canvas. Only for a limited number of marks.
 *
 * <p>JavaFX repaints a whole parent if more than twelve of its children have changed, so the nodes are the leaves of a
 * tree with at most twelve children per branch.
 */
final class NodeMarks implements Marks {
    private static final int FAN = 12;

    /** With more marks a canvas is as fast. */
    private static final int MOST = 250;

    private final Group root = new Undressed.Branch();
    private final List<Group> twigs = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Class<?>, Deque<Node>> spare = new HashMap<>();
    private final Repainted repainted = new Repainted();
    private int used;
    private int shown;
    private boolean refused;

    /** The root node of all marks. */
    Node root() {
        return root;
    }

    void begin() {
        used = 0;
        refused = false;
    }

    /** Shows what has been painted since the beginning; false, with nothing shown, if a part of it cannot be a node. */
    boolean end() {
        for (int i = used; i < shown; i++) {
            nodes.get(i).setVisible(false);
        }
        shown = used;
        if (refused) {
            clear();
        }
        return !refused;
    }

    private void clear() {
        root.getChildren().clear();
        twigs.clear();
        nodes.clear();
        spare.clear();
        shown = 0;
    }

    @Override
    public Repainted repainted() {
        return repainted;
    }

    @Override
    public void other() {
        refused = true;
    }

    @Override
    public void box(double x, double y, double w, double h, Paint fill) {
        if (isFull()) {
            return;
        }
        Undressed.Box box = next(Undressed.Box.class, Undressed.Box::new);
        box.setX(x);
        box.setY(y);
        box.setWidth(w);
        box.setHeight(h);
        paint(box.fillProperty(), fill);
    }

    @Override
    public void picture(Image image, double fromX, double fromY, double x, double y, double w, double h) {
        if (isFull() || !(w > 0 && h > 0)) {
            return;
        }
        Undressed.Picture view = next(Undressed.Picture.class, Undressed.Picture::new);
        view.setImage(image);
        view.setX(x);
        view.setY(y);
        Rectangle2D before = view.getViewport();
        if (before == null
                || before.getMinX() != fromX
                || before.getMinY() != fromY
                || before.getWidth() != w
                || before.getHeight() != h) {
            view.setViewport(new Rectangle2D(fromX, fromY, w, h));
        }
    }

    @Override
    public boolean disc(double cx, double cy, double radius, double hole, Paint fill) {
        if (isFull()) {
            return true;
        }
        Undressed.Disc disc = next(Undressed.Disc.class, Undressed.Disc::new);
        disc.setCenterX(cx);
        disc.setCenterY(cy);
        disc.setRadius((radius + hole) / (hole > 0 ? 2 : 1));
        disc.setStrokeWidth(radius - hole);
        paint(disc.fillProperty(), hole > 0 ? null : fill);
        paint(disc.strokeProperty(), hole > 0 ? fill : null);
        return true;
    }

    private static void paint(ObjectProperty<Paint> part, @Nullable Paint next) {
        if (!Objects.equals(part.get(), next)) {
            part.set(next);
        }
    }

    @Override
    public void text(String words, double x, double y, Font font, Paint fill) {
        if (isFull()) {
            return;
        }
        Undressed.Words text = next(Undressed.Words.class, Undressed.Words::new);
        text.setText(words);
        text.setX(x);
        text.setY(y);
        if (!font.equals(text.getFont())) {
            text.setFont(font);
        }
        paint(text.fillProperty(), fill);
    }

    private boolean isFull() {
        refused |= used == MOST;
        return refused;
    }

    // ---- the nodes ------------------------------------------------------------------------------------------------

    private <N extends Node> N next(Class<N> kind, Supplier<N> make) {
        int at = used++;
        Node there = at < nodes.size() ? nodes.get(at) : null;
        if (!kind.isInstance(there)) {
            there = spareOf(kind).poll();
            put(at, there == null ? make.get() : there);
        }
        N node = kind.cast(nodes.get(at));
        node.setVisible(true);
        return node;
    }

    private Deque<Node> spareOf(Class<?> kind) {
        return spare.computeIfAbsent(kind, none -> new ArrayDeque<>());
    }

    private void put(int at, Node node) {
        if (at < nodes.size()) {
            Node before = nodes.set(at, node);
            twigs.get(at / FAN).getChildren().set(at % FAN, node);
            spareOf(before.getClass()).push(before);
        } else {
            nodes.add(node);
            twig(at / FAN).getChildren().add(node);
        }
    }

    private Group twig(int at) {
        if (at == twigs.size()) {
            if (at % FAN == 0) {
                root.getChildren().add(new Undressed.Branch());
            }
            Group twig = new Undressed.Branch();
            twigs.add(twig);
            ((Group) root.getChildren().get(at / FAN)).getChildren().add(twig);
        }
        return twigs.get(at);
    }
}
