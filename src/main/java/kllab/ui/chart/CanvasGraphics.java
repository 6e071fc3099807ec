package kllab.ui.chart;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.jfree.fx.FXGraphics2D;

/** A canvas as a Graphics2D that keeps the fractions of font sizes, and looks each font up once. */
final class CanvasGraphics extends FXGraphics2D {
    private final GraphicsContext context;
    private final Map<Font, javafx.scene.text.Font> fonts = new HashMap<>();

    CanvasGraphics(GraphicsContext context) {
        super(context);
        this.context = context;
        setZeroStrokeWidth(1);
    }

    @Override
    public void setFont(Font font) {
        if (font.equals(getFont())) {
            return;
        }
        super.setFont(font);
        context.setFont(fonts.computeIfAbsent(font, CanvasGraphics::find));
    }

    private static javafx.scene.text.Font find(Font font) {
        return javafx.scene.text.Font.font(
                font.getFamily(),
                font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
                font.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                font.getSize2D());
    }
}
