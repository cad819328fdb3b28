/**
 * How fast it is, beside others that play the same story: {@code mvn -P benchmark test}.
 *
 * <p>Start at {@link footnote.bench.Benchmarks}. {@link footnote.bench.Synthetic} makes a story from a seed, which is
 * written as a folder for this engine and as ink for its peers; {@link footnote.bench.BareMachine} walks through it
 * without any engine, which shows what the machine allows.
 */
package footnote.bench;
