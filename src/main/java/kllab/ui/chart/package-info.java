/**
 * SHARED WIDGETS for charts: figures on a canvas.
 */
@NullMarked
package kllab.ui.chart;

import org.jspecify.annotations.NullMarked;
