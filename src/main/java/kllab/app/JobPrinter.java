package kllab.app;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import kllab.ui.Printing;

/** Prints by the system's dialog. */
record JobPrinter(Stage stage) implements Printing {
    @Override
    public Outcome print(Image page, String name) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(name);
        lie(job, page);
        if (!job.showPrintDialog(stage)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        ImageView shown = new ImageView(page);
        shown.setPreserveRatio(true);
        shown.setFitWidth(layout.getPrintableWidth());
        shown.setFitHeight(layout.getPrintableHeight());
        return job.printPage(layout, shown) && job.endJob() ? Outcome.SENT : Outcome.FAILED;
    }

    /** Turns the sheet as the picture lies; the dialog may change it. */
    private static void lie(PrinterJob job, Image page) {
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        boolean wide = page.getWidth() > page.getHeight();
        job.getJobSettings()
                .setPageLayout(job.getPrinter()
                        .createPageLayout(
                                paper,
                                wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                                Printer.MarginType.DEFAULT));
    }
}
