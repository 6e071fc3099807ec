/** CHARTS OF A PAIR: two distributions over one axis of items, bars of contributions, and their totals at the right. */
@NullMarked
package kllab.figure.pair;

import org.jspecify.annotations.NullMarked;
