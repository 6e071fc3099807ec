package kllab.ui.chart;

import java.awt.Composite;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/** A Graphics2D on a canvas that reports all operations that are not simple marks. */
abstract class WatchedGraphics extends FXGraphics2D {
    WatchedGraphics(GraphicsContext context) {
        super(context);
    }

    /** Called before an operation that is not a simple mark. */
    abstract void other();

    /** Called before such an operation with unknown bounds. */
    abstract void anywhere();

    @Override
    public void setClip(@Nullable Shape clip) {
        other();
        super.setClip(clip);
    }

    @Override
    public void clip(Shape clip) {
        other();
        super.clip(clip);
    }

    @Override
    public void setComposite(Composite composite) {
        other();
        super.setComposite(composite);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        anywhere();
        super.drawString(text, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        anywhere();
        super.drawGlyphVector(glyphs, x, y);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        anywhere();
        return super.drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, @Nullable ImageObserver observer) {
        anywhere();
        return super.drawImage(image, x, y, w, h, observer);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform placed, @Nullable ImageObserver observer) {
        anywhere();
        return super.drawImage(image, placed, observer);
    }

    @Override
    public void transform(AffineTransform further) {
        anywhere();
        super.transform(further);
    }

    @Override
    public void setTransform(AffineTransform next) {
        anywhere();
        super.setTransform(next);
    }

    @Override
    public void translate(double x, double y) {
        anywhere();
        super.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        anywhere();
        super.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        anywhere();
        super.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        anywhere();
        super.shear(x, y);
    }
}
