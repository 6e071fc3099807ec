/** LABS: finitely many hypotheses, and what the results of a test teach of them. */
@NullMarked
package kllab.lab.hypotheses;

import org.jspecify.annotations.NullMarked;
