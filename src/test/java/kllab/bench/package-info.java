/** BENCHMARKS, run by {@code mvn -Pbench verify}. */
package kllab.bench;
