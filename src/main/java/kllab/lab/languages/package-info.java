/**
 * WHICH LANGUAGE: the letters of a message against those of seven languages, and against all shifts of itself.
 */
@NullMarked
package kllab.lab.languages;

import org.jspecify.annotations.NullMarked;
