/** Charts: scales and layers of JFreeChart, painted into places that the sheets fix. */
@NullMarked
package kllab.figure.plot;

import org.jspecify.annotations.NullMarked;
