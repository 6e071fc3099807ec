package kllab.bench;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The same numbers in stock charts with their own defaults: three of JFreeChart, three of JavaFX; with titles, legends
 * and labels like the charts of Compare. Each chart is notified of a change once per frame.
 */
final class StockContenders {
    /** The values of one chart: its series, each with a value per outcome. */
    private interface Values {
        double value(int series, int outcome);
    }

    /** The label of an outcome's bar. */
    private interface Labels {
        String label(int outcome);
    }

    /** The titles of the charts of Compare. */
    private static final List<String> TITLES = List.of("P and Q", "log p/q", "p log p/q");

    private StockContenders() {}

    private static List<Values> charts(Numbered now) {
        return List.of((s, i) -> s == 0 ? now.p[i] : now.q[i], (s, i) -> now.ratios[i], (s, i) -> now.shares[i]);
    }

    private static List<Labels> labels(Numbered now) {
        return List.of(i -> "", i -> now.labelled(i) ? now.ratio(i) : "", i -> now.labelled(i) ? now.share(i) : "");
    }

    // ---- JFreeChart ---------------------------------------------------------------------------------------------

    static Contender jfreechart(DragData data, int labelled) {
        Numbered now = new Numbered(data, labelled);
        VBox box = new VBox();
        DefaultCategoryDataset[] sets = new DefaultCategoryDataset[3];
        for (int c = 0; c < sets.length; c++) {
            sets[c] = new DefaultCategoryDataset();
            fill(sets[c], charts(now).get(c), c == 0 ? 2 : 1, data.size());
            ChartViewer viewer =
                    new ChartViewer(viewed(TITLES.get(c), sets[c], labels(now).get(c)));
            VBox.setVgrow(viewer, Priority.ALWAYS);
            box.getChildren().add(viewer);
        }
        return contender(box, k -> {
            now.step(k);
            for (int c = 0; c < sets.length; c++) {
                sets[c].setNotify(false);
                fill(sets[c], charts(now).get(c), c == 0 ? 2 : 1, data.size());
                sets[c].setNotify(true);
            }
        });
    }

    private static void fill(DefaultCategoryDataset set, Values values, int series, int n) {
        for (int s = 0; s < series; s++) {
            for (int i = 0; i < n; i++) {
                set.setValue(values.value(s, i), Integer.valueOf(s), Integer.valueOf(i));
            }
        }
    }

    private static JFreeChart viewed(String title, CategoryDataset set, Labels labels) {
        JFreeChart chart = ChartFactory.createBarChart(title, null, null, set);
        BarRenderer renderer = (BarRenderer) chart.getCategoryPlot().getRenderer();
        renderer.setDefaultItemLabelGenerator(new ItemLabels(labels));
        renderer.setDefaultItemLabelsVisible(true);
        return chart;
    }

    private record ItemLabels(Labels labels) implements CategoryItemLabelGenerator {
        @Override
        public String generateRowLabel(CategoryDataset set, int row) {
            return "";
        }

        @Override
        public String generateColumnLabel(CategoryDataset set, int column) {
            return "";
        }

        @Override
        public String generateLabel(CategoryDataset set, int row, int column) {
            return labels.label(column);
        }
    }

    // ---- JavaFX -------------------------------------------------------------------------------------------------

    static Contender javafx(DragData data, int labelled) {
        Numbered now = new Numbered(data, labelled);
        VBox box = new VBox();
        Bars[] bars = new Bars[3];
        for (int c = 0; c < bars.length; c++) {
            bars[c] = new Bars(TITLES.get(c), charts(now).get(c), labels(now).get(c), c == 0 ? 2 : 1, data.size());
            VBox.setVgrow(bars[c].chart, Priority.ALWAYS);
            box.getChildren().add(bars[c].chart);
        }
        return contender(box, k -> {
            now.step(k);
            for (Bars one : bars) {
                one.update();
            }
        });
    }

    /** A bar chart whose bars carry their labels as texts. */
    private static final class Bars {
        private final BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), new NumberAxis());
        private final Values values;
        private final Labels labels;

        Bars(String title, Values values, Labels labels, int series, int n) {
            this.values = values;
            this.labels = labels;
            chart.setAnimated(false);
            chart.setTitle(title);
            for (int s = 0; s < series; s++) {
                XYChart.Series<String, Number> one = new XYChart.Series<>();
                for (int i = 0; i < n; i++) {
                    XYChart.Data<String, Number> item = new XYChart.Data<>(Integer.toString(i), values.value(s, i));
                    item.setNode(new StackPane(new Text()));
                    one.getData().add(item);
                }
                chart.getData().add(one);
            }
            chart.setData(FXCollections.observableArrayList(chart.getData()));
        }

        void update() {
            for (int s = 0; s < chart.getData().size(); s++) {
                List<XYChart.Data<String, Number>> items =
                        chart.getData().get(s).getData();
                for (int i = 0; i < items.size(); i++) {
                    items.get(i).setYValue(values.value(s, i));
                    Text text = (Text)
                            ((StackPane) items.get(i).getNode()).getChildren().getFirst();
                    text.setText(labels.label(i));
                }
            }
        }
    }

    static Contender contender(Parent root, FrameClock.Step step) {
        return new Contender() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public void step(int k) {
                step.take(k);
            }
        };
    }
}
